package io.github.tribikos.sql;

/** How the columns of a SELECT list are called, see {@link Select#labelStyle}. */
public enum LabelStyle {
    /** By their names; one that comes again as {@code name__1}, another of the same name as {@code name_1}. The usual style. */
    DISAMBIGUATE_ONLY,
    /** By table and column: {@code SELECT artist.name AS artist_name}. */
    TABLENAME_PLUS_COL,
    /** By their names, whether these occur twice or not. */
    NONE
}
