package io.github.tribikos.orm.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A component of a record, or of the draft that a session holds in its place, which alone can be written.
 *
 * @param field the record's field, or a part of the value embedded in it
 * @param place of the component's attribute
 */
record RecordComponentAccess(FieldAccess field, int place) implements FieldAccess {
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
        return false;
    }

    @Override
    public @Nullable Object get(Object entity) {
        return entity instanceof RecordDraft draft ? draft.get(place) : field.get(entity);
    }

    @Override
    public void set(Object entity, @Nullable Object value) {
        if (!(entity instanceof RecordDraft draft)) {
            throw new IllegalStateException("A record cannot be changed: " + this);
        }
        draft.set(place, value);
    }

    /** Shows {@code Book.title}. */
    @Override
    public String toString() {
        return field.toString();
    }
}
