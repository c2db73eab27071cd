package io.github.tribikos.it;

/** The servers that tests in other packages may connect to; a test is skipped with the reason where there is none. */
public final class Servers {
    private Servers() {}

    /** Returns the URL of a database on a PostgreSQL server. */
    public static String postgresqlUrl() {
        return PostgresqlServer.url();
    }

    /** Returns the URL of a MariaDB server. */
    public static String mariadbUrl() {
        return MariadbServer.url();
    }
}
