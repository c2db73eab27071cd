/** The dialect of MySQL and MariaDB. */
module io.github.tribikos.mysql {
    requires transitive io.github.tribikos.core;

    exports io.github.tribikos.mysql;

    provides io.github.tribikos.dialect.DialectProvider with
            io.github.tribikos.mysql.MysqlDialectProvider,
            io.github.tribikos.mysql.MariadbDialectProvider;
}
