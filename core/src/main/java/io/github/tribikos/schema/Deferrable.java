package io.github.tribikos.schema;

/** When a constraint is checked (ISO 9075-2, 10.8). */
public enum Deferrable {
    /** After each statement, always. */
    NOT_DEFERRABLE("NOT DEFERRABLE"),
    /** After each statement, unless the transaction says SET CONSTRAINTS ... DEFERRED. */
    INITIALLY_IMMEDIATE("DEFERRABLE INITIALLY IMMEDIATE"),
    /** At the commit, unless the transaction says otherwise. */
    INITIALLY_DEFERRED("DEFERRABLE INITIALLY DEFERRED");

    private final String sql;

    Deferrable(String sql) {
        this.sql = sql;
    }

    /** Returns the words of SQL. */
    public String sql() {
        return sql;
    }
}
