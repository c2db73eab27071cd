package io.github.tribikos.orm.mapping;

import io.github.tribikos.orm.MappingException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects for rows: the constructor with the fewest parameters of those whose every parameter is named as a mapped field
 * and has its type, and which take all final ones. So a constructor without parameters is preferred, as it does the least.
 */
final class Instantiator {
    private final String type;
    private final MethodHandle constructor; // (Object[])Object
    private final int[] arguments; // by parameter: the index of the attribute

    private Instantiator(Class<?> type, Constructor<?> constructor, int[] arguments) {
        this.type = type.getSimpleName();
        this.arguments = arguments;
        FieldHandles.open(type, constructor);
        try {
            this.constructor = MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asFixedArity()
                    .asType(MethodType.genericMethodType(arguments.length))
                    .asSpreader(Object[].class, arguments.length);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A constructor that was opened is closed: " + constructor, e);
        }
    }

    static Instantiator of(Class<?> type, List<Attribute> attributes, Fields fields) {
        if (type.isRecord() || type.isInterface() || type.isEnum() || Modifier.isAbstract(type.getModifiers())) {
            throw new MappingException(
                    type.getSimpleName() + " cannot be mapped: only a class that is not abstract and no"
                            + " record, whose fields can change. For a record select project(...).into("
                            + type.getSimpleName() + "::new).");
        }
        return Arrays.stream(type.getDeclaredConstructors())
                .sorted(Comparator.comparingInt(Constructor::getParameterCount))
                .map(each -> candidate(type, each, attributes, fields))
                .filter(each -> each != null)
                .findFirst()
                .orElseThrow(() -> new MappingException("No constructor of " + type.getSimpleName()
                        + " can be used for rows: each parameter must be named as a mapped field, have its type, and"
                        + " the class be compiled with -parameters; final fields must be among them. Add a constructor"
                        + " without parameters, which may be private. Mapped fields: "
                        + String.join(
                                ", ", attributes.stream().map(Attribute::field).toList()) + "."));
    }

    private static @Nullable Instantiator candidate(
            Class<?> type, Constructor<?> constructor, List<Attribute> attributes, Fields fields) {
        List<Integer> indexes = new ArrayList<>();
        for (Parameter parameter : constructor.getParameters()) {
            int index = indexOf(parameter.getName(), attributes);
            if (index < 0
                    || !parameter.isNamePresent()
                    || parameter.getType()
                            != fields.typeOf(attributes.get(index).field())) {
                return null;
            }
            indexes.add(index);
        }
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).isFinal() && !indexes.contains(i)) {
                return null;
            }
        }
        return new Instantiator(
                type, constructor, indexes.stream().mapToInt(each -> each).toArray());
    }

    private static int indexOf(String name, List<Attribute> attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).field().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    Object make(@Nullable Object[] values) {
        @Nullable Object[] given = new Object[arguments.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = values[arguments[i]];
        }
        try {
            return constructor.invoke(given);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new MappingException("The constructor of " + type + " failed for a row.", e);
        }
    }
}
