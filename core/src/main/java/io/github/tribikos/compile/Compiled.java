package io.github.tribikos.compile;

import io.github.tribikos.sql.BindList;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.RenderedSql;
import io.github.tribikos.sql.RowReader;
import io.github.tribikos.sql.RowSet;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.Selectable;
import io.github.tribikos.sql.Shape;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement compiled for a dialect: a SQL template with slots, the codecs of its binds and of its result columns. Serves
 * every statement of the same {@link Shape}. Immutable and safe for any thread.
 */
public final class Compiled {
    /** What a statement does, as far as running it must know. */
    public enum Kind {
        /** Reads: SELECT. */
        QUERY,
        /** Changes data and gives no rows. */
        CHANGE,
        /** Changes data and gives rows: RETURNING. */
        CHANGE_RETURNING,
        /** SQL text of the user's, which may do anything. */
        TEXT
    }

    private final Kind kind;
    private final SqlTemplate template;
    private final BindSlot[] slots;
    private final Codec<?>[] resultCodecs;
    private final List<String> resultNames;
    private final boolean nested;
    private final int bindsPerRow;
    private final InputOrder inputOrder;
    private final @Nullable Compiled arrays;
    private final List<Finding> findings;
    private volatile @Nullable ReaderMemo memo;

    Compiled(
            Kind kind,
            Fragment fragment,
            IdentifierPreparer identifiers,
            List<Codec<?>> resultCodecs,
            List<String> resultNames,
            boolean nested,
            InputOrder inputOrder,
            @Nullable Compiled arrays,
            List<Finding> findings) {
        this.kind = kind;
        this.template = new SqlTemplate(fragment, identifiers);
        this.slots = fragment.slots();
        this.resultCodecs = resultCodecs.toArray(Codec<?>[]::new);
        this.resultNames = List.copyOf(resultNames);
        this.nested = nested;
        int perRow = 0;
        for (BindSlot slot : slots) {
            perRow += slot.perRow();
        }
        this.bindsPerRow = perRow;
        this.inputOrder = inputOrder;
        this.arrays = arrays;
        this.findings = findings;
    }

    /** Returns what looks like a mistake. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns what the statement does. */
    public Kind kind() {
        return kind;
    }

    /** Whether the result holds nested lists, which need further statements. */
    public boolean hasNested() {
        return nested;
    }

    /** Whether the text depends on the values: on the length of an IN list or the number of rows. */
    public boolean isExpanding() {
        return template.isExpanding();
    }

    /** Returns how many values each row of a statement of many rows binds; 0 if this is none. */
    public int bindsPerRow() {
        return bindsPerRow;
    }

    /** Whether one statement can take many rows; else each row is a statement. */
    public boolean takesManyRows() {
        return template.repeatsRows() || arrays != null;
    }

    /** Returns how many values a statement of many rows binds beside those of its rows. */
    public int bindsBesideRows(Shape shape) {
        int count = 0;
        for (BindSlot slot : slots) {
            count += slot instanceof BindSlot.ListValues list ? list.size(shape) : slot.perRow() == 0 ? 1 : 0;
        }
        return count;
    }

    /** Returns how the rows that come back are brought into the order of the rows that were sent. */
    public InputOrder inputOrder() {
        return inputOrder;
    }

    /**
     * Returns the statement in the form that binds each column of its rows as one array, so that any number of rows has the
     * same SQL; null if the database or a type has no such form.
     */
    public @Nullable Compiled arrays() {
        return arrays;
    }

    /**
     * Calls the defaults that the client makes, once per row.
     *
     * @return the values for each row, to be given to {@link Bindings}; null if the statement has no such defaults
     */
    public @Nullable List<@Nullable Object[]> makeDefaults(int rows) {
        for (BindSlot slot : slots) {
            if (slot instanceof BindSlot.OfRows ofRows) {
                return ofRows.cells().makeDefaults(rows);
            }
        }
        return null;
    }

    /** Returns the names of the result's columns, empty if there are no rows. */
    public List<String> resultNames() {
        return resultNames;
    }

    /** Returns the SQL for the values of {@code shape}. */
    public String sql(Shape shape) {
        return sql(Bindings.of(shape));
    }

    /** Returns the SQL for {@code bindings}. */
    public String sql(Bindings bindings) {
        return sql(bindings, SchemaTranslation.NONE);
    }

    /** Returns the SQL for {@code bindings}, with other schemas in place of the tables' own. */
    public String sql(Bindings bindings, SchemaTranslation schemas) {
        return template.sql(bindings, schemas);
    }

    /**
     * Binds all values.
     *
     * @return the number of values bound
     */
    public int bind(PreparedStatement statement, Bindings bindings) throws SQLException {
        int position = 1;
        for (BindSlot slot : slots) {
            position = slot.bind(statement, position, bindings);
        }
        return position - 1;
    }

    /** Returns the values in the order of the placeholders, before codecs send them. */
    public List<@Nullable Object> values(Bindings bindings) {
        List<@Nullable Object> values = new ArrayList<>();
        for (BindSlot slot : slots) {
            slot.collect(values, bindings);
        }
        return values;
    }

    /** Returns the SQL and the values, for people. */
    public RenderedSql rendered(Bindings bindings) {
        return rendered(bindings, SchemaTranslation.NONE);
    }

    /** Returns the SQL, with other schemas in place of the tables' own, and the values, for people. */
    public RenderedSql rendered(Bindings bindings, SchemaTranslation schemas) {
        return new RenderedSql(sql(bindings, schemas), java.util.Collections.unmodifiableList(values(bindings)));
    }

    /**
     * Returns the reader of {@code selectable}, which is that of a statement of this shape. The one made last is kept: a
     * constant statement has its reader made once.
     */
    @SuppressWarnings("unchecked") // the memo holds the reader of this very selectable
    public <R extends @Nullable Object> RowReader<R> reader(Selectable<R> selectable) {
        ReaderMemo known = memo;
        if (known != null && known.selectable == selectable) {
            return (RowReader<R>) known.reader;
        }
        RowReader<R> reader = selectable.reader(new ResultReaders(resultCodecs));
        memo = new ReaderMemo(selectable, reader);
        return reader;
    }

    /** Returns the codecs of the result's columns, in order. */
    public List<Codec<?>> resultCodecs() {
        return List.of(resultCodecs);
    }

    @Override
    public String toString() {
        return kind + ": " + template;
    }

    private record ReaderMemo(Selectable<?> selectable, RowReader<?> reader) {}

    /**
     * The values of one execution.
     *
     * @param shape the statement's values
     * @param parameters values for its named parameters
     * @param rows the rows of an INSERT of many, or null
     * @param from the first of the rows to send, 0-based
     * @param to the row after the last
     * @param defaults for each of the rows what {@link Compiled#makeDefaults} made; null if there is none
     */
    public record Bindings(
            Shape shape,
            Parameters parameters,
            @Nullable RowSet rows,
            int from,
            int to,
            @Nullable List<@Nullable Object[]> defaults) {
        /** Returns the values of a statement without rows. */
        public Bindings(Shape shape, Parameters parameters) {
            this(shape, parameters, null, 0, 0, null);
        }

        /** Returns the values of a statement without parameters or rows. */
        public static Bindings of(Shape shape) {
            return new Bindings(shape, Parameters.NONE);
        }

        int size(int listIndex) {
            return list(listIndex).size();
        }

        /** Returns the values of an IN list. */
        List<?> list(int index) {
            return ((BindList) shape.bind(index)).values(parameters);
        }

        int rowCount() {
            return to - from;
        }
    }
}
