package io.github.tribikos.compile;

/** How an UPDATE names tables beside the one that it changes. */
public enum UpdateFromStyle implements Style {
    /** {@code UPDATE a SET x=b.y FROM b}. */
    FROM,
    /** {@code UPDATE a, b SET a.x=b.y}. */
    TABLE_LIST,
    /** {@code UPDATE a SET x=b.y FROM a, b}. */
    FROM_WITH_TARGET
}
