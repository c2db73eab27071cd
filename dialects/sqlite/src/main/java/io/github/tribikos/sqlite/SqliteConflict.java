package io.github.tribikos.sqlite;

/** What SQLite does with a row that breaks a constraint, as it is declared: <a href="https://www.sqlite.org/lang_conflict.html">ON CONFLICT</a>. */
public enum SqliteConflict {
    /** The transaction is rolled back. */
    ROLLBACK,
    /** The statement is undone, as without the clause. */
    ABORT,
    /** The statement ends; what it did before stays. */
    FAIL,
    /** The row is left out. */
    IGNORE,
    /** The rows in the way are deleted. */
    REPLACE;

    /** With a space before it. */
    String clause() {
        return " ON CONFLICT " + name();
    }
}
