package io.github.tribikos.mysql;

import io.github.tribikos.dialect.Dialect;

/** The door to MySQL and MariaDB, for {@code import static}: {@code select(b.id).sql(mariadb())}. */
public final class Mysql {
    private Mysql() {}

    /** Returns the dialect of the newest MySQL that is known here. It needs neither driver nor server. Safe for any thread. */
    public static Dialect mysql() {
        return MysqlDialect.NEWEST_MYSQL;
    }

    /** Returns the dialect of the newest MariaDB that is known here. It needs neither driver nor server. Safe for any thread. */
    public static Dialect mariadb() {
        return MysqlDialect.NEWEST_MARIADB;
    }
}
