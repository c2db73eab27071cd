package io.github.tribikos.sql;

/** Renders statements: a dialect, as the language sees it. */
public interface SqlRenderer {
    /** Returns the SQL and the bound values of {@code statement}. */
    RenderedSql render(Statement statement);

    /**
     * Returns the SQL of {@code statement} with its values written in as literals.
     *
     * @throws io.github.tribikos.error.CompileException if a value has no literal form, or has yet to be given
     */
    String renderLiterals(Statement statement);

    /** Returns the SQL of any node, for people: nothing is refused, what the dialect lacks is rendered as it would be. */
    String describe(ClauseElement element);

    /** Returns the dialect's name, such as {@code postgresql}. */
    String name();
}
