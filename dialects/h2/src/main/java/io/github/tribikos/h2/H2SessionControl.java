package io.github.tribikos.h2;

import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.error.ArgumentException;
import java.sql.Connection;

/** Transactions the JDBC way. */
final class H2SessionControl extends SessionControl {
    /** H2's {@code Connection.setReadOnly} does nothing. */
    @Override
    public void readOnly(Connection connection, boolean readOnly) {
        if (readOnly) {
            throw new ArgumentException(
                    "H2 has no read-only transactions. Open the database with ACCESS_MODE_DATA=r in its"
                            + " URL, or connect as a user who may only read.");
        }
    }
}
