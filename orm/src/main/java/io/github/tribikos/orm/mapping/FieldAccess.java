package io.github.tribikos.orm.mapping;

import java.lang.reflect.Array;
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

    /** Returns what a fresh field reads as: null, zero or false. */
    default @Nullable Object blank() {
        return type().isPrimitive() ? Array.get(Array.newInstance(type(), 1), 0) : null;
    }

    /** Returns what a constructor is given for a value. */
    default @Nullable Object held(@Nullable Object value) {
        return value;
    }

    /** Sets one that is not final. */
    void set(Object entity, @Nullable Object value);
}
