package io.github.tribikos.schema;

/** What a database does to referring rows when the row they refer to is deleted or its key changes (ISO 9075-2, 11.8). */
public enum ReferentialAction {
    /** Refuses the change at the end of the statement, or of the transaction where the constraint is deferred. */
    NO_ACTION("NO ACTION"),
    /** Refuses the change at once. */
    RESTRICT("RESTRICT"),
    /** Deletes the referring rows, or changes their key too. */
    CASCADE("CASCADE"),
    /** Sets the referring columns to NULL, so they must be nullable. */
    SET_NULL("SET NULL"),
    /** Sets the referring columns to their server default. */
    SET_DEFAULT("SET DEFAULT");

    private final String sql;

    ReferentialAction(String sql) {
        this.sql = sql;
    }

    /** Returns the SQL words, such as {@code SET NULL}. */
    public String sql() {
        return sql;
    }
}
