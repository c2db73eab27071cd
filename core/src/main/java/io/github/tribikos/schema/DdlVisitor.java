package io.github.tribikos.schema;

/**
 * One method per kind of DDL statement.
 *
 * @param <R> what a visit returns
 */
public interface DdlVisitor<R> {
    /** {@code CREATE TABLE}. */
    R visitCreateTable(CreateTable create);

    /** {@code DROP TABLE}. */
    R visitDropTable(DropTable drop);

    /** {@code CREATE TABLE ... AS SELECT}. */
    R visitCreateTableAs(CreateTableAs create);

    /** {@code CREATE VIEW}. */
    R visitCreateView(CreateView create);

    /** {@code DROP VIEW}. */
    R visitDropView(DropView drop);

    /** {@code CREATE INDEX}. */
    R visitCreateIndex(CreateIndex create);

    /** {@code DROP INDEX}. */
    R visitDropIndex(DropIndex drop);

    /** {@code ALTER TABLE ... ADD CONSTRAINT}. */
    R visitAddConstraint(AddConstraint add);

    /** {@code ALTER TABLE ... DROP CONSTRAINT}. */
    R visitDropConstraint(DropConstraint drop);

    /** {@code CREATE SEQUENCE}. */
    R visitCreateSequence(CreateSequence create);

    /** {@code DROP SEQUENCE}. */
    R visitDropSequence(DropSequence drop);

    /** {@code CREATE SCHEMA}. */
    R visitCreateSchema(CreateSchema create);

    /** {@code DROP SCHEMA}. */
    R visitDropSchema(DropSchema drop);

    /** {@code CREATE TYPE ... AS ENUM}. */
    R visitCreateType(CreateType create);

    /** {@code DROP TYPE}. */
    R visitDropType(DropType drop);

    /** {@code CREATE DOMAIN}. */
    R visitCreateDomain(CreateDomain create);

    /** {@code DROP DOMAIN}. */
    R visitDropDomain(DropDomain drop);

    /** {@code COMMENT ON}. */
    R visitSetComment(SetComment set);

    /** SQL as it was written. */
    R visitText(TextDdl text);
}
