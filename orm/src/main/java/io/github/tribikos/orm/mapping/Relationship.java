package io.github.tribikos.orm.mapping;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.OrderTerm;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A way from the objects of one class to those of another, declared on the {@link Entity} as a constant of the class:
 *
 * <pre>{@code
 * public static final Relationship<User, Address> ADDRESSES =
 *         TABLE.many("addresses", Address.class, () -> Address.USER_ID).backPopulates("user").cascadeAllDeleteOrphan();
 * private final Many<Address> addresses = new Many<>();
 * }</pre>
 *
 * <p>At class level it makes conditions ({@link #any}, {@link #on}) and loading options, on an instance the field of its name is the
 * handle. Each method returns a changed relationship and puts it in the place of this one, so they belong into the declaration.
 * Suppliers are asked when the relationship is used first, so classes may refer to each other. Immutable; safe for any thread.
 *
 * @param <E> the class it starts from
 * @param <T> the class it leads to
 */
public final class Relationship<E, T> {
    /** Where the foreign key is. */
    enum Kind {
        /** In the table that is led to. */
        MANY,
        /** In the own table. */
        REF,
        /** In a table between the two. */
        MANY_TO_MANY
    }

    private final Entity<E> entity;
    private final String name;
    private final Class<T> target;
    private final Kind kind;
    private final List<Supplier<? extends Column<?>>> key;
    private final @Nullable Supplier<? extends Table<?>> secondary;
    private final Options options;

    /** What may be said about a relationship beside where it leads. Never changed once a relationship has it. */
    private static final class Options {
        @Nullable
        String reverse;

        Set<Cascade> cascades = EnumSet.of(Cascade.SAVE_UPDATE, Cascade.MERGE);
        boolean isPassiveDeletes;
        boolean isViewOnly;
        List<Supplier<? extends OrderTerm>> order = List.of();
        LoadStrategy strategy = LoadStrategy.SELECT;
        List<Supplier<? extends Column<?>>> near = List.of(); // of the table between; none: inferred
        List<Supplier<? extends Column<?>>> far = List.of();
        List<Supplier<? extends Column<?>>> referred = List.of(); // by the key; none: those of its constraint

        @Nullable
        Function<Source, Condition> criterion; // of the other table

        @Nullable
        BiFunction<Source, Source, Condition> tie; // of the own table and the other, in place of keys

        Options copy() {
            Options copy = new Options();
            copy.reverse = reverse;
            copy.cascades = cascades;
            copy.isPassiveDeletes = isPassiveDeletes;
            copy.isViewOnly = isViewOnly;
            copy.order = order;
            copy.strategy = strategy;
            copy.near = near;
            copy.far = far;
            copy.referred = referred;
            copy.criterion = criterion;
            copy.tie = tie;
            return copy;
        }
    }

    private Relationship(
            Entity<E> entity,
            String name,
            Class<T> target,
            Kind kind,
            List<Supplier<? extends Column<?>>> key,
            @Nullable Supplier<? extends Table<?>> secondary,
            Options options) {
        this.entity = entity;
        this.name = Objects.requireNonNull(name, "name");
        this.target = Objects.requireNonNull(target, "target");
        this.kind = kind;
        this.key = key;
        this.secondary = secondary;
        this.options = options;
    }

    static <E, T> Relationship<E, T> byKey(
            Entity<E> entity, String name, Class<T> target, Kind kind, List<Supplier<? extends Column<?>>> key) {
        return new Relationship<>(entity, name, target, kind, List.copyOf(key), null, new Options());
    }

    static <E, T> Relationship<E, T> through(
            Entity<E> entity, String name, Class<T> target, Supplier<? extends Table<?>> secondary) {
        return new Relationship<>(entity, name, target, Kind.MANY_TO_MANY, List.of(), secondary, new Options());
    }

    /** One that any condition ties together: it leads through the own row, found by its key. */
    static <E, T> Relationship<E, T> tied(
            Entity<E> entity, String name, Class<T> target, BiFunction<Source, Source, Condition> tie) {
        Options options = new Options();
        options.tie = Objects.requireNonNull(tie, "tie");
        options.isViewOnly = true;
        options.cascades = EnumSet.noneOf(Cascade.class);
        return new Relationship<>(entity, name, target, Kind.MANY_TO_MANY, List.of(), null, options);
    }

    private Relationship<E, T> with(Consumer<Options> change) {
        Options changed = options.copy();
        change.accept(changed);
        return entity.relate(new Relationship<>(entity, name, target, kind, key, secondary, changed));
    }

    /**
     * Says which columns of the table between hold this table's primary key, where no foreign key tells, or several do.
     *
     * @param columns in the order of the primary key
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Relationship<E, T> near(Supplier<? extends Column<?>>... columns) {
        return with(changed -> changed.near = List.of(columns));
    }

    /** Says which columns of the table between hold the other table's primary key; see {@link #near}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Relationship<E, T> far(Supplier<? extends Column<?>>... columns) {
        return with(changed -> changed.far = List.of(columns));
    }

    /**
     * Says which columns the foreign key refers to, where no constraint tells: {@code TABLE.many("concerts", Concert.class, () ->
     * Concert.TOWN).referringTo(() -> Venue.TOWN)}.
     *
     * @param columns in the order of the foreign key's
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Relationship<E, T> referringTo(Supplier<? extends Column<?>>... columns) {
        return with(changed -> changed.referred = List.of(columns));
    }

    /**
     * Has it lead only to objects for which a condition holds: {@code where(concert -> concert.get(Concert.CANCELLED).eq(false))}. It is said of
     * what is read; what a program puts in is not asked for it.
     *
     * @param condition on the other table, or the alias that a query has of it
     */
    public Relationship<E, T> where(Function<Source, Condition> condition) {
        Objects.requireNonNull(condition, "condition");
        return with(changed -> changed.criterion = condition);
    }

    @Nullable
    Function<Source, Condition> criterion() {
        return options.criterion;
    }

    /** Whether it leads only to objects for which a condition holds. */
    public boolean isRestricted() {
        return options.criterion != null;
    }

    @Nullable
    BiFunction<Source, Source, Condition> tie() {
        return options.tie;
    }

    List<Column<?>> referred() {
        return options.referred.stream().<Column<?>>map(Supplier::get).toList();
    }

    List<Column<?>> nearKey() {
        return options.near.stream().<Column<?>>map(Supplier::get).toList();
    }

    List<Column<?>> farKey() {
        return options.far.stream().<Column<?>>map(Supplier::get).toList();
    }

    /** Names the relationship of the other class that is the way back: what is put in on one side shows on the other. */
    public Relationship<E, T> backPopulates(String other) {
        Objects.requireNonNull(other, "other");
        return with(changed -> changed.reverse = other);
    }

    /** Says what is passed on, in place of {@link Cascade#SAVE_UPDATE} and {@link Cascade#MERGE}. */
    public Relationship<E, T> cascade(Cascade... cascades) {
        Set<Cascade> all = EnumSet.noneOf(Cascade.class);
        all.addAll(List.of(cascades));
        return with(changed -> changed.cascades = all);
    }

    /** Passes on everything but deletes what is taken out: objects that belong to this one live and die with it. */
    public Relationship<E, T> cascadeAllDeleteOrphan() {
        return cascade(Cascade.values());
    }

    /** Leaves rows that are not loaded to ON DELETE of the database when this object's row is deleted. */
    public Relationship<E, T> passiveDeletes() {
        return with(changed -> changed.isPassiveDeletes = true);
    }

    /** Has the flush write nothing of it: another relationship does, or nobody. */
    public Relationship<E, T> viewOnly() {
        return with(changed -> {
            changed.cascades = EnumSet.noneOf(Cascade.class);
            changed.isViewOnly = true;
        });
    }

    /** Says in which order the objects are loaded: {@code orderBy(() -> Address.EMAIL)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Relationship<E, T> orderBy(Supplier<? extends OrderTerm>... terms) {
        return with(changed -> changed.order = List.of(terms));
    }

    /** Says how it is loaded where a query does not say otherwise. */
    public Relationship<E, T> loading(LoadStrategy strategy) {
        Objects.requireNonNull(strategy, "strategy");
        return with(changed -> changed.strategy = strategy);
    }

    /**
     * Returns the condition that an object is led to for which {@code conditions} hold. Renders {@code EXISTS (SELECT 1 FROM address
     * WHERE users.id = address.user_id AND ...)}.
     *
     * @throws io.github.tribikos.orm.MappingException if the relationship does not fit the classes
     */
    public Condition any(Condition... conditions) {
        return relation().exists(conditions);
    }

    /**
     * As {@link #any(Condition...)}, of an alias, for a relationship to the own class: {@code Artist.MENTOR.any(mentor ->
     * mentor.get(Artist.GENRE).eq("folk"))} renders {@code EXISTS (SELECT 1 FROM artist AS artist_1 WHERE artist_1.id = artist.mentor_id AND
     * artist_1.genre = ?)}.
     */
    public Condition any(Function<Table<?>, Condition> condition) {
        return relation().exists(condition);
    }

    /** The same as {@link #any(Condition...)}, for a relationship that leads to one object. */
    public Condition has(Condition... conditions) {
        return any(conditions);
    }

    /** The same as {@link #any(Function)}, for a relationship that leads to one object. */
    public Condition has(Function<Table<?>, Condition> condition) {
        return any(condition);
    }

    /**
     * Returns the condition that a many-to-one leads to {@code object}, which has a row: {@code ? = address.user_id}; with null that it leads
     * nowhere: {@code address.user_id IS NULL}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it leads to many, or the object has no key yet
     */
    public Condition eq(@Nullable T object) {
        return relation().leadsTo(object);
    }

    /**
     * Returns the condition that a many-to-one leads to another object than this, or nowhere: {@code address.user_id != ? OR address.user_id IS
     * NULL}; with null that it leads somewhere.
     *
     * @throws io.github.tribikos.error.ArgumentException if it leads to many, or the object has no key yet
     */
    public Condition ne(@Nullable T object) {
        return relation().leadsElsewhere(object);
    }

    /**
     * Returns the condition on the other table that {@code owner} leads to the object: {@code select(Address.EMAIL).where(
     * User.ADDRESSES.from(user))} renders {@code WHERE ? = address.user_id}. SQLAlchemy's {@code with_parent}.
     *
     * @throws io.github.tribikos.error.ArgumentException if a table between holds the pairs
     */
    public Condition from(E owner) {
        return relation().from(owner);
    }

    /** Returns the condition that {@code object}, which has a row, is among those led to: {@code users.id = ?}. */
    public Condition contains(T object) {
        return relation().contains(object);
    }

    /**
     * Returns what ties the two tables together, for a join that is written out: {@code leftJoin(Address.TABLE, User.ADDRESSES.on())}.
     */
    public Condition on() {
        return relation().join();
    }

    /** Returns what ties the own table to the one between, for a join in two steps. */
    public Condition onNear() {
        Relation<E, T> relation = relation();
        return relation.joinNear(Source.of(relation.mapper().table()), Source.of(relation.secondary()));
    }

    /** Returns what ties the table between to the other one, for a join in two steps. */
    public Condition onFar() {
        Relation<E, T> relation = relation();
        return relation.joinFar(
                Source.of(relation.secondary()), Source.of(relation.target().table()));
    }

    /** As {@link #on()}, with an alias of the other table: {@code join(mentor, Artist.MENTOR.on(mentor))}. */
    public Condition on(Table<?> alias) {
        return relation().join(alias);
    }

    /**
     * Requires that it starts from the class of {@code mapper}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it does not
     */
    public void requireOf(Mapper<?> mapper) {
        if (!mapper.type().equals(entity.type())) {
            throw new ArgumentException("The loading option for " + this + " does not fit a query for "
                    + mapper.type().getSimpleName() + ". Use it in then(...) of the option that leads to "
                    + entity.type().getSimpleName() + ".");
        }
    }

    /** Returns the relationship as the mapper of its class found it. */
    public Relation<E, T> relation() {
        return entity.mapper().relation(this);
    }

    Entity<E> entity() {
        return entity;
    }

    /** Returns the name, which the field has too. */
    public String name() {
        return name;
    }

    /** Returns the class that it leads to. */
    public Class<T> target() {
        return target;
    }

    Kind kind() {
        return kind;
    }

    boolean leadsToItself() {
        return target.equals(entity.type());
    }

    List<Column<?>> key() {
        return key.stream().<Column<?>>map(Supplier::get).toList();
    }

    @Nullable
    Table<?> secondary() {
        return secondary == null ? null : secondary.get();
    }

    @Nullable
    String reverse() {
        return options.reverse;
    }

    /** Whether {@code cascade} is passed on. */
    public boolean passesOn(Cascade cascade) {
        return options.cascades.contains(cascade);
    }

    /** Whether rows that are not loaded are left to the database. */
    public boolean isPassiveDeletes() {
        return options.isPassiveDeletes;
    }

    /** Whether the flush writes nothing of it. */
    public boolean isViewOnly() {
        return options.isViewOnly;
    }

    List<OrderTerm> order() {
        return options.order.stream().<OrderTerm>map(Supplier::get).toList();
    }

    /** Returns how it is loaded where a query does not say otherwise. */
    public LoadStrategy strategy() {
        return options.strategy;
    }

    /** Shows {@code User.addresses}. */
    @Override
    public String toString() {
        return entity.type().getSimpleName() + "." + name;
    }
}
