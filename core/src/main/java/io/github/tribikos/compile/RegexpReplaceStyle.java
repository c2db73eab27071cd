package io.github.tribikos.compile;

/** How many matches REGEXP_REPLACE replaces when no flag says it. */
public enum RegexpReplaceStyle implements Style {
    /** The first, and every one with the flag {@code g}. */
    FIRST,
    /** Every one; the flag {@code g}, which the database does not know, is left out. */
    EVERY
}
