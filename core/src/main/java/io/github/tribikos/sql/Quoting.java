package io.github.tribikos.sql;

/** When the name of a table or column stands in quotes. */
public enum Quoting {
    /** Where the database needs it: reserved words, capitals, anything but letters, digits and underscores. */
    AS_NEEDED,
    /** Always: {@code "plain"}. The name is then kept as it is where plain names are folded to upper case, as on Oracle and H2. */
    ALWAYS,
    /** Never: {@code MixedCol}. The database then folds its case as it does; only letters, digits, {@code _}, {@code $} and {@code #} will do. */
    NEVER
}
