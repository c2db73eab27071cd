package io.github.tribikos.compile;

/** What CREATE says of a table that its connection alone sees and that goes with it. */
public enum TemporaryStyle implements Style {
    /** {@code CREATE TEMPORARY TABLE}. */
    TEMPORARY("TEMPORARY"),
    /** {@code CREATE LOCAL TEMPORARY TABLE}, where TEMPORARY alone is seen by all connections. */
    LOCAL_TEMPORARY("LOCAL TEMPORARY");

    private final String word;

    TemporaryStyle(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
