package io.github.tribikos.orm.mapping;

import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class whose values lie in several columns: the constructor that takes them, and the fields that it has them in. */
final class ValueType {
    private final Class<?> type;
    private final List<? extends Column<?>> columns;
    private final List<FieldHandles> parts;
    private final MethodHandle constructor; // (Object[])Object

    private ValueType(Class<?> type, List<? extends Column<?>> columns, Constructor<?> constructor, Fields fields) {
        this.type = type;
        this.columns = columns;
        this.parts = names(constructor).stream().map(fields::handles).toList();
        this.constructor = Instantiator.handle(type, constructor);
    }

    /** Finds the constructor that takes what the columns have, in their order. */
    static ValueType of(Embedded<?> embedded) {
        Fields fields = new Fields(embedded.type());
        Constructor<?> constructor = Arrays.stream(embedded.type().getDeclaredConstructors())
                .filter(each -> each.getParameterCount() == embedded.columns().size() && fields.haveAll(each))
                .findFirst()
                .orElseThrow(
                        () -> new MappingException(
                                "The embedded " + embedded + " lies in the columns "
                                        + embedded.columns() + ", but "
                                        + embedded.type().getSimpleName()
                                        + " has no constructor that takes as many and calls each as a field. Name its columns in the"
                                        + " order of the constructor's parameters; a class that is no record is compiled with -parameters."));
        List<String> names = names(constructor);
        for (int i = 0; i < names.size(); i++) {
            fields.requireType(embedded.columns().get(i), names.get(i));
        }
        return new ValueType(embedded.type(), embedded.columns(), constructor, fields);
    }

    private static List<String> names(Constructor<?> constructor) {
        return constructor.getDeclaringClass().isRecord()
                ? Arrays.stream(constructor.getDeclaringClass().getRecordComponents())
                        .map(each -> each.getName())
                        .toList()
                : Arrays.stream(constructor.getParameters())
                        .map(Parameter::getName)
                        .toList();
    }

    FieldHandles part(int index) {
        return parts.get(index);
    }

    /** The parts of a value; all are null if that is. */
    List<@Nullable Object> parts(@Nullable Object value) {
        List<@Nullable Object> all = new ArrayList<>(parts.size());
        parts.forEach(part -> all.add(value == null ? null : part.get(value)));
        return all;
    }

    /** Makes a value of its parts, none if all are null. */
    @Nullable
    Object make(@Nullable Object[] given) {
        boolean isNothing = true;
        for (Object each : given) {
            isNothing &= each == null;
        }
        if (isNothing) {
            return null;
        }
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null && parts.get(i).type().isPrimitive()) {
                throw new MappingException("The column " + columns.get(i) + " is NULL and others of the same "
                        + type.getSimpleName() + " are not, but the field " + parts.get(i)
                        + " is primitive. Declare the field with the wrapper class, or the column NOT NULL.");
            }
        }
        return Instantiator.made(type, constructor, given);
    }

    /** The type of a part, of which there may be none. */
    Class<?> typeOf(int index) {
        return MethodType.methodType(parts.get(index).type()).wrap().returnType();
    }
}
