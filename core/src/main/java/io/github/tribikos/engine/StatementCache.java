package io.github.tribikos.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The prepared statements of one physical connection that wait to be used again, least recently used first. A statement in
 * use is not in here, so each has at most one open result; one that failed never comes back. For one thread at a time.
 */
final class StatementCache {
    private static final int CAPACITY = 64;

    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    PreparedStatement take(Connection connection, String sql) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return kept != null ? kept : connection.prepareStatement(sql);
    }

    void giveBack(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        } else if (idle.size() > CAPACITY) {
            Iterator<PreparedStatement> eldest = idle.values().iterator();
            PreparedStatement dropped = eldest.next();
            eldest.remove();
            dropped.close();
        }
    }

    /** Closes all. */
    void clear() {
        for (PreparedStatement statement : idle.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                Engine.LOG.debug(
                        "The driver could not close a statement: {}",
                        e.getClass().getName());
            }
        }
        idle.clear();
    }
}
