package io.github.tribikos.orm.mapping;

import io.github.tribikos.orm.MappingException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field as the mapper reaches it.
 *
 * @param owner the simple name of the mapped class, for messages
 * @param name the field's name, in Kotlin that of the property
 * @param type the field's type
 * @param getter of the type (Object)Object
 * @param setter of the type (Object,Object)void; null for a final field, which only a constructor sets
 */
record FieldHandles(
        String owner,
        String name,
        Class<?> type,
        MethodHandle getter,
        @Nullable MethodHandle setter) implements FieldAccess {
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SETTER = MethodType.methodType(void.class, Object.class, Object.class);

    static FieldHandles of(Class<?> entity, Field field) {
        open(entity, field);
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle setter = Modifier.isFinal(field.getModifiers())
                    ? null
                    : lookup.unreflectSetter(field).asType(SETTER);
            return new FieldHandles(
                    entity.getSimpleName(),
                    Fields.nameOf(field),
                    field.getType(),
                    lookup.unreflectGetter(field).asType(GETTER),
                    setter);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A field that was opened is closed: " + field, e);
        }
    }

    /** Makes a private member reachable, or says which {@code opens} the module lacks. */
    static void open(Class<?> entity, AccessibleObject member) {
        try {
            member.setAccessible(true);
        } catch (InaccessibleObjectException e) {
            String reader = FieldHandles.class.getModule().isNamed() ? "io.github.tribikos.orm" : "ALL-UNNAMED";
            throw new MappingException(
                    entity.getName() + " cannot be reached by reflection. Add \"opens " + entity.getPackageName()
                            + " to " + reader + ";\" to the module "
                            + entity.getModule().getName() + ".",
                    e);
        }
    }

    @Override
    public boolean isFinal() {
        return setter == null;
    }

    @Override
    public @Nullable Object get(Object entity) {
        try {
            return getter.invokeExact(entity);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A field cannot throw: " + this, e);
        }
    }

    @Override
    public void set(Object entity, @Nullable Object value) {
        try {
            Objects.requireNonNull(setter, "final").invokeExact(entity, value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A field cannot throw: " + this, e);
        }
    }

    /** Shows {@code User.name}, class and field. */
    @Override
    public String toString() {
        return owner + "." + name;
    }
}
