package io.github.tribikos.sql;

/** How {@code startsWith}, {@code endsWith} and {@code contains} treat {@code %} and {@code _} in their argument. */
public enum LikeMode {
    /** As plain characters: they are escaped and {@code ESCAPE '/'} is written. The default. */
    ESCAPED,
    /** As wildcards, SQLAlchemy's unescaped form. Never use it with text from a user. */
    RAW
}
