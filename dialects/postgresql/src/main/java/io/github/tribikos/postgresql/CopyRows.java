package io.github.tribikos.postgresql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.ColumnDefault;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.ExpressionType;
import io.github.tribikos.sql.RowFeed;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.Codecs;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * Rows in COPY's <a href="https://www.postgresql.org/docs/current/sql-copy.html#SQL-COPY-FILE-FORMATS">text format</a>: a line
 * each, tabs between the values, {@code \N} for NULL, and a backslash before whatever would be taken for one of these.
 */
final class CopyRows {
    private static final int BUFFER = 65_536;

    private final List<ColumnClause<?>> columns = new ArrayList<>();
    private final List<Supplier<? extends @Nullable Object>> defaults = new ArrayList<>();
    private final Codec<Object>[] codecs;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 1_024);
    private long size;

    /** Prepares rows that have values for {@code given}; what else an INSERT would fill in is added. */
    @SuppressWarnings("unchecked") // each codec is that of its column
    CopyRows(TableClause table, List<ColumnClause<?>> given, Codecs all) {
        columns.addAll(given);
        for (ColumnDefault columnDefault : table.columnDefaults()) {
            if (!given.contains(columnDefault.column())) {
                columns.add(columnDefault.column());
                defaults.add(client(columnDefault));
            }
        }
        columns.forEach(CopyRows::requireNoExpression);
        codecs = columns.stream().map(column -> all.codec(column.type())).toArray(Codec[]::new);
    }

    private static Supplier<? extends @Nullable Object> client(ColumnDefault columnDefault) {
        if (columnDefault.client() == null) {
            throw new CompileException("COPY sends values alone, and the default of " + columnDefault.column()
                    + " is an expression. Set the column, or let its server default make the value.");
        }
        return columnDefault.client();
    }

    private static void requireNoExpression(ColumnClause<?> column) {
        Expression<?> value = Sql.nullValue(column.type());
        if (ExpressionType.bound(column.type().forDialect(PostgresDialect.NAME), value) != value) {
            throw new CompileException("COPY sends values alone, and the type of " + column
                    + " puts an expression around each. Use insert(...).values(...).");
        }
    }

    List<ColumnClause<?>> columns() {
        return columns;
    }

    /** Returns how many rows were written so far. */
    long size() {
        return size;
    }

    long send(CopyManager copies, String sql, @Nullable Object[] first, RowFeed<?> feed) throws SQLException {
        CopyIn copy = copies.copyIn(sql);
        try {
            for (@Nullable Object[] row = first; row != null; row = feed.next()) {
                add(row);
                if (buffer.length() >= BUFFER) {
                    flush(copy);
                }
            }
            flush(copy);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void flush(CopyIn copy) throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    private void add(@Nullable Object[] row) throws SQLException {
        for (int i = 0; i < codecs.length; i++) {
            if (i > 0) {
                buffer.append('\t');
            }
            Object value =
                    i < row.length ? row[i] : defaults.get(i - row.length).get();
            try {
                append(codecs[i], value);
            } catch (ArgumentException e) {
                throw new ArgumentException(
                        "In the row at index " + size + ", column " + columns.get(i) + ": " + e.getMessage(), e);
            }
        }
        buffer.append('\n');
        size++;
    }

    private void append(Codec<Object> codec, @Nullable Object value) throws SQLException {
        if (value == null) {
            buffer.append("\\N");
        } else {
            escape(PostgresText.of(codec.element(value)));
        }
    }

    private void escape(String text) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = sign(text.charAt(i));
            if (sign != 0) {
                buffer.append(text, copied, i).append('\\').append(sign);
                copied = i + 1;
            }
        }
        buffer.append(text, copied, text.length());
    }

    /** What stands after a backslash in place of {@code c}, 0 if it stands for itself. */
    private static char sign(char c) {
        return switch (c) {
            case '\\' -> '\\';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }
}
