/** The SQLite dialect. */
module io.github.tribikos.sqlite {
    requires transitive io.github.tribikos.core;
}
