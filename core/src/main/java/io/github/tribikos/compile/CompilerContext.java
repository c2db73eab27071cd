package io.github.tribikos.compile;

import io.github.tribikos.schema.CheckConstraint;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.type.Codecs;
import io.github.tribikos.type.SqlType;

/**
 * What a compiler works with: the parts of a dialect that rendering needs.
 *
 * @param dialectName the dialect's name
 * @param capabilities what the database can do
 * @param identifiers quotes names
 * @param types spells types
 * @param codecs sends and reads values
 * @param placeholders how bound values are marked
 */
public record CompilerContext(
        String dialectName,
        Capabilities capabilities,
        IdentifierPreparer identifiers,
        TypeCompiler types,
        Codecs codecs,
        Placeholders placeholders) {
    /** Returns how {@code type} is spelled in CREATE TABLE. */
    public String typeName(SqlType<?> type) {
        return types.renderForColumn(type.forDialect(dialectName));
    }

    /** Returns how {@code type} is spelled inside CAST. */
    public String castTypeName(SqlType<?> type) {
        return types.renderForCast(type.forDialect(dialectName));
    }

    /** How bound values are marked in the SQL. */
    public enum Placeholders {
        /** {@code ?}, as JDBC has it. */
        QUESTION_MARK,
        /** {@code :year_1}, for reading. */
        NAMED
    }

    /** Whether a constraint is there on this database, and no type sees to it: an enumeration of the database needs no check. */
    public boolean isPart(Constraint constraint) {
        boolean isKeptByType =
                constraint instanceof CheckConstraint check && check.labels() != null && types.isNative(check.labels());
        return constraint.isOn(dialectName) && !isKeptByType;
    }
}
