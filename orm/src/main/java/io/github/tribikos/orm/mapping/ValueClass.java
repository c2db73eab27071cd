package io.github.tribikos.orm.mapping;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A value class of Kotlin: a field of that type holds what is inside, an {@code Email} the {@code String}, while a column gives the object. By
 * kotlinc's {@code box-impl} and {@code unbox-impl} one becomes the other. Immutable.
 */
final class ValueClass {
    private final MethodHandle box; // (Object)Object
    private final MethodHandle unbox; // (Object)Object

    private ValueClass(MethodHandle box, MethodHandle unbox) {
        this.box = box.asType(MethodType.genericMethodType(1));
        this.unbox = unbox.asType(MethodType.genericMethodType(1));
    }

    /** Returns how a field of type {@code inside} holds a {@code type}; null if that is no value class around such. */
    static @Nullable ValueClass of(Class<?> type, Class<?> inside) {
        try {
            Method box = type.getDeclaredMethod("box-impl", inside);
            Method unbox = type.getDeclaredMethod("unbox-impl");
            FieldHandles.open(type, box);
            FieldHandles.open(type, unbox);
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            return new ValueClass(lookup.unreflect(box), lookup.unreflect(unbox));
        } catch (NoSuchMethodException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A method that was opened is closed: " + type, e);
        }
    }

    /** Returns the object of what the field holds, null for null. */
    @Nullable
    Object boxed(@Nullable Object inside) {
        return inside == null ? null : called(box, inside);
    }

    /** Returns what the field holds of an object, null for null. */
    @Nullable
    Object unboxed(@Nullable Object value) {
        return value == null ? null : called(unbox, value);
    }

    private static Object called(MethodHandle handle, Object given) {
        try {
            return handle.invokeExact(given);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A value class cannot throw: " + handle, e);
        }
    }
}
