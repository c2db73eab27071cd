package io.github.tribikos.orm.mapping;

import io.github.tribikos.orm.MappingException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects for rows: the constructor with the fewest parameters of those whose every parameter is named as a mapped field
 * and has its type, and which take all final ones. So a constructor without parameters is preferred, as it does the least. Of a record it
 * is the canonical one.
 */
final class Instantiator {
    private static final int NONE = Integer.MAX_VALUE;

    private final Class<?> type;
    private final MethodHandle constructor; // (Object[])Object
    private final int[] arguments; // by parameter: the index of the attribute, or -1 minus that of the embedded value
    private final List<Attribute> attributes;
    private final List<Embedding> embeddings;

    private Instantiator(
            Class<?> type,
            Constructor<?> constructor,
            int[] arguments,
            List<Attribute> attributes,
            List<Embedding> embeddings) {
        this.type = type;
        this.attributes = attributes;
        this.arguments = arguments;
        this.embeddings = embeddings;
        this.constructor = handle(type, constructor);
    }

    /** Returns a constructor as one of the type (Object[])Object. */
    static MethodHandle handle(Class<?> type, Constructor<?> constructor) {
        FieldHandles.open(type, constructor);
        int count = constructor.getParameterCount();
        try {
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asFixedArity()
                    .asType(MethodType.genericMethodType(count))
                    .asSpreader(Object[].class, count);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A constructor that was opened is closed: " + constructor, e);
        }
    }

    static Instantiator of(Class<?> type, List<Attribute> attributes, List<Embedding> embeddings, Fields fields) {
        if (type.isInterface() || type.isEnum() || Modifier.isAbstract(type.getModifiers())) {
            throw new MappingException(
                    type.getSimpleName() + " cannot be mapped: only a record, or a class that is not abstract.");
        }
        if (type.isRecord()) {
            return canonical(type, attributes, embeddings);
        }
        ClassFile file = ClassFile.of(type);
        return Arrays.stream(type.getDeclaredConstructors())
                .sorted(Comparator.comparingInt(Constructor::getParameterCount))
                .map(each -> candidate(type, each, attributes, embeddings, fields, file))
                .filter(each -> each != null)
                .findFirst()
                .orElseThrow(() -> new MappingException("No constructor of " + type.getSimpleName()
                        + " can be used for rows: each parameter must be named as a mapped field, have its type, and"
                        + " the class be compiled with -parameters or -g; final fields must be among them. Add a constructor"
                        + " without parameters, which may be private. Mapped fields: "
                        + names(attributes) + "."));
    }

    /** A record has the constructor that takes all, so there is a column for each of its components. */
    private static Instantiator canonical(Class<?> type, List<Attribute> attributes, List<Embedding> embeddings) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        for (RecordComponent each : type.getRecordComponents()) {
            if (argument(each.getName(), attributes, embeddings) == NONE) {
                throw new MappingException("The component " + type.getSimpleName() + "." + each.getName()
                        + " has no column, so no " + type.getSimpleName()
                        + " can be made of a row. Declare a column for"
                        + " it, or leave it out. Mapped: " + names(attributes) + ".");
            }
        }
        try {
            return new Instantiator(
                    type,
                    type.getDeclaredConstructor(types),
                    Arrays.stream(type.getRecordComponents())
                            .mapToInt(each -> argument(each.getName(), attributes, embeddings))
                            .toArray(),
                    attributes,
                    embeddings);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record has its canonical constructor: " + type, e);
        }
    }

    private static String names(List<Attribute> attributes) {
        return String.join(", ", attributes.stream().map(Attribute::field).toList());
    }

    private static @Nullable Instantiator candidate(
            Class<?> type,
            Constructor<?> constructor,
            List<Attribute> attributes,
            List<Embedding> embeddings,
            Fields fields,
            ClassFile file) {
        List<Integer> arguments = new ArrayList<>();
        List<String> names = names(constructor, file);
        for (int i = 0; i < constructor.getParameterCount(); i++) {
            int argument = names == null ? NONE : argument(names.get(i), attributes, embeddings);
            if (argument == NONE
                    || names == null
                    || constructor.getParameterTypes()[i] != fields.typeOf(names.get(i))) {
                return null;
            }
            arguments.add(argument);
        }
        return takesFinals(arguments, attributes, embeddings)
                ? new Instantiator(
                        type,
                        constructor,
                        arguments.stream().mapToInt(each -> each).toArray(),
                        attributes,
                        embeddings)
                : null;
    }

    private static @Nullable List<String> names(Constructor<?> constructor, ClassFile file) {
        Parameter[] parameters = constructor.getParameters();
        return Arrays.stream(parameters).allMatch(Parameter::isNamePresent)
                ? Arrays.stream(parameters).map(Parameter::getName).toList()
                : file.parameters(constructor);
    }

    private static boolean takesFinals(
            List<Integer> arguments, List<Attribute> attributes, List<Embedding> embeddings) {
        for (int i = 0; i < attributes.size(); i++) {
            int place = i;
            boolean isEmbedded =
                    embeddings.stream().anyMatch(each -> each.places().contains(place));
            if (attributes.get(i).isFinal() && !isEmbedded && !arguments.contains(i)) {
                return false;
            }
        }
        for (int i = 0; i < embeddings.size(); i++) {
            if (embeddings.get(i).isFinal() && !arguments.contains(-1 - i)) {
                return false;
            }
        }
        return true;
    }

    /** What a parameter of this name is given. */
    private static int argument(String name, List<Attribute> attributes, List<Embedding> embeddings) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).field().equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < embeddings.size(); i++) {
            if (embeddings.get(i).name().equals(name)) {
                return -1 - i;
            }
        }
        return NONE;
    }

    Object make(@Nullable Object[] values) {
        @Nullable Object[] given = new Object[arguments.length];
        for (int i = 0; i < given.length; i++) {
            int argument = arguments[i];
            given[i] = argument >= 0
                    ? attributes.get(argument).held(values[argument])
                    : embeddings.get(-1 - argument).valueOf(values);
        }
        return made(type, constructor, given);
    }

    static Object made(Class<?> type, MethodHandle constructor, @Nullable Object[] given) {
        try {
            return constructor.invoke(given);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new MappingException("The constructor of " + type.getSimpleName() + " failed for a row.", e);
        }
    }
}
