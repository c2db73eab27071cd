package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/**
 * A column of a FROM item. Open to the schema package, whose {@code Column} is one.
 *
 * @param <T> the Java type, {@code @Nullable} where the column may be NULL
 */
public non-sealed interface ColumnClause<T extends @Nullable Object> extends Expression<T> {
    /** Returns the column's name. */
    String name();

    /** Returns the name by which the program knows the column, after which its bound values are called; usually {@link #name}. */
    default String key() {
        return name();
    }

    /** Returns the name as it is rendered; anonymous for an unnamed expression of a subquery. */
    default Name label() {
        return Name.of(name());
    }

    /** Returns when the name is quoted. */
    default Quoting quoting() {
        return Quoting.AS_NEEDED;
    }

    /** Returns the FROM item that the column belongs to. */
    FromItem from();

    /** Whether the column may be NULL. */
    boolean isNullable();

    /** Whether the database computes the column, so that nothing else can set it. */
    default boolean isComputed() {
        return false;
    }

    @Override
    default void accept(ClauseVisitor visitor) {
        visitor.visitColumn(this);
    }
}
