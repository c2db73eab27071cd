package io.github.tribikos.orm.mapping;

import static io.github.tribikos.sql.Sql.inlined;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Relationship} as a mapper found it: the field of its handle, and the columns that tie the tables together, which are
 * looked for at the first use. For the session; a program works with the relationship and the handle. Immutable and safe for any
 * thread.
 *
 * @param <E> the class it starts from
 * @param <T> the class it leads to
 */
public final class Relation<E, T> {
    private final Mapper<E> mapper;
    private final Relationship<E, T> relationship;
    private final FieldHandles field;
    private volatile @Nullable Ties ties;
    private volatile @Nullable Table<?> ownAgain; // the own table, where that is the one between

    /**
     * The columns that have equal values: of the own table and of the other, or of each and of the table between.
     *
     * @param own of the own table
     * @param near of the table between that refer to them; without one, of the other table
     * @param far of the table between that refer to the other; empty without one
     * @param other of the other table that {@code far} refers to; empty without one
     */
    private record Ties(List<Column<?>> own, List<Column<?>> near, List<Column<?>> far, List<Column<?>> other) {}

    Relation(Mapper<E> mapper, Relationship<E, T> relationship, FieldHandles field) {
        this.mapper = mapper;
        this.relationship = relationship;
        this.field = field;
    }

    /** Whether an object is of the class that it starts from. */
    public boolean isOf(Object entity) {
        return mapper.type().isInstance(entity);
    }

    /** Returns what was declared. */
    public Relationship<E, T> relationship() {
        return relationship;
    }

    /** Returns the mapper of the class that it starts from. */
    public Mapper<E> mapper() {
        return mapper;
    }

    /** Returns the mapper of the class that it leads to. */
    public Mapper<T> target() {
        return Entity.mapperOf(relationship.target());
    }

    /** Returns the way back, null if none was named. */
    public @Nullable Relation<? super T, ?> reverse() {
        String name = relationship.reverse();
        return name == null ? null : target().relationNamed(name);
    }

    /**
     * Requires that there are the columns that it needs, and that the way back leads back; done for all classes of a factory.
     *
     * @throws MappingException if something is not there, several are, or both ways have the foreign key on the same side
     */
    public void requireSound() {
        ties();
        Relation<? super T, ?> back = reverse();
        if (back != null && back.relationship().kind() == relationship.kind() && !isManyToMany()) {
            throw new MappingException("The relationships " + relationship + " and " + back.relationship()
                    + " name each other as the way back, but both are declared by "
                    + (isRef() ? "ref(...)" : "many(...)")
                    + ". Declare the one with the foreign key by ref(...), the other by many(...).");
        }
    }

    /** Whether the foreign key is in the own table. */
    public boolean isRef() {
        return relationship.kind() == Relationship.Kind.REF;
    }

    /** Whether a table between the two holds the pairs. */
    public boolean isManyToMany() {
        return relationship.kind() == Relationship.Kind.MANY_TO_MANY;
    }

    /** Returns the table between the two. */
    public Table<?> secondary() {
        return relationship.tie() == null
                ? Objects.requireNonNull(relationship.secondary(), "no table between")
                : ownAgain();
    }

    /** Any condition leads through the own row, which stands for a row between: found by its key, it is tied to the other table. */
    private Table<?> ownAgain() {
        Table<?> known = ownAgain;
        if (known == null) {
            synchronized (this) {
                known = ownAgain == null ? mapper.parts().get(0).table().aliased() : ownAgain;
                ownAgain = known;
            }
        }
        return known;
    }

    /** Returns what holds for the objects that are led to, besides that the keys tie them; null for nothing. */
    public @Nullable Condition criterion(Source other) {
        Function<Source, Condition> criterion = relationship.criterion();
        return criterion == null ? null : criterion.apply(other);
    }

    private void addCriterion(List<Condition> all, Source other) {
        Condition criterion = criterion(other);
        if (criterion != null) {
            all.add(criterion);
        }
    }

    /** Returns the own columns. */
    public List<Column<?>> own() {
        return ties().own;
    }

    /** Returns the columns that have the values of {@link #own}: of the table between, else of the other table. */
    public List<Column<?>> near() {
        return ties().near;
    }

    /** Returns the columns of the table between that refer to the other table. */
    public List<Column<?>> far() {
        return ties().far;
    }

    /** Returns the columns of the other table that {@link #far} refers to. */
    public List<Column<?>> other() {
        return ties().other;
    }

