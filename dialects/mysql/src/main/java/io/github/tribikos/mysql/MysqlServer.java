package io.github.tribikos.mysql;

import io.github.tribikos.dialect.ServerInfo;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of the two servers, and its version.
 *
 * @param isMariadb whether it is MariaDB
 * @param major the major version
 * @param minor the minor version
 * @param patch the third number of the version: MySQL 8.0 got features there
 * @param isByMysqlDriver whether it is spoken to by MySQL's driver, which lets no INSERT or DELETE give rows
 */
record MysqlServer(boolean isMariadb, int major, int minor, int patch, boolean isByMysqlDriver) {
    static final MysqlServer NEWEST_MYSQL = new MysqlServer(false, 9, 7, 0, true);
    static final MysqlServer NEWEST_MARIADB = new MysqlServer(true, 11, 8, 0, false);

    private static final String MARIADB = "mariadb";

    /** MariaDB puts this before its version, for replicas that read 10 as 1; a driver of MySQL takes it for the version. */
    private static final String REPLICATION_PREFIX = "5.5.5-";

    private static final Pattern NUMBERS = Pattern.compile("^(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,6}))?");

    /** Reads {@code 8.0.36}, {@code 10.11.6-MariaDB-log} or {@code 5.5.5-10.11.6-MariaDB}. */
    static MysqlServer of(ServerInfo server) {
        String version = server.version();
        boolean isMariadb =
                (server.product() + version).toLowerCase(Locale.ROOT).contains(MARIADB);
        if (isMariadb && version.startsWith(REPLICATION_PREFIX)) {
            version = version.substring(REPLICATION_PREFIX.length());
        }
        boolean isByMysqlDriver = server.driver().startsWith("MySQL");
        Matcher numbers = NUMBERS.matcher(version);
        if (!numbers.find()) {
            return new MysqlServer(isMariadb, server.major(), server.minor(), 0, isByMysqlDriver);
        }
        int patch = numbers.group(3) == null ? 0 : Integer.parseInt(numbers.group(3));
        return new MysqlServer(
                isMariadb,
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                patch,
                isByMysqlDriver);
    }

    /** The name of the dialect. */
    String dialectName() {
        return isMariadb ? MARIADB : "mysql";
    }

    /** The database as the user knows it: {@code MariaDB 10.11}. */
    String database() {
        return (isMariadb ? "MariaDB " : "MySQL ") + major + "." + minor;
    }

    boolean isMysqlBefore(int wantedMajor, int wantedMinor, int wantedPatch) {
        return !isMariadb && isBefore(wantedMajor, wantedMinor, wantedPatch);
    }

    boolean isMariadbBefore(int wantedMajor, int wantedMinor) {
        return isMariadb && isBefore(wantedMajor, wantedMinor, 0);
    }

    private boolean isBefore(int wantedMajor, int wantedMinor, int wantedPatch) {
        if (major != wantedMajor) {
            return major < wantedMajor;
        }
        return minor < wantedMinor || (minor == wantedMinor && patch < wantedPatch);
    }
}
