package io.github.tribikos.postgresql;

import io.github.tribikos.compile.IdentifierPreparer;
import java.util.Set;

/**
 * PostgreSQL's <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">keywords</a> that are reserved, for
 * tables or for functions and types: those of {@code pg_get_keywords()} with the codes R and T.
 */
final class PostgresIdentifiers extends IdentifierPreparer {
    /** NAMEDATALEN - 1; what is longer would be cut silently, and two names could become one. */
    static final int MAX_LENGTH = 63;

    private static final Set<String> RESERVED =
            Set.of(("all analyse analyze and any array as asc asymmetric authorization"
                            + " binary both case cast check collate collation column concurrently constraint create cross"
                            + " current_catalog current_date current_role current_schema current_time current_timestamp current_user"
                            + " default deferrable desc distinct do else end except false fetch for foreign freeze from full grant"
                            + " group having ilike in initially inner intersect into is isnull join lateral leading left like limit"
                            + " localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing"
                            + " primary references returning right select session_user similar some symmetric system_user table"
                            + " tablesample then to trailing true union unique user using variadic verbose when where window with")
                    .split(" "));

    PostgresIdentifiers() {
        super(RESERVED, MAX_LENGTH);
    }
}
