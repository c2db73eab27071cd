package io.github.tribikos.sql;

/** The operators between queries. */
public enum SetOperator {
    /** The rows of both, without duplicates. */
    UNION("UNION"),
    /** The rows of both. */
    UNION_ALL("UNION ALL"),
    /** The rows that are in both. */
    INTERSECT("INTERSECT"),
    /** The rows that are in both, as often as in the one that has them less often. */
    INTERSECT_ALL("INTERSECT ALL"),
    /** The rows of the first that are not in the second. */
    EXCEPT("EXCEPT"),
    /** The rows of the first, less as many as there are in the second. */
    EXCEPT_ALL("EXCEPT ALL");

    private final String keywords;

    SetOperator(String keywords) {
        this.keywords = keywords;
    }

    /** Returns the SQL keywords. */
    public String keywords() {
        return keywords;
    }
}
