package io.github.tribikos.orm.mapping;

import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.type.JsonValueType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column and the field that holds its value. Immutable and safe
 * for any thread; what it reads and writes is as safe as the object.
 */
public final class Attribute {
    private final Column<?> column;
    private final FieldAccess field;
    private final @Nullable Object blank;
    private final boolean isMutable;

    Attribute(Column<?> column, FieldAccess field) {
        this(column, field, false);
    }

    Attribute(Column<?> column, FieldAccess field, boolean isMutable) {
        this.isMutable = isMutable;
        this.column = column;
        this.field = field;
        this.blank = field.blank();
    }

    /** Returns the column. */
    public Column<?> column() {
        return column;
    }

    /** Returns the column as one of any values, for statements built from mapped ones. */
    public Column<@Nullable Object> anyColumn() {
        return AnyColumn.of(column);
    }

    /** Returns the name of the field. */
    public String field() {
        return field.name();
    }

    /** Whether the field has a {@link Deferred} handle, so a query does not read it unless it is told to. */
    boolean isDeferred() {
        return field instanceof DeferredAccess;
    }

    /** Returns the handle of a deferred one. */
    Deferred<?> handle(Object entity) {
        if (field instanceof DeferredAccess access) {
            return access.handle(entity);
        }
        throw new IllegalStateException("no handle: " + this);
    }

    /** Whether the field of an object that is in no session has a value, if it may be null: not one that was never loaded. */
    public boolean isSaid(Object entity) {
        return !isDeferred() || handle(entity).isLoaded();
    }

    boolean isFinal() {
        return field.isFinal();
    }

    /** Whether the database may make up a value that was not sent: a generated key, or a default kept there or here. */
    public boolean hasDefault() {
        return column.isGenerated() || column.isComputed() || column.serverDefault() != null || isDefaulted();
    }

    private boolean isDefaulted() {
        return column.from().columnDefaults().stream()
                .anyMatch(each -> each.column().equals(column));
    }

    /** Whether {@code value} says that the object has none: null, and 0 in a primitive field of a generated key. */
    public boolean isUnset(@Nullable Object value) {
        return value == null || (isPrimitive() && column.isGenerated() && value.equals(blank));
    }

    /** Returns a copy of a value that may be changed in place: of arrays, and of what is declared mutable. */
    @Nullable
    Object copied(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        } else if (value instanceof Object[] array) {
            return array.clone();
        }
        return value != null && isMutable && column.type() instanceof JsonValueType<?> json
                ? copied(json, value)
                : value;
    }

    private static <T> Object copied(JsonValueType<T> json, Object value) {
        return Objects.requireNonNull(
                json.codec().read(json.codec().write(json.codec().javaType().cast(value))));
    }

    /** Returns what a fresh field of this type holds: null, zero or false. */
    @Nullable
    Object blank() {
        return blank;
    }

    /** Returns what a constructor is given for a value. */
    @Nullable
    Object held(@Nullable Object value) {
        return field.held(value);
    }

    private boolean isPrimitive() {
        return field.type().isPrimitive();
    }

    /** Returns the value of the field. */
    public @Nullable Object get(Object entity) {
        return field.get(entity);
    }

    /**
     * Sets the field; an equal value is not written, so a final field may be given what it has.
     *
     * @throws MappingException if the field is primitive and {@code value} null, or it is final and would change
     */
    public void set(Object entity, @Nullable Object value) {
        if (field.isFinal()) {
            requireSame(entity, value);
        } else {
            requireHolds(value);
            field.set(entity, value);
        }
    }

    private void requireSame(Object entity, @Nullable Object value) {
        if (!Objects.deepEquals(get(entity), value)) {
            throw new MappingException(
                    "The field " + this + " is final and cannot follow its column " + column + ". Make it non-final.");
        }
    }

    /** Refuses NULL for a primitive field. */
    void requireHolds(@Nullable Object value) {
        if (value == null && isPrimitive()) {
            throw new MappingException("The column " + column + " is NULL, but the field " + this
                    + " is primitive. Declare the field with the wrapper class.");
        }
    }

    /** Shows {@code User.name}, class and field. */
    @Override
    public String toString() {
        return field.toString();
    }
}
