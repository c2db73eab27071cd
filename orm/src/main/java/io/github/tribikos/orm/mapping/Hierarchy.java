package io.github.tribikos.orm.mapping;

import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The classes whose rows lie in one table, or begin there, and the column that tells which class a row is of. Declared on the entity of
 * the topmost class; safe for any thread once that is in use.
 */
final class Hierarchy {
    private final Entity<?> root;
    private final Column<?> discriminator;
    private final Map<Class<?>, Object> identities = new LinkedHashMap<>();
    private final Map<Class<?>, Mapper<?>> mappers = new ConcurrentHashMap<>();

    Hierarchy(Entity<?> root, Column<?> discriminator, Object identity) {
        this.root = root;
        this.discriminator = discriminator;
        identities.put(root.type(), identity);
    }

    void add(Class<?> type, Object identity) {
        if (identities.containsValue(identity)) {
            throw new MappingException("The value " + identity + " of " + discriminator
                    + " stands for two classes, one of them " + type.getSimpleName() + ". Give each its own.");
        }
        identities.put(type, identity);
    }

    Column<?> discriminator() {
        return discriminator;
    }

    Object identity(Class<?> type) {
        return Objects.requireNonNull(identities.get(type));
    }

    boolean has(Class<?> type) {
        return identities.containsKey(type);
    }

    /** The values that stand for a class and its subclasses. */
    List<Object> identitiesOf(Class<?> type) {
        return identities.entrySet().stream()
                .filter(each -> type.isAssignableFrom(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The subclasses of a class, in the order of their declaration. */
    List<Class<?>> subclasses(Class<?> type) {
        return identities.keySet().stream()
                .filter(each -> each != type && type.isAssignableFrom(each))
                .toList();
    }

    /** The hierarchy that a class belongs to below its topmost class, null if it belongs to none. */
    static @Nullable Hierarchy of(Class<?> type) {
        for (Class<?> above = type.getSuperclass(); above != null; above = above.getSuperclass()) {
            Entity<?> entity = DeclaredEntities.findOrNull(above);
            Hierarchy hierarchy = entity == null ? null : entity.hierarchy();
            if (hierarchy != null && hierarchy.has(type)) {
                return hierarchy;
            }
        }
        return null;
    }

    /** The mapper of a class of the hierarchy. */
    Mapper<?> mapper(Class<?> type) {
        if (type == root.type()) {
            return root.mapper();
        }
        Mapper<?> known = mappers.get(type);
        if (known == null) {
            Mapper<?> made = make(type);
            Mapper<?> other = mappers.putIfAbsent(type, made);
            known = other == null ? made : other;
        }
        return known;
    }

    private <T> Mapper<T> make(Class<T> type) {
        Class<?> above = type.getSuperclass();
        while (!has(above)) {
            above = above.getSuperclass();
        }
        return Mapper.ofSubclass(type, mapper(above), DeclaredEntities.findOrNull(type), this);
    }

    /** The mapper of a row's class, by the value of the discriminator. */
    Mapper<?> ofRow(@Nullable Object identity) {
        for (Map.Entry<Class<?>, Object> each : identities.entrySet()) {
            if (each.getValue().equals(identity)) {
                return mapper(each.getKey());
            }
        }
        throw new MappingException("A row of \"" + root + "\" has the value " + identity + " in " + discriminator
                + ", which stands for no class. Declare it: TABLE.subclass(..., " + identity + "). Known: "
                + identities.values() + ".");
    }
}
