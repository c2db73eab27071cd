package io.github.tribikos.sql;

/**
 * A window that a SELECT names: {@code WINDOW w AS (PARTITION BY genre)}.
 *
 * @param name the name
 * @param window the window
 */
public record NamedWindow(String name, Window window) {}
