package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import java.util.List;

/**
 * A statement of the schema written as SQL: {@code TextDdl.of("CREATE EXTENSION IF NOT EXISTS citext").onlyOn("postgresql")}. It is sent as
 * it is, so it must not be put together from what users give. Run by itself, or attached to a table, see {@link Table#afterCreate}.
 * Immutable.
 */
public final class TextDdl implements Ddl {
    private final String sql;
    private final DialectFilter filter;

    private TextDdl(String sql, DialectFilter filter) {
        this.sql = sql;
        this.filter = filter;
    }

    /**
     * Returns the statement.
     *
     * @throws ArgumentException if it is blank or holds a NUL character
     */
    public static TextDdl of(String sql) {
        if (sql.isBlank()) {
            throw new ArgumentException("The text of a statement must not be blank.");
        }
        return new TextDdl(Names.withoutNul("The text of a statement", sql), DialectFilter.ALL);
    }

    /**
     * Returns this for some databases; on others it does nothing.
     *
     * @param dialects names of dialects, at least one
     */
    public TextDdl onlyOn(String... dialects) {
        return new TextDdl(sql, DialectFilter.only(dialects));
    }

    /** Returns this for all databases but some; otherwise as {@link #onlyOn}. */
    public TextDdl exceptOn(String... dialects) {
        return new TextDdl(sql, DialectFilter.except(dialects));
    }

    /** Returns the statements for {@code dialect}: one or none. */
    public List<String> statements(String dialect) {
        return filter.holds(dialect) ? List.of(sql) : List.of();
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitText(this);
    }

    @Override
    public String toString() {
        return sql;
    }
}
