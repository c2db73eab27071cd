package io.github.tribikos.dialect;

import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.Compiled;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.schema.DdlRenderer;
import io.github.tribikos.schema.NamingConvention;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.SqlRenderer;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.type.Codecs;
import io.github.tribikos.type.SqlType;
import java.util.List;

/**
 * One version of one database: how SQL is spelled for it and how its driver is talked to. Immutable and safe for any thread;
 * needs no connection. Most dialects extend {@link StandardDialect}.
 */
public interface Dialect extends SqlRenderer, DdlRenderer {
    /** Returns the dialect's name, such as {@code postgresql}: that of its provider. */
    @Override
    String name();

    /** Returns what the database can do. */
    Capabilities capabilities();

    /**
     * Compiles a statement; the result serves every statement of the same shape.
     *
     * @throws io.github.tribikos.error.CompileException if the database cannot express the statement
     */
    Compiled compile(Statement statement);

    /**
     * As {@link #render(Ddl)}, with other schemas in place of the tables' own.
     *
     * @throws io.github.tribikos.error.CompileException if the database lacks what is asked for
     */
    List<String> render(Ddl ddl, SchemaTranslation schemas);

    /**
     * Returns what the catalog would say of a declared table, in the words of its CREATE TABLE; {@link CatalogNorm} makes it comparable
     * with what a {@link SchemaReader} read.
     *
     * @param naming how constraints and indexes without a name are called
     * @throws io.github.tribikos.error.CompileException if the database lacks a type or cannot write a value
     */
    ReflectedTable declared(Table<?> table, NamingConvention naming);

    /** Returns what makes descriptions of tables comparable. */
    CatalogNorm catalogNorm();

    /**
     * Returns how a column of the type is spelled in CREATE TABLE: {@code VARCHAR(80)}, on Oracle {@code VARCHAR2(80 CHAR)}.
     *
     * @throws io.github.tribikos.error.CompileException if the database has no such type
     */
    String typeName(SqlType<?> type);

    /** Returns how values travel through the driver. */
    Codecs codecs();

    /** Returns the mapping of the driver's errors. */
    ErrorClassifier errors();

    /** Returns how transactions and savepoints are spoken. */
    SessionControl sessions();

    /** Returns the reader of the database's catalog. */
    SchemaReader schemaReader();
}
