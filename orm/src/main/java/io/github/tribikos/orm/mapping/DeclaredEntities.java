package io.github.tribikos.orm.mapping;

import io.github.tribikos.orm.MappingException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import org.jspecify.annotations.Nullable;

/** Finds the static {@link Entity} of a class: a constant, or in Kotlin its companion object. */
final class DeclaredEntities {
    private DeclaredEntities() {}

    static <T> Entity<T> find(Class<T> type) {
        Entity<T> found = findOrNull(type);
        if (found == null) {
            throw new MappingException(
                    "The class " + type.getName() + " is not mapped. Declare \"public static final Entity<"
                            + type.getSimpleName() + "> TABLE = Entity.of(" + type.getSimpleName()
                            + ".class, ...)\" in it, or give SessionFactory.with(Mapper.of(" + type.getSimpleName()
                            + ".class, table)).");
        }
        return found;
    }

    /** Finds the class that a subclass of {@link Entity} names: {@code User} of {@code object : EntityTable<User>("users")}. */
    static Class<?> namedBy(Class<?> entity) {
        Class<?> child = entity;
        while (child.getSuperclass().getTypeParameters().length > 0) {
            if (child.getGenericSuperclass() instanceof ParameterizedType parent
                    && parent.getActualTypeArguments()[0] instanceof Class<?> named) {
                return named;
            }
            child = child.getSuperclass();
        }
        throw new MappingException("The class " + entity.getName() + " does not say which class it maps. Name it:"
                + " companion object : EntityTable<User>(...).");
    }

    @SuppressWarnings("unchecked") // its type is the class
    static <T> @Nullable Entity<T> findOrNull(Class<T> type) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && Entity.class.isAssignableFrom(field.getType())) {
                if (value(type, field) instanceof Entity<?> entity && entity.type() == type) {
                    return (Entity<T>) entity;
                }
            }
        }
        return null;
    }

    /** Reads the constant, which initialises the class: naming it did not. */
    private static @Nullable Object value(Class<?> type, Field field) {
        if (!field.trySetAccessible()) {
            throw new MappingException("The field " + type.getSimpleName() + "." + field.getName()
                    + " cannot be reached. Name it when the factory is made: SessionFactory.of(engine, "
                    + type.getSimpleName() + "." + field.getName() + ").");
        }
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A field that was opened is closed: " + field, e);
        }
    }
}
