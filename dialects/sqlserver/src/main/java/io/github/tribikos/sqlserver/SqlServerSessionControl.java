package io.github.tribikos.sqlserver;

import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.error.ArgumentException;
import java.sql.Connection;
import java.sql.SQLException;

/** Savepoints in Transact-SQL's own words; there is nothing to release one. */
final class SqlServerSessionControl extends SessionControl {
    /** {@code https://learn.microsoft.com/sql/t-sql/language-elements/save-transaction-transact-sql}. */
    @Override
    public void savepoint(Connection connection, String name) throws SQLException {
        execute(connection, "SAVE TRANSACTION " + name);
    }

    @Override
    public void rollbackTo(Connection connection, String name) throws SQLException {
        execute(connection, "ROLLBACK TRANSACTION " + name);
    }

    @Override
    public void release(Connection connection, String name) {}

    @Override
    public void readOnly(Connection connection, boolean readOnly) {
        if (readOnly) {
            throw new ArgumentException(
                    "SQL Server has no read-only transactions. Connect as a user who may only read.");
        }
    }
}