    /** Returns the order of the objects that are led to. */
    public List<OrderTerm> order() {
        return relationship.order();
    }

    private Ties ties() {
        Ties known = ties;
        if (known == null) {
            known = find();
            ties = known;
        }
        return known;
    }

    private Ties find() {
        Table<?> own = mapper.table();
        Table<?> other = target().table();
        if (relationship.tie() != null) {
            List<Column<?>> key = mapper.parts().get(0).key();
            return new Ties(
                    key,
                    key.stream()
                            .<Column<?>>map(column -> ownAgain().get(column))
                            .toList(),
                    List.of(),
                    List.of());
        }
        if (!relationship.referred().isEmpty()) {
            return referring(relationship.key(), relationship.referred());
        }
        return switch (relationship.kind()) {
            case REF -> {
                ForeignKeyConstraint key = key(own, other, relationship.key());
                yield new Ties(key.columns(), key.targets(), List.of(), List.of());
            }
            case MANY -> {
                ForeignKeyConstraint key = key(other, own, relationship.key());
                yield new Ties(key.targets(), key.columns(), List.of(), List.of());
            }
            case MANY_TO_MANY -> {
                List<Column<?>> near = relationship.nearKey();
                List<Column<?>> far = relationship.farKey();
                ForeignKeyConstraint toOwn = near.isEmpty() ? key(secondary(), own, near) : null;
                ForeignKeyConstraint toOther = far.isEmpty() ? key(secondary(), other, far) : null;
                yield new Ties(
                        toOwn == null ? List.copyOf(mapper.parts().get(0).key()) : toOwn.targets(),
                        toOwn == null ? near : toOwn.columns(),
                        toOther == null ? far : toOther.columns(),
                        toOther == null ? List.copyOf(target().parts().get(0).key()) : toOther.targets());
            }
        };
    }

    private static String named(List<? extends Column<?>> columns) {
        return "(" + String.join(", ", columns.stream().map(Column::name).toList()) + ")";
    }

    /** The columns that were named, where no constraint says it. */
    private Ties referring(List<Column<?>> key, List<Column<?>> referred) {
        boolean fits = key.size() == referred.size() && !isManyToMany();
        for (int i = 0; fits && i < key.size(); i++) {
            fits = key.get(i).type().javaType() == referred.get(i).type().javaType();
        }
        if (!fits) {
            throw new MappingException("The relationship " + relationship + " has the key " + named(key)
                    + ", which cannot refer to " + named(referred)
                    + ". Name as many columns, of the same types; for a table between"
                    + " use near(...) and far(...).");
        }
        return isRef() ? new Ties(key, referred, List.of(), List.of()) : new Ties(referred, key, List.of(), List.of());
    }

    private ForeignKeyConstraint key(Table<?> from, Table<?> to, List<Column<?>> columns) {
        List<ForeignKeyConstraint> found = from.foreignKeys().stream()
                .filter(key -> key.targetTable().equals(to) && key.columns().containsAll(columns))
                .toList();
        if (found.size() != 1) {
            String candidates = String.join(
                    ", ", found.stream().map(key -> named(key.columns())).toList());
            throw new MappingException("The relationship " + relationship + " needs a foreign key from " + from + " to "
                    + to + (columns.isEmpty() ? "" : " in " + named(columns))
                    + (found.isEmpty()
                            ? ", but there is none. Declare it with references(...), or say referringTo(...) where the"
                                    + " database is to know of none."
                            : ", but there are " + found.size() + ": " + candidates
                                    + ". Name the columns of one of them."));
        }
        return found.get(0);
    }

    /** Returns the condition that ties the two tables together. */
    public Condition join() {
        return join(target().table());
    }

    /** Returns the condition that ties the own table to {@code other}, the other table or an alias of it. */
    public Condition join(Table<?> other) {
        return join(Source.of(mapper.table()), Source.of(other));
    }

    private Condition join(Source own, Source other) {
        List<Condition> all = new ArrayList<>();
        if (relationship.tie() != null) {
            all.add(joinFar(own, other));
        } else if (isManyToMany()) {
            Source between = Source.of(secondary());
            all.add(joinNear(own, between));
            all.add(joinFar(between, other));
        } else {
            all.add(joinNear(own, other));
        }
        addCriterion(all, other);
        return AnyColumn.all(all);
    }

    /**
     * Returns the condition that ties {@code own}, this class's table or an alias of it, to {@code near}: the other table, or the table
     * between, or an alias. The primary key stands on the left.
     */
    public Condition joinNear(Source own, Source near) {
        Ties known = ties();
        return isRef() ? equal(near, known.near, own, known.own) : equal(own, known.own, near, known.near);
    }

