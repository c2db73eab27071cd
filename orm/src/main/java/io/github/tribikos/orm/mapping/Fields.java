package io.github.tribikos.orm.mapping;

import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.util.Suggestions;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs the columns of a table with the fields of a class and its superclasses. */
final class Fields {
    private final Class<?> type;
    private final Map<String, Field> byName = new LinkedHashMap<>();

    Fields(Class<?> type) {
        this.type = type;
        for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    byName.putIfAbsent(field.getName(), field);
                }
            }
        }
    }

    List<Attribute> pairedWith(List<Column<?>> columns, Set<String> mutable) {
        List<Attribute> attributes = new ArrayList<>(columns.size());
        Map<String, Column<?>> taken = new LinkedHashMap<>();
        for (Column<?> column : columns) {
            Field field = fieldOf(column);
            requireFits(column, field);
            Column<?> other = taken.putIfAbsent(field.getName(), column);
            if (other != null) {
                throw new MappingException("The columns " + other + " and " + column + " both belong to the field "
                        + shown(field) + ". Give each a field of its name.");
            }
            attributes.add(new Attribute(column, FieldHandles.of(type, field), mutable.contains(column.name())));
        }
        return List.copyOf(attributes);
    }

    /** Returns the field of a relationship's handle. */
    FieldHandles handleOf(Relationship<?, ?> relationship) {
        Field found = byName.get(relationship.name());
        boolean leadsToMany = relationship.kind() != Relationship.Kind.REF;
        if (found == null
                || (found.getType() != Ref.class
                        && (!leadsToMany || (found.getType() != Many.class && found.getType() != Keyed.class)))) {
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
    List<Column<?>> ownColumns(List<? extends Column<?>> columns, boolean others) {
        return columns.stream()
                .<Column<?>>map(column -> column)
                .filter(column -> !others || find(column) != null)
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

    private void requireFits(Column<?> column, Field field) {
        Class<?> given = column.type().javaType();
        if (MethodType.methodType(field.getType()).wrap().returnType() != given
                && !field.getType().isAssignableFrom(given)) {
            throw new MappingException(
                    "The field " + shown(field) + " is " + field.getType().getSimpleName() + ", but the column "
                            + column + " gives " + given.getSimpleName() + ". Make the field that type.");
        }
        if (field.getType().isPrimitive() && column.isNullable()) {
            throw new MappingException("The field " + shown(field) + " is primitive, but the column " + column
                    + " may be NULL. Make the field " + given.getSimpleName() + ", or the column NOT NULL.");
        }
        if (Modifier.isFinal(field.getModifiers()) && column.isGenerated()) {
            throw new MappingException("The field " + shown(field) + " is final, but the database generates the column "
                    + column + ", so it is known only after the INSERT. Make the field non-final.");
        }
    }

    private String shown(Field field) {
        return type.getSimpleName() + "." + field.getName();
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
