package io.github.tribikos.sqlite;

import io.github.tribikos.compile.IdentifierPreparer;
import java.util.Set;

/**
 * SQLite's keywords that cannot be plain names: its <a href="https://www.sqlite.org/lang_keywords.html">list</a>, without those
 * that the parser falls back to reading as names everywhere, found by trying each. Names have no limit of their own.
 */
final class SqliteIdentifiers extends IdentifierPreparer {
    static final int MAX_LENGTH = 10_000;

    private static final Set<String> RESERVED = Set.of(("add all alter and as asc autoincrement between case cast check"
                    + " collate commit constraint create cross current_date current_time current_timestamp default"
                    + " deferrable delete desc distinct drop else escape except exists false foreign from full group having"
                    + " if in index inner insert intersect into is isnull join key left limit natural not nothing notnull"
                    + " null of offset on or order outer primary raise recursive references returning right select set"
                    + " table then to transaction true union unique update using values when where window with")
            .split(" "));

    SqliteIdentifiers() {
        super(RESERVED, MAX_LENGTH);
    }
}
