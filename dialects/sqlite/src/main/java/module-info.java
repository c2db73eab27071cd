/** The SQLite dialect. */
module io.github.tribikos.sqlite {
    requires transitive io.github.tribikos.core;

    exports io.github.tribikos.sqlite;

    provides io.github.tribikos.dialect.DialectProvider with
            io.github.tribikos.sqlite.SqliteDialectProvider;
}
