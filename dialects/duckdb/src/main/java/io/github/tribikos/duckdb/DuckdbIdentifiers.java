package io.github.tribikos.duckdb;

import io.github.tribikos.compile.IdentifierPreparer;
import java.util.Set;

/**
 * DuckDB's <a href="https://duckdb.org/docs/stable/sql/dialect/keywords_and_identifiers">keywords</a> that cannot be plain names
 * everywhere: those of {@code duckdb_keywords()} in the categories reserved, type_function and column_name. Names keep their
 * case and are found in any; they have no limit of their own.
 */
final class DuckdbIdentifiers extends IdentifierPreparer {
    static final int MAX_LENGTH = 10_000;

    private static final Set<String> RESERVED = Set.of(("all analyse analyze and anti any array as asc asof asymmetric"
                    + " at authorization between bigint binary bit boolean both by case cast char character check coalesce"
                    + " collate collation column columns concurrently constraint create cross dec decimal default"
                    + " deferrable desc describe distinct do else end except exists extract false fetch float for foreign"
                    + " freeze from full generated glob grant group grouping grouping_id grouping_set having ilike in"
                    + " initially inner inout int integer intersect interval into is isnull join lambda lateral leading"
                    + " left like limit map national natural nchar none not notnull null nullif numeric offset on only or"
                    + " order out outer overlaps overlay pivot pivot_longer pivot_wider placing position positional"
                    + " precision primary qualify real references returning right row select semi setof show similar"
                    + " smallint some struct substring summarize symmetric table tablesample then time timestamp to"
                    + " trailing treat trim true try_cast tuple union unique unpack unpivot using values varchar variadic"
                    + " verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest"
                    + " xmlnamespaces xmlparse xmlpi xmlroot xmltable")
            .split(" "));

    DuckdbIdentifiers() {
        super(RESERVED, MAX_LENGTH);
    }
}
