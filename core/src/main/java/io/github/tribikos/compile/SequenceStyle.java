package io.github.tribikos.compile;

/** How the next value of a sequence is asked for. */
public enum SequenceStyle implements Style {
    /** {@code NEXT VALUE FOR s}. */
    NEXT_VALUE_FOR,
    /** {@code nextval('s')}. */
    NEXTVAL_TEXT,
    /** {@code nextval(s)}. */
    NEXTVAL_NAME,
    /** {@code s.nextval}. */
    PSEUDO_COLUMN,
    /** {@code <next sequence value: s>}: for SQL that is only shown. */
    UNSPOKEN
}
