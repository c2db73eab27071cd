package io.github.tribikos.compile;

import io.github.tribikos.sql.ClauseElement;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.Statement;

/** Renders expressions for DDL: values written as literals, columns by their bare names. */
public interface InlineRenderer {
    /**
     * Returns the SQL of {@code element}.
     *
     * @param schemas which schemas stand in place of those of sequences and types
     * @throws io.github.tribikos.error.CompileException if a value has no literal form
     */
    String inline(ClauseElement element, SchemaTranslation schemas);

    /**
     * Returns the SQL of a whole statement.
     *
     * @param schemas which schemas stand in place of the tables' own
     * @throws io.github.tribikos.error.CompileException if a value has no literal form, or has yet to be given
     */
    String literals(Statement statement, SchemaTranslation schemas);

    /** Returns a value as a literal, such as {@code 'it''s'}. */
    String literal(Object value);
}
