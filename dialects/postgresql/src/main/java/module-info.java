/** The PostgreSQL dialect. */
module io.github.tribikos.postgresql {
    requires transitive io.github.tribikos.core;
}
