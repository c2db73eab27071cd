package io.github.tribikos.engine;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The open results of a connection: a list through the results themselves, so that entering and leaving it costs nothing. */
final class OpenRows {
    private @Nullable JdbcRows<?> first;

    void add(JdbcRows<?> rows) {
        JdbcRows<?> other = first;
        rows.next = other;
        if (other != null) {
            other.previous = rows;
        }
        first = rows;
    }

    void remove(JdbcRows<?> rows) {
        JdbcRows<?> before = rows.previous;
        JdbcRows<?> after = rows.next;
        if (before != null) {
            before.next = after;
        } else {
            first = after;
        }
        if (after != null) {
            after.previous = before;
        }
    }

    /** Reads what is left of all into memory. */
    void buffer() throws SQLException {
        for (JdbcRows<?> rows = first; rows != null; rows = first) {
            rows.buffer();
        }
    }

    /** Reports all as leaked. */
    void reportLeaks() {
        for (JdbcRows<?> rows = first; rows != null; rows = rows.next) {
            rows.reportLeak();
        }
    }

    /** Closes all. */
    void close() {
        for (JdbcRows<?> rows = first; rows != null; rows = first) {
            rows.close();
        }
    }

    /** Closes those of text that may change data: SQLite does not commit before they are at their end. */
    void closeChanging() {
        JdbcRows<?> rows = first;
        while (rows != null) {
            JdbcRows<?> following = rows.next;
            if (!rows.isQuery()) {
                rows.close();
            }
            rows = following;
        }
    }
}
