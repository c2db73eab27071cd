package io.github.tribikos.mysql;

import io.github.tribikos.dialect.SessionControl;
import java.sql.Connection;
import java.sql.SQLException;

/** Transactions the JDBC way. */
final class MysqlSessionControl extends SessionControl {
    /** MariaDB's driver keeps {@code setReadOnly} to itself unless there are replicas; Connector/J sends it on. */
    @Override
    public void readOnly(Connection connection, boolean readOnly) throws SQLException {
        execute(connection, "SET SESSION TRANSACTION READ " + (readOnly ? "ONLY" : "WRITE"));
    }
}
