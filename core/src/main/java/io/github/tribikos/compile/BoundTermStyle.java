package io.github.tribikos.compile;

/** How GROUP BY and ORDER BY name an expression of the SELECT list in which values are bound. */
public enum BoundTermStyle implements Style {
    /** {@code GROUP BY substr(t.name, ?, ?)}. */
    REPEATED,
    /**
     * {@code GROUP BY substr(t.name, $1, $2)}: the driver lets a statement say again which of its values is meant, so that one bound
     * value is one parameter wherever it stands. By position where the value has no type of its own.
     */
    NUMBERED,
    /** {@code GROUP BY 1}: the database cannot see that two placeholders have the same value. */
    POSITION,
    /** {@code GROUP BY substr_1}: nor can it, and it takes a name of the SELECT list rather than that of a column. */
    NAME
}
