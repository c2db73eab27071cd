/** The Oracle dialect. */
module io.github.tribikos.oracle {
    requires transitive io.github.tribikos.core;

    exports io.github.tribikos.oracle;

    provides io.github.tribikos.dialect.DialectProvider with
            io.github.tribikos.oracle.OracleDialectProvider;
}
