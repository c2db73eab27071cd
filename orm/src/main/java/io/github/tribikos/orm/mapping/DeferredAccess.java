package io.github.tribikos.orm.mapping;

import io.github.tribikos.orm.MappingException;
import org.jspecify.annotations.Nullable;

/**
 * The value in a {@link Deferred} handle.
 *
 * @param field the field that has the handle
 * @param type the type of the value
 */
record DeferredAccess(FieldHandles field, Class<?> type) implements FieldAccess {
    Deferred<?> handle(Object entity) {
        Object found = field.get(entity);
        if (found == null) {
            throw new MappingException(
                    "The field " + this + " is null. Make it final, with the handle that it is declared with.");
        }
        return (Deferred<?>) found;
    }

    @Override
    public String name() {
        return field.name();
    }

    @Override
    public boolean isFinal() {
        return false; // the handle is, its value is not
    }

    @Override
    public @Nullable Object get(Object entity) {
        return handle(entity).held();
    }

    @Override
    public void set(Object entity, @Nullable Object value) {
        handle(entity).hold(value);
    }

    /** Shows {@code User.photo}. */
    @Override
    public String toString() {
        return field.toString();
    }
}
