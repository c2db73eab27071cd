package io.github.tribikos.compile;

/** How a DELETE names tables beside the one that it changes. */
public enum DeleteUsingStyle implements Style {
    /** {@code DELETE FROM a , b}: for SQL that is only shown. */
    COMMA(" , ", false),
    /** {@code DELETE FROM a USING b}. */
    USING(" USING ", false),
    /** {@code DELETE FROM a USING a, b}. */
    USING_WITH_TARGET(" USING ", true),
    /** {@code DELETE FROM a FROM a, b}. */
    FROM_WITH_TARGET(" FROM ", true);

    private final String keywords;
    private final boolean withTarget;

    DeleteUsingStyle(String keywords, boolean withTarget) {
        this.keywords = keywords;
        this.withTarget = withTarget;
    }

    String keywords() {
        return keywords;
    }

    boolean isWithTarget() {
        return withTarget;
    }
}
