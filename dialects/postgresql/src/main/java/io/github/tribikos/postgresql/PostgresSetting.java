package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.SessionSetting;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One characteristic of the session's transactions, switched on and off by SET SESSION CHARACTERISTICS. */
record PostgresSetting(String on, String off) implements SessionSetting {
    @Override
    public void apply(Connection connection) throws SQLException {
        set(connection, on);
    }

    @Override
    public void reset(Connection connection) throws SQLException {
        set(connection, off);
    }

    private static void set(Connection connection, String characteristic) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION " + characteristic);
        }
    }
}
