package io.github.tribikos.orm.mapping;

import org.jspecify.annotations.Nullable;

/** Sets a field that no column is paired with. */
@FunctionalInterface
public interface FieldSetter {
    /** Sets the field of an object. */
    void set(Object entity, @Nullable Object value);
}