    /** Returns the condition that ties the table {@code between} to the other table, or aliases of them. */
    public Condition joinFar(Source between, Source other) {
        BiFunction<Source, Source, Condition> tie = relationship.tie();
        if (tie != null) {
            return tie.apply(between, other);
        }
        Ties known = ties();
        return equal(other, known.other, between, known.far);
    }

    private static Condition equal(Source left, List<Column<?>> keys, Source right, List<Column<?>> references) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            all.add(left.any(keys.get(i)).eq(right.any(references.get(i))));
        }
        return AnyColumn.all(all);
    }

    Condition exists(Condition... conditions) {
        if (mapper.table().equals(target().table())) {
            throw new ArgumentException(
                    "The relationship " + relationship + " leads to the own class, so a condition cannot tell"
                            + " which of the two it means. Give a function: any(other -> other.get(column).eq(...)).");
        }
        return exists(target().table(), conditions);
    }

    /** As {@link #exists(Condition...)}, of an alias. */
    Condition exists(Function<Table<?>, Condition> condition) {
        Table<?> alias = target().table().aliased();
        return exists(alias, condition.apply(alias));
    }

    private Condition exists(Table<?> other, Condition... conditions) {
        List<Condition> all = new ArrayList<>(List.of(join(other)));
        all.addAll(Arrays.asList(conditions));
        var inner = select(inlined(1));
        return Sql.exists(
                (isManyToMany() && relationship.tie() == null ? inner.from(other, secondary()) : inner.from(other))
                        .where(all.toArray(Condition[]::new)));
    }

    Condition contains(T object) {
        if (isRef()) {
            throw new ArgumentException("The relationship " + relationship
                    + " leads to one object, so nothing is contained in it. Use eq(...).");
        }
        Ties known = ties();
        if (isManyToMany() || relationship.criterion() != null) {
            boolean isByKey = known.other.isEmpty();
            return exists(equalValues(isByKey ? target().parts().get(0).key() : known.other, object));
        }
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < known.own.size(); i++) {
            all.add(AnyColumn.of(known.own.get(i)).eq(value(object, known.near.get(i))));
        }
        return Sql.and(all);
    }

    private Condition[] equalValues(List<Column<?>> columns, T object) {
        return columns.stream()
                .map(column -> AnyColumn.of(column).eq(value(object, column)))
                .toArray(Condition[]::new);
    }

    /** Returns the condition of the other table on the objects that {@code owner} leads to: {@code ? = address.user_id}. */
    Condition from(E owner) {
        if (isManyToMany()) {
            throw new ArgumentException("The relationship " + relationship
                    + " leads through a table. Ask for it by its way back:" + " ...any(...), or contains(...).");
        }
        Ties known = ties();
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < known.own.size(); i++) {
            Object value =
                    mapper.attributes().get(mapper.indexOf(known.own.get(i))).get(owner);
            Column<@Nullable Object> near = AnyColumn.of(known.near.get(i));
            all.add(
                    value == null
                            ? near.isNull()
                            : AnyColumn.literal(value, near).eq(near));
        }
        addCriterion(all, Source.of(target()));
        return AnyColumn.all(all);
    }

    /** Returns the conditions, on the other table and the one between, that {@code owner} leads to the object. */
    public Condition[] reached(E owner) {
        if (!isManyToMany()) {
            return new Condition[] {from(owner)};
        }
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < own().size(); i++) {
            Object value = mapper.attributes().get(mapper.indexOf(own().get(i))).get(owner);
            Column<@Nullable Object> near = AnyColumn.of(near().get(i));
            all.add(AnyColumn.literal(Objects.requireNonNull(value, "the key of a row"), near)
                    .eq(near));
        }
        all.add(joinFar(Source.of(secondary()), Source.of(target())));
        addCriterion(all, Source.of(target()));
        return all.toArray(Condition[]::new);
    }

    /** Returns the condition that it leads to {@code object}, null for nothing: {@code ? = performance.artist_id}. */
    Condition leadsTo(@Nullable T object) {
        requireRef("eq(...)");
        Ties known = ties();
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < known.own.size(); i++) {
            Column<@Nullable Object> own = AnyColumn.of(known.own.get(i));
            all.add(
                    object == null
                            ? own.isNull()
                            : AnyColumn.literal(value(object, known.near.get(i)), own)
                                    .eq(own));
        }
        return AnyColumn.all(all);
    }

    /** Returns the condition that it leads to another than {@code object}, or nowhere; with null that it leads somewhere. */
    Condition leadsElsewhere(@Nullable T object) {
        requireRef("ne(...)");
        Ties known = ties();
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < known.own.size(); i++) {
            Column<@Nullable Object> own = AnyColumn.of(known.own.get(i));
            if (object == null) {
                all.add(own.isNotNull());
            } else {
                all.add(own.ne(value(object, known.near.get(i))));
                all.add(own.isNull());
            }
        }
        return all.size() == 1 ? all.get(0) : object == null ? Sql.and(all) : Sql.or(all);
    }

    private void requireRef(String what) {
        if (!isRef()) {
            throw new ArgumentException("The relationship " + relationship + " leads to many objects, so " + what
                    + " makes no sense of it. Use any(...) or contains(...).");
        }
    }

    private Object value(T object, Column<?> column) {
        Object value = target().attributes().get(target().indexOf(column)).get(object);
        if (value == null) {
            throw new ArgumentException("The " + relationship.target().getSimpleName() + " has no " + column
                    + " yet: flush it before asking for it.");
        }
        return value;
    }

    /** Returns the handle of an object. */
    @SuppressWarnings("unchecked") // the field was checked to be one, its type argument is the program's word
    public Handle<T> handle(Object owner) {
        Object found = field.get(owner);
        if (found == null) {
            throw new MappingException(
                    "The field " + relationship + " is null. Make it final, with the handle that it is declared with.");
        }
        return (Handle<T>) found;
    }

    /** Ties the handle of an object to a session. */
    public void bind(Object owner, RelationContext session, boolean isLoaded) {
        handle(owner).bind(session, this, owner, isLoaded);
    }

    /** Lets the handle of an object go. */
    public void unbind(Object owner) {
        handle(owner).unbind();
    }

    /** Gives the handle of an object what the rows say. */
    @SuppressWarnings("unchecked") // objects of the target class
    public void fill(Object owner, List<?> rows) {
        handle(owner).fill((List<T>) rows);
    }

    /** Has the handle of an object forget what it led to. */
    public void unload(Object owner) {
        handle(owner).unload();
    }

    /** Notes that the rows say what the handle says. */
    public void synced(Object owner) {
        handle(owner).synced();
    }

    /** Whether looking at the handle of an object costs nothing. */
    public boolean isLoaded(Object owner) {
        return handle(owner).isLoaded();
    }

    /** Whether an object says what it leads to: something was put in, or it was read. */
    public boolean isSaid(Object owner) {
        return handle(owner).isSaid();
    }

    /** Whether the foreign key of an object leads elsewhere than its handle, which is loaded. */
    public boolean isOutdated(Object owner) {
        Handle<T> handle = handle(owner);
        if (!handle.isLoaded()) {
            return false;
        }
        List<@Nullable Object> keys = values(mapper, own(), owner);
        return handle.content().isEmpty()
                ? !keys.contains(null)
                : !keys.equals(values(target(), near(), handle.content().get(0)));
    }

    private static List<@Nullable Object> values(Mapper<?> mapper, List<Column<?>> columns, Object entity) {
        List<@Nullable Object> values = new ArrayList<>();
        columns.forEach(column ->
                values.add(mapper.attributes().get(mapper.indexOf(column)).get(entity)));
        return values;
    }

    /** Whether the rows do not say what the handle says. */
    public boolean isChanged(Object owner) {
        return handle(owner).isChanged();
    }

    /** Returns what is in the handle now, loading nothing. */
    public List<T> content(Object owner) {
        return List.copyOf(handle(owner).content());
    }

    /** Returns what was put in since the last flush. */
    public List<T> added(Object owner) {
        return handle(owner).added();
    }

    /** Returns what was taken out since the last flush. */
    public List<T> removed(Object owner) {
        return handle(owner).removed();
    }

    /** Puts {@code other} into the handle of an object without telling anyone. */
    @SuppressWarnings("unchecked") // an object of the target class
    public void join(Object owner, Object other) {
        handle(owner).join((T) other);
    }

    /** Takes {@code other} out of the handle of an object without telling anyone. */
    @SuppressWarnings("unchecked")
    public void leave(Object owner, Object other) {
        handle(owner).leave((T) other);
    }

    /** Shows {@code User.addresses}. */
    @Override
    public String toString() {
        return relationship.toString();
    }
}
