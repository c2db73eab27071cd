package io.github.tribikos.compile;

import io.github.tribikos.sql.ClauseElement;

/** Renders expressions for DDL: values written as literals, columns by their bare names. */
public interface InlineRenderer {
    /**
     * Returns the SQL of {@code element}.
     *
     * @throws io.github.tribikos.error.CompileException if a value has no literal form
     */
    String inline(ClauseElement element);

    /** Returns a value as a literal, such as {@code 'it''s'}. */
    String literal(Object value);
}
