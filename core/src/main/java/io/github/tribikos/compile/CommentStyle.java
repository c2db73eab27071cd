package io.github.tribikos.compile;

/** How comments on tables and columns are kept. */
public enum CommentStyle implements Style {
    /** {@code COMMENT ON TABLE t IS '...'}, a statement each. */
    COMMENT_ON,
    /** {@code name VARCHAR(9) COMMENT '...'}. */
    CLAUSE,
    /** A comment of SQL behind the column: SQLite keeps the text of CREATE TABLE. */
    SQL_COMMENT
}
