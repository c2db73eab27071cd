package io.github.tribikos.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL with its bound values in the order of the placeholders.
 *
 * @param sql the text
 * @param binds the values as they were given, before a codec sends them
 */
public record RenderedSql(String sql, List<@Nullable Object> binds) {
    /** Shows the SQL and how many values are bound; the values themselves are shown only when asked for. */
    @Override
    public String toString() {
        return sql + (binds.isEmpty() ? "" : "  -- " + binds.size() + (binds.size() == 1 ? " bind" : " binds"));
    }
}
