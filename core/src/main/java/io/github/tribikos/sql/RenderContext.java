package io.github.tribikos.sql;

/** What a {@link CustomElement} writes its SQL with. */
public interface RenderContext {
    /** Appends SQL text as it is. Never give it a value or a name from outside. */
    RenderContext sql(String text);

    /** Appends a name, quoted where the database needs it. */
    RenderContext identifier(String name);

    /** Appends another element, with its binds. */
    RenderContext element(ClauseElement element);

    /** Returns the name of the dialect rendered for, such as {@code postgresql}. */
    String dialectName();
}
