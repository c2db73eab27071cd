package io.github.tribikos.sql;

/** The kinds of join. */
public enum JoinKind {
    /** Rows that match on both sides. */
    INNER("JOIN", false, false),
    /** All rows of the left side, NULLs where the right has none. */
    LEFT("LEFT OUTER JOIN", false, true),
    /** All rows of the right side, NULLs where the left has none. */
    RIGHT("RIGHT OUTER JOIN", true, false),
    /** All rows of both sides. */
    FULL("FULL OUTER JOIN", true, true),
    /** Each row of the left with each of the right. */
    CROSS("CROSS JOIN", false, false);

    private final String keywords;
    private final boolean leftNullable;
    private final boolean rightNullable;

    JoinKind(String keywords, boolean leftNullable, boolean rightNullable) {
        this.keywords = keywords;
        this.leftNullable = leftNullable;
        this.rightNullable = rightNullable;
    }

    /** Returns the SQL keywords. */
    public String keywords() {
        return keywords;
    }

    /** Whether columns of the left side become NULL in rows that have no match. */
    public boolean isLeftNullable() {
        return leftNullable;
    }

    /** Whether columns of the right side become NULL in rows that have no match. */
    public boolean isRightNullable() {
        return rightNullable;
    }
}
