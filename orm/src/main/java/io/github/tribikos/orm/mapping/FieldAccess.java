package io.github.tribikos.orm.mapping;

import org.jspecify.annotations.Nullable;

/** How the value of a column is read from an object and written into it. Its {@code toString} is class and field: {@code User.name}. */
interface FieldAccess {
    /** The field's name. */
    String name();

    /** The field's type. */
    Class<?> type();

    /** Whether only a constructor sets it. */
    boolean isFinal();

    @Nullable
    Object get(Object entity);

    /** Sets one that is not final. */
    void set(Object entity, @Nullable Object value);
}
