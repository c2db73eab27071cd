package io.github.tribikos.oracle;

import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.error.ArgumentException;
import java.sql.Connection;

/** Transactions the JDBC way; there is nothing to release a savepoint. */
final class OracleSessionControl extends SessionControl {
    @Override
    public void release(Connection connection, String name) {}

    @Override
    public void readOnly(Connection connection, boolean readOnly) {
        if (readOnly) {
            throw new ArgumentException(
                    "Read-only transactions are not set on Oracle's connections. Connect as a user who may only read.");
        }
    }
}
