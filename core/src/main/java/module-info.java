/**
 * Tribikos Core: tables, statements, the compiler, the engine, and what a dialect implements. Dialects are modules of their
 * own, found as services.
 */
@SuppressWarnings("module") // the ORM is compiled after this
module io.github.tribikos.core {
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires com.zaxxer.hikari;
    requires org.slf4j;

    exports io.github.tribikos.catalog;
    exports io.github.tribikos.compile;
    exports io.github.tribikos.dialect;
    exports io.github.tribikos.engine;
    exports io.github.tribikos.error;
    exports io.github.tribikos.event;
    exports io.github.tribikos.reflect;
    exports io.github.tribikos.schema;
    exports io.github.tribikos.sql;
    exports io.github.tribikos.type;
    exports io.github.tribikos.util to
            io.github.tribikos.orm;

    uses io.github.tribikos.dialect.DialectProvider;
    uses io.github.tribikos.schema.DdlRenderer;
    uses io.github.tribikos.sql.SqlRenderer;

    provides io.github.tribikos.schema.DdlRenderer with
            io.github.tribikos.dialect.NeutralDialect;
    provides io.github.tribikos.sql.SqlRenderer with
            io.github.tribikos.dialect.NeutralDialect;
}
