package io.github.tribikos.orm.mapping;

import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.util.Suggestions;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pairs the columns of a table with the fields of a class and its superclasses. */
final class Fields {
    private static final Pattern SUFFIX = Pattern.compile("(?<=.)\\$(\\d+|delegate)$");

    private final Class<?> type;
    private final Map<String, Field> byName = new LinkedHashMap<>();

    Fields(Class<?> type) {
        this.type = type;
        for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    byName.putIfAbsent(nameOf(field), field);
                }
            }
        }
    }

    /**
     * Returns the name of a field, in Kotlin that of its property: kotlinc calls the field of one that its companion object has too {@code
     * name$1}, and that of a delegated one {@code name$delegate}.
     */
    static String nameOf(Field field) {
        return SUFFIX.matcher(field.getName()).replaceFirst("");
    }

    /** Pairs the columns; those of embedded values with the parts of these, which know the places of their columns. */
    List<Attribute> pairedWith(List<Column<?>> columns, Set<String> mutable, int first, List<Embedding> embeddings) {
        List<Attribute> attributes = new ArrayList<>(columns.size());
        Map<String, Column<?>> taken = new LinkedHashMap<>();
        for (Column<?> column : columns) {
            int place = first + attributes.size();
            FieldAccess part = part(embeddings, place, column);
            FieldAccess access = part == null ? ownField(column, taken) : part;
            attributes.add(new Attribute(
                    column,
                    type.isRecord() ? new RecordComponentAccess(access, place) : access,
                    mutable.contains(column.name())));
        }
        return List.copyOf(attributes);
    }

    private FieldAccess ownField(Column<?> column, Map<String, Column<?>> taken) {
        Field field = fieldOf(column);
        boolean isDeferred = field.getType() == Deferred.class && !type.isRecord();
        if (isDeferred) {
            requireDeferred(column, field);
        } else {
            requireFits(column, field);
        }
        Column<?> other = taken.putIfAbsent(nameOf(field), column);
        if (other != null) {
            throw new MappingException("The columns " + other + " and " + column + " both belong to the field "
                    + shown(field) + ". Give each a field of its name.");
        }
        FieldHandles handles = FieldHandles.of(type, field);
        Class<?> given = column.type().javaType();
        ValueClass value = ValueClass.of(given, field.getType());
        return isDeferred
                ? new DeferredAccess(handles, given)
                : value == null ? handles : new ValueClassAccess(handles, value);
    }

    private void requireDeferred(Column<?> column, Field field) {
        Class<?> given = column.type().javaType();
        Type wanted = field.getGenericType() instanceof ParameterizedType handle
                ? handle.getActualTypeArguments()[0]
                : given; // raw: the program's word
        Type raw = wanted instanceof ParameterizedType parameterized ? parameterized.getRawType() : wanted;
        if (raw instanceof Class<?> held && !held.isAssignableFrom(given)) {
            throw new MappingException("The field " + shown(field) + " is Deferred<" + held.getSimpleName()
                    + ">, but the column " + column + " gives " + given.getSimpleName() + ". Make it Deferred<"
                    + given.getSimpleName() + ">.");
        }
    }

    private static @Nullable FieldAccess part(List<Embedding> embeddings, int place, Column<?> column) {
        FieldAccess found = null;
        for (Embedding each : embeddings) {
            FieldAccess part = each.partAt(place);
            if (part != null && found != null) {
                throw new MappingException("The column " + column + " is embedded twice, as " + found + " and as "
                        + part + ". Give each value columns of its own.");
            }
            found = part == null ? found : part;
        }
        return found;
    }

    /** Finds the field of an embedded value; {@code columns} are those of the attributes. */
    Embedding embedding(Embedded<?> embedded, List<? extends Column<?>> columns) {
        Field found = byName.get(embedded.name());
        if (found == null) {
            throw new MappingException(
                    "The class " + type.getSimpleName() + " has no field for the embedded " + embedded
                            + ". Add a field \"" + embedded.type().getSimpleName() + " " + embedded.name() + "\"."
                            + Suggestions.didYouMean(embedded.name(), List.copyOf(byName.keySet())));
        }
        return Embedding.of(embedded, FieldHandles.of(type, found), columns);
    }

    /** Whether each parameter is named as a field and has its type. */
    boolean haveAll(Constructor<?> constructor) {
        boolean isRecord = type.isRecord();
        for (int i = 0; i < constructor.getParameterCount(); i++) {
            Parameter parameter = constructor.getParameters()[i];
            Field field = isRecord
                    ? byName.get(type.getRecordComponents().length > i ? type.getRecordComponents()[i].getName() : "")
                    : byName.get(parameter.getName());
            if (field == null || field.getType() != parameter.getType()) {
                return false;
            }
        }
        return true;
    }

    FieldHandles handles(String name) {
        return FieldHandles.of(type, Objects.requireNonNull(byName.get(name)));
    }

    /** Returns the field of a relationship's handle. */
    FieldHandles handleOf(Relationship<?, ?> relationship) {
        requireNoRecord(relationship);
        Field found = byName.get(relationship.name());
        boolean leadsToMany = relationship.kind() != Relationship.Kind.REF;
        if (found == null
                || (found.getType() != Ref.class
                        && (!leadsToMany || !Several.class.isAssignableFrom(found.getType())))) {
            String wanted = leadsToMany ? "Many" : "Ref";
            throw new MappingException("The relationship " + relationship + " has no field. Add \"private final "
                    + wanted
                    + "<" + relationship.target().getSimpleName() + "> " + relationship.name() + " = new " + wanted
                    + "<>();\" to the class " + type.getSimpleName() + "."
                    + (found == null
                            ? ""
                            : " Its field of that name is " + found.getType().getSimpleName() + "."));
        }
        return FieldHandles.of(type, found);
    }

    private void requireNoRecord(Relationship<?, ?> relationship) {
        if (type.isRecord() || relationship.target().isRecord()) {
            Class<?> named = type.isRecord() ? type : relationship.target();
            throw new MappingException("The relationship " + relationship + " cannot be: " + named.getSimpleName()
                    + " is a record, of which there may be many with the same values, and none that changes. Make it a"
                    + " class, or leave the relationship out and join by the foreign key.");
        }
    }

    FieldSetter setter(String name) {
        Field found = byName.get(name);
        FieldHandles field = found == null ? null : FieldHandles.of(type, found);
        if (field == null || field.isFinal()) {
            throw new MappingException("The class " + type.getSimpleName() + " has no field \"" + name
                    + "\" that can be set." + Suggestions.didYouMean(name, List.copyOf(byName.keySet())));
        }
        return field::set;
    }

    Class<?> typeOf(String field) {
        return Objects.requireNonNull(byName.get(field)).getType();
    }

    /** Returns the columns that have a field; all of them must, unless {@code others} may be those of subclasses or a joined key. */
    List<Column<?>> ownColumns(List<? extends Column<?>> columns, boolean others, List<Embedded<?>> embedded) {
        return columns.stream()
                .<Column<?>>map(column -> column)
                .filter(column -> !others
                        || find(column) != null
                        || embedded.stream().anyMatch(each -> each.columns().contains(column)))
                .toList();
    }

    private @Nullable Field find(Column<?> column) {
        Field found = byName.get(column.key());
        return found == null ? byName.get(camelCase(column.key())) : found;
    }

    private Field fieldOf(Column<?> column) {
        Field found = find(column);
        if (found == null) {
            String wanted = camelCase(column.key());
            throw new MappingException("The class " + type.getSimpleName() + " has no field for the column " + column
                    + ". Add a field \"" + wanted + "\"." + Suggestions.didYouMean(wanted, List.copyOf(byName.keySet()))
                    + " Fields: " + String.join(", ", byName.keySet()) + ".");
        }
        return found;
    }

    /** Requires that a field can hold what a column has. */
    void requireType(Column<?> column, String field) {
        requireType(column, Objects.requireNonNull(byName.get(field)));
    }

    private void requireType(Column<?> column, Field field) {
        Class<?> given = column.type().javaType();
        if (MethodType.methodType(field.getType()).wrap().returnType() != given
                && !field.getType().isAssignableFrom(given)) {
            throw new MappingException(
                    "The field " + shown(field) + " is " + field.getType().getSimpleName() + ", but the column "
                            + column + " gives " + given.getSimpleName() + ". Make the field that type.");
        }
    }

    private void requireFits(Column<?> column, Field field) {
        if (ValueClass.of(column.type().javaType(), field.getType()) == null) {
            requireType(column, field);
        }
        if (field.getType().isPrimitive() && column.isNullable()) {
            throw new MappingException("The field " + shown(field) + " is primitive, but the column " + column
                    + " may be NULL. Make the field " + column.type().javaType().getSimpleName()
                    + ", or the column NOT NULL.");
        }
        if (column.isNullable() && ClassFile.of(field.getDeclaringClass()).isNotNull(field)) {
            throw new MappingException("The property " + shown(field) + " is never null, but the column " + column
                    + " may be NULL. Declare it \"" + column.type().javaType().getSimpleName()
                    + "?\", or the column NOT NULL.");
        }
        if (Modifier.isFinal(field.getModifiers()) && column.isGenerated() && !type.isRecord()) {
            throw new MappingException("The field " + shown(field) + " is final, but the database generates the column "
                    + column + ", so it is known only after the INSERT. Make the field non-final.");
        }
    }

    private String shown(Field field) {
        return type.getSimpleName() + "." + nameOf(field);
    }

    /** {@code user_name} as Java spells it: {@code userName}. */
    static String camelCase(String name) {
        StringBuilder camel = new StringBuilder(name.length());
        boolean up = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter == '_') {
                up = camel.length() > 0;
            } else {
                camel.append(up ? Character.toUpperCase(letter) : letter);
                up = false;
            }
        }
        return camel.toString();
    }
}
