package io.github.tribikos.mysql;

import io.github.tribikos.compile.CompilerContext;
import io.github.tribikos.compile.CompilerContext.Placeholders;
import io.github.tribikos.compile.DdlCompiler;
import io.github.tribikos.compile.SqlCompiler;
import io.github.tribikos.dialect.CatalogNorm;
import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.dialect.StandardDialect;

/** MySQL or MariaDB of one version; its name is that of the server. Immutable. */
final class MysqlDialect extends StandardDialect {
    static final MysqlDialect NEWEST_MYSQL = new MysqlDialect(MysqlServer.NEWEST_MYSQL);
    static final MysqlDialect NEWEST_MARIADB = new MysqlDialect(MysqlServer.NEWEST_MARIADB);

    private static final ErrorClassifier ERRORS = new MysqlErrorClassifier();
    private static final SessionControl SESSIONS = new MysqlSessionControl();

    private final MysqlServer server;
    private final SchemaReader schemaReader;

    MysqlDialect(MysqlServer server) {
        super(new CompilerContext(
                server.dialectName(),
                MysqlCapabilities.of(server),
                new MysqlIdentifiers(server.isMariadb()),
                new MysqlTypeCompiler(server),
                new MysqlCodecs(server),
                Placeholders.QUESTION_MARK));
        this.server = server;
        this.schemaReader = new MysqlSchemaReader(server);
    }

    @Override
    protected SqlCompiler sqlCompiler() {
        return new MysqlSqlCompiler(context(), server);
    }

    @Override
    protected DdlCompiler ddlCompiler() {
        return new MysqlDdlCompiler(context(), this::sqlCompiler, server);
    }

    @Override
    public ErrorClassifier errors() {
        return ERRORS;
    }

    @Override
    public SessionControl sessions() {
        return SESSIONS;
    }

    @Override
    public SchemaReader schemaReader() {
        return schemaReader;
    }

    @Override
    public CatalogNorm catalogNorm() {
        return new MysqlCatalogNorm(schemaReader, type -> context().typeName(type));
    }
}
