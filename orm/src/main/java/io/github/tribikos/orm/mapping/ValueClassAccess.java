package io.github.tribikos.orm.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A field that holds what is inside of a value class of Kotlin, whose objects the column gives.
 *
 * @param field the field
 * @param value the class
 */
record ValueClassAccess(FieldHandles field, ValueClass value) implements FieldAccess {
    @Override
    public String name() {
        return field.name();
    }

    @Override
    public Class<?> type() {
        return field.type();
    }

    @Override
    public boolean isFinal() {
        return field.isFinal();
    }

    @Override
    public @Nullable Object get(Object entity) {
        return value.boxed(field.get(entity));
    }

    @Override
    public @Nullable Object blank() {
        return value.boxed(field.blank());
    }

    @Override
    public @Nullable Object held(@Nullable Object given) {
        return value.unboxed(given);
    }

    @Override
    public void set(Object entity, @Nullable Object given) {
        field.set(entity, held(given));
    }

    /** Shows {@code User.email}. */
    @Override
    public String toString() {
        return field.toString();
    }
}
