package io.github.tribikos.engine;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.schema.CheckFirst;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.schema.DdlExecutor;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Statement;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an engine would run, without a database: {@link Engine#scripting}. Takes the database to be empty for
 * {@code createAll} and to have every table for {@code dropAll}. Immutable; as safe for threads as what it writes to.
 *
 * <pre>{@code
 * Script script = Engine.scripting("postgresql", sql -> out.println(sql + ";"));
 * LIBRARY.createAll(script);            // CREATE TABLE authors (...); CREATE TABLE books (...);
 * script.comment(delete(BOOKS).where(BOOKS.id.eq(7)));   // -- DELETE FROM books WHERE books.id = ?
 * }</pre>
 */
public final class Script implements DdlExecutor {
    private final Dialect dialect;
    private final Consumer<String> sink;

    Script(Dialect dialect, Consumer<String> sink) {
        this.dialect = dialect;
        this.sink = sink;
    }

    /** Writes {@code ddl}, each statement of it by itself and without a terminator. */
    @Override
    public void execute(Ddl ddl) {
        dialect.render(ddl).forEach(sink);
    }

    /**
     * Writes a statement as a comment, with placeholders for its values: they are sent beside the SQL, and never made a part of
     * it.
     */
    public void comment(Statement statement) {
        statement.sql(dialect).sql().lines().map(line -> "-- " + line).forEach(sink);
    }

    /** No table is looked for: there is no database. */
    @Override
    public CheckFirst checks(CheckFirst asked) {
        return CheckFirst.NONE;
    }

    /** Always false: there is no database. */
    @Override
    public boolean hasTable(Table<?> table) {
        return false;
    }

    /** Always false: there is no database. */
    @Override
    public boolean hasType(@Nullable String schema, String name) {
        return false;
    }

    @Override
    public boolean addsForeignKeysLater() {
        return dialect.capabilities().supports(Feature.ADD_CONSTRAINT);
    }

    /** Returns the dialect whose SQL this writes. */
    @Override
    public Dialect dialect() {
        return dialect;
    }
}
