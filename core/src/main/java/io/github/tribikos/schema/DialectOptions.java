package io.github.tribikos.schema;

/**
 * What one database is told beyond what all understand: its storage engine, the method of an index, a clause that only it has. Each
 * dialect's module has classes of its own for that; the compiler of that dialect renders them, and every other passes them by, so a table
 * can carry those of several databases:
 *
 * <pre>{@code
 * private Events() {
 *     super("events", Events::new);
 *     options(MysqlTableOptions.engine("InnoDB"), PostgresTableOptions.partitionBy("RANGE (day)"));
 *     index("ix_tags", tags).with(PostgresIndexOptions.using("gin"));
 * }
 * }</pre>
 *
 * <p>Given twice, the later object of a class counts. Implementations are immutable values with {@code equals}.
 */
public interface DialectOptions {
    /** Options of a table. */
    interface OfTable extends DialectOptions {}

    /** Options of a column. */
    interface OfColumn extends DialectOptions {}

    /** Options of an index. */
    interface OfIndex extends DialectOptions {}

    /** Options of a primary key, a unique constraint, a check or a foreign key. */
    interface OfConstraint extends DialectOptions {}
}
