package io.github.tribikos.sql;

/**
 * Something that can be run: an immutable value without a connection. The same value runs on any engine, any number of
 * times, from any thread, and prints its SQL with no database at all.
 */
public sealed interface Statement extends ClauseElement permits RowStatement, DmlStatement, ShapedStatement {
    /** Returns the structure and the bound values of this statement, found in one walk and kept. */
    Shape shape();

    /** Returns how this statement is to be run where that is not left to the connection. */
    default ExecutionOptions options() {
        return ExecutionOptions.none();
    }

    /** Returns this statement without its options. */
    Statement plain();

    /**
     * Returns the SQL and the bound values for a database, such as {@code statement.sql(postgresql())}.
     *
     * @throws io.github.tribikos.error.CompileException if the database cannot express the statement
     */
    default RenderedSql sql(SqlRenderer dialect) {
        return dialect.render(this);
    }

    /**
     * Returns the SQL with the values written in as literals, {@code WHERE year = 1965}: for scripts and for people, who can run it as it
     * is. Schemas that the statement's options give stand in place of the tables' own. Quotes in text are doubled; all the same, run {@link #sql bound} SQL where values come from outside.
     *
     * @throws io.github.tribikos.error.CompileException if a value has no literal form, or is a {@code param} whose value has yet to be
     *     given
     */
    default String sqlWithLiterals(SqlRenderer dialect) {
        return dialect.renderLiterals(this);
    }
}
