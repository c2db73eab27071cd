package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a record's canonical constructor by reflection, once, and checks that the selected things fit its components. */
final class RecordProjection {
    private RecordProjection() {}

    static <R extends Record> Selectable<R> of(Class<R> type, List<Selectable<?>> parts) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != parts.size()) {
            throw new ArgumentException("The record " + type.getSimpleName() + " has " + components.length
                    + " components (" + names(components) + "), but " + parts.size() + " things are selected for it.");
        }
        for (int i = 0; i < components.length; i++) {
            requireFits(type, components[i], parts.get(i));
        }
        MethodHandle constructor = constructor(type, components);
        return new MappedProjection<>(parts, (cells, row) -> {
            @Nullable Object[] values = new Object[parts.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = cells.get(i, row);
            }
            return make(type, constructor, values);
        });
    }

    private static void requireFits(Class<?> type, RecordComponent component, Selectable<?> part) {
        Class<?> wanted = MethodType.methodType(component.getType()).wrap().returnType();
        if (part instanceof Expression<?> expression) {
            Class<?> given = expression.type().javaType();
            if (!wanted.isAssignableFrom(given)) {
                throw new ArgumentException("The component " + component.getName() + " of the record "
                        + type.getSimpleName() + " is " + component.getType().getSimpleName() + ", but " + expression
                        + " gives " + given.getSimpleName() + ".");
            }
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asType(MethodType.genericMethodType(types.length))
                    .asSpreader(Object[].class, types.length);
        } catch (InaccessibleObjectException e) {
            throw new ArgumentException("The record " + type.getName()
                    + " cannot be reached by reflection. Add \"opens "
                    + type.getPackageName() + " to io.github.tribikos.core;\" to the module "
                    + type.getModule().getName() + ", or use project(...).into(" + type.getSimpleName() + "::new).");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record without its canonical constructor: " + type, e);
        }
    }

    @SuppressWarnings("unchecked") // the constructor is that of R
    private static <R> R make(Class<R> type, MethodHandle constructor, @Nullable Object[] values) {
        try {
            return (R) constructor.invoke(values);
        } catch (RuntimeException | Error e) {
            if (e instanceof NullPointerException && Arrays.asList(values).contains(null)) {
                throw new ArgumentException("The record " + type.getSimpleName()
                        + " refuses a NULL: a component of a primitive or non-null type got none. Row: "
                        + nulls(type, values));
            }
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The constructor of " + type.getName() + " failed.", e);
        }
    }

    private static String nulls(Class<?> type, @Nullable Object[] values) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                names.add(type.getRecordComponents()[i].getName() + " is NULL");
            }
        }
        return String.join(", ", names) + ".";
    }

    private static String names(RecordComponent[] components) {
        return String.join(
                ", ", Arrays.stream(components).map(RecordComponent::getName).toList());
    }
}
