package io.github.tribikos.compile;

/** How the order of texts that are aggregated is written. */
public enum StringAggregateStyle implements Style {
    /** {@code string_agg(a, ',' ORDER BY a)}. */
    INSIDE,
    /** {@code group_concat(a ORDER BY a SEPARATOR ',')}. */
    SEPARATOR,
    /** {@code LISTAGG(a, ',') WITHIN GROUP (ORDER BY a)}. */
    WITHIN_GROUP
}
