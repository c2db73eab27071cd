package io.github.tribikos.sql;

/** A statement that changes data and gives no rows: INSERT, UPDATE, DELETE, MERGE, or plain SQL text. */
public sealed interface DmlStatement extends Statement
        permits Insert, Update, Delete, Merge, TextStatement, TunedChange {
    /**
     * Returns this statement with options for running it, which override those of the connection. Given last: the result can
     * be run and shown, but has no more clauses.
     */
    default DmlStatement with(ExecutionOptions options) {
        return new TunedChange(plain(), options.over(options()));
    }

    @Override
    default DmlStatement plain() {
        return this;
    }
}
