package io.github.tribikos.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * What a server says of itself on the first connection.
 *
 * @param product the product's name
 * @param version the full text of its version
 * @param major the major version
 * @param minor the minor version
 * @param driver the driver's name and version
 */
public record ServerInfo(String product, String version, int major, int minor, String driver) {
    /** Asks the server behind {@code connection}. */
    public static ServerInfo of(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        return new ServerInfo(
                data.getDatabaseProductName(),
                data.getDatabaseProductVersion(),
                data.getDatabaseMajorVersion(),
                data.getDatabaseMinorVersion(),
                data.getDriverName() + " " + data.getDriverVersion());
    }

    /** Whether the server is at least of the given version. */
    public boolean isAtLeast(int wantedMajor, int wantedMinor) {
        return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor);
    }
}
