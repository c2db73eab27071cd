package io.github.tribikos.sql;

/** Renders statements: a dialect, as the language sees it. */
public interface SqlRenderer {
    /** Returns the SQL and the bound values of {@code statement}. */
    RenderedSql render(Statement statement);

    /** Returns the SQL of any node, for people: nothing is refused, what the dialect lacks is rendered as it would be. */
    String describe(ClauseElement element);

    /** Returns the dialect's name, such as {@code postgresql}. */
    String name();
}
