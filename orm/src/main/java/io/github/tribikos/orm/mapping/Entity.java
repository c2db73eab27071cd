package io.github.tribikos.orm.mapping;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.EntityClause;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Readers;
import io.github.tribikos.sql.RowReader;
import io.github.tribikos.type.JsonValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A table declared on the class that is mapped to it. At class level an attribute is a column, on an instance it is a value:
 *
 * <pre>{@code
 * public class User {
 *     public static final Entity<User> TABLE = Entity.of(User.class, "users");
 *     public static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
 *     public static final Column<String> NAME = TABLE.column("name", VARCHAR(50));
 *     private @Nullable Long id;
 *     private String name;
 *     public User(String name) { this.name = name; }
 * }
 * }</pre>
 *
 * <p>A column belongs to the field of its name, {@code user_name} also to {@code userName}; see {@link Mapper} for the rules. The
 * columns are declared right behind the table, as constants of the class. {@code select(User.TABLE)} renders
 * {@code SELECT users.id, users.name FROM users} and gives {@code User}s when a session runs it. It has one instance, so its
 * aliases come from {@link #aliased}. In Kotlin it is the companion object of the class. Immutable once in use, as every table; safe for
 * any thread.
 *
 * @param <E> the class
 */
public class Entity<E> extends Table<Entity<E>> implements EntityClause<E> {
    private final Class<E> type;
    private final Map<String, Relationship<E, ?>> relationships = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Set<String> mutableColumns = Collections.synchronizedSet(new HashSet<>());
    private final List<Embedded<?>> embedded = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable String versionColumn;
    private volatile @Nullable Hierarchy hierarchy; // of which this is the topmost class
    private volatile @Nullable Mapper<E>
            mapper; // made once the columns are declared; a second one by a race is as good

    private Entity(Class<E> type, String table) {
        super(table);
        this.type = Objects.requireNonNull(type, "type");
    }

    private Entity(Class<E> type, String schema, String table) {
        super(schema, table);
        this.type = Objects.requireNonNull(type, "type");
    }

    /**
     * Creates a table of the database's default schema, for a class that stands as the type argument of a subclass: {@code companion object :
     * EntityTable<User>("users")} in Kotlin. In Java use {@link #of}.
     *
     * @throws MappingException if the subclass names no class
     */
    @SuppressWarnings("unchecked") // the type argument
    protected Entity(String table) {
        super(table);
        this.type = (Class<E>) DeclaredEntities.namedBy(getClass());
    }

    /** Creates a table of {@code schema}; otherwise as {@link #Entity(String)}. */
    @SuppressWarnings("unchecked") // the type argument
    protected Entity(String schema, String table) {
        super(schema, table);
        this.type = (Class<E>) DeclaredEntities.namedBy(getClass());
    }

    /**
     * Returns a table of the database's default schema for objects of {@code type}. Looks at nothing in the class yet.
     *
     * @throws io.github.tribikos.error.ArgumentException if the name is empty or holds a NUL character
     */
    public static <E> Entity<E> of(Class<E> type, String table) {
        return new Entity<>(type, table);
    }

    /** Returns a table of {@code schema} for objects of {@code type}; otherwise as {@link #of(Class, String)}. */
    public static <E> Entity<E> of(Class<E> type, String schema, String table) {
        return new Entity<>(type, schema, table);
    }

    /**
     * Declares that each object leads to those whose foreign key is {@code key}: one-to-many. The class has a field
     * {@code final Many<T> name = new Many<>()}, or {@code Ref} where a UNIQUE key makes it one-to-one.
     *
     * @param name the field's name
     * @param key the column of {@code target} that refers to this table; all of them where the key is composite
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final <T> Relationship<E, T> many(String name, Class<T> target, Supplier<? extends Column<?>>... key) {
        return relate(Relationship.byKey(this, name, target, Relationship.Kind.MANY, List.of(key)));
    }

    /**
     * Declares that each object leads to the one that its foreign key {@code key} names: many-to-one. The class has a field
     * {@code final Ref<T> name = new Ref<>()}, beside those of the columns.
     *
     * @param name the field's name
     * @param key the column of this table that refers to that of {@code target}; all of them where the key is composite
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final <T> Relationship<E, T> ref(String name, Class<T> target, Supplier<? extends Column<?>>... key) {
        return relate(Relationship.byKey(this, name, target, Relationship.Kind.REF, List.of(key)));
    }

    /**
     * Declares that each object leads to those that a table between the two names: many-to-many. The flush inserts and deletes
     * its rows.
     *
     * @param secondary the table, with a foreign key to each of the two
     */
    public final <T> Relationship<E, T> manyToMany(
            String name, Class<T> target, Supplier<? extends Table<?>> secondary) {
        return relate(Relationship.through(this, name, target, secondary));
    }

    /**
     * Declares that each object leads to those that any condition ties to it, no key: {@code TABLE.manyWhere("rivals", Band.class, (band, other)
     * -> Sql.and(band.get(Band.GENRE).eq(other.get(Band.GENRE)), band.get(Band.ID).ne(other.get(Band.ID))))}. The class has a field {@code final
     * Many<T> name = new Many<>()}, {@code ManySet} or {@code Keyed}, or {@code Ref} where there is one at most. It is there to be read: a flush
     * writes nothing of it.
     *
     * @param condition on the own table and the other one, or the aliases that a query has of them
     */
    public final <T> Relationship<E, T> manyWhere(
            String name, Class<T> target, BiFunction<Source, Source, Condition> condition) {
        return relate(Relationship.tied(this, name, target, condition));
    }

    /**
     * Declares that a field of each object has a value that lies in several columns; see {@link Embedded}.
     *
     * @param name the field's name
     * @param value the class of the value: a record, or a class with a constructor that takes its fields
     * @param columns of this table, in the order of the constructor's parameters; any of them may be NULL only where all may
     * @throws ArgumentException if there are none, or one is of another table
     */
    public final <V> Embedded<V> embedded(String name, Class<V> value, Column<?>... columns) {
        requireUnused("its embedded values");
        Embedded<V> made = Embedded.of(this, name, value, List.of(columns));
        for (Column<?> column : columns) {
            if (!column.from().equals(this)) {
                throw new ArgumentException("The embedded " + made + " names the column " + column
                        + ", which is none of \"" + this + "\". Name columns that are declared before it.");
            }
        }
        if (columns.length == 0) {
            throw new ArgumentException("The embedded " + made + " names no column. Name those that its parts lie in.");
        }
        embedded.add(made);
        return made;
    }

    List<Embedded<?>> embedded() {
        return List.copyOf(embedded);
    }

    /**
     * Has the ORM count in {@code column} how often a row was changed, and refuse to change or delete one that somebody else changed
     * since it was read: {@code UPDATE ... SET version=? WHERE id = ? AND version = ?}. A new object begins with 1.
     *
     * @param column a number column of this table, NOT NULL and neither generated nor in the primary key
     * @return this
     */
    public final Entity<E> versionedBy(Column<? extends Number> column) {
        requireUnused("its version");
        versionColumn = column.name();
        return this;
    }

    /**
     * Has {@code column} tell which class a row is of: {@code identity} this one, {@link #subclass} the others.
     *
     * <pre>{@code
     * static {
     *     TABLE.discriminatedBy(ROLE, "staff").subclass(Technician.class, "technician").subclass(Guard.class, "guard");
     * }
     * }</pre>
     *
     * <p>A query for this class gives objects of the class of each row. The flush sets the column.
     *
     * @return this
     */
    public final <T> Entity<E> discriminatedBy(Column<T> column, T identity) {
        requireUnused("its discriminator");
        hierarchy = new Hierarchy(this, column, identity);
        return this;
    }

    /**
     * Declares a subclass. One that has an {@code Entity} of its own has a table of its own, whose primary key refers to that of its superclass:
     * joined-table inheritance. Without one its rows lie in the table of its superclass, and its fields are paired with columns of that:
     * single-table inheritance.
     *
     * @param identity the value of the discriminator
     * @return this
     * @throws StateException if {@link #discriminatedBy} has not been said
     */
    public final Entity<E> subclass(Class<? extends E> subclass, Object identity) {
        requireUnused("its subclasses");
        Hierarchy known = hierarchy;
        if (known == null) {
            throw new StateException("Say which column tells the classes of " + this.type.getSimpleName()
                    + " apart, before its subclasses: TABLE.discriminatedBy(column, value).subclass(...).");
        }
        known.add(subclass, identity);
        return this;
    }

    /**
     * Returns the condition that a row is of a subclass, or of one below it: {@code Wristband.TABLE.isOf(DayBand.class)} renders {@code
     * wristband.kind IN (?)}.
     *
     * @throws StateException if there are no subclasses
     */
    public final Condition isOf(Class<? extends E> subclass) {
        return isOf(subclass, this);
    }

    /** As {@link #isOf(Class)}, of an alias of this table. */
    public final Condition isOf(Class<? extends E> subclass, Table<?> alias) {
        Hierarchy known = hierarchy;
        if (known == null || !known.has(subclass)) {
            throw new StateException("The class " + subclass.getSimpleName() + " is not declared as a subclass of "
                    + type.getSimpleName() + ": TABLE.discriminatedBy(...).subclass(...).");
        }
        return Source.of(alias).any(known.discriminator()).in(known.identitiesOf(subclass));
    }

    @Nullable
    Hierarchy hierarchy() {
        return hierarchy;
    }

    private void requireUnused(String what) {
        if (mapper != null) {
            throw new StateException("The class " + type.getSimpleName() + " is in use already. Declare " + what
                    + " right behind the columns.");
        }
    }

    /**
     * Has the session see changes that are made in place to the value of a JSON column, a {@code Map} or a tree of nodes, by comparing it with a
     * copy. For arrays that is so without being said.
     *
     * @param column a column of {@code JSON.with(codec)}
     * @return this
     * @throws MappingException if the column is of another type, whose values cannot be copied
     */
    public final Entity<E> mutable(Column<?> column) {
        requireUnused("what is mutable");
        if (!(column.type() instanceof JsonValueType<?>)) {
            throw new MappingException(
                    "The column " + column + " is " + column.type() + ", whose values cannot be copied to be compared."
                            + " Replace them rather than change them, or call session.flagModified(object, column).");
        }
        mutableColumns.add(column.name());
        return this;
    }

    Set<String> mutableColumns() {
        return Set.copyOf(mutableColumns);
    }

    @Nullable
    String versionColumn() {
        return versionColumn;
    }

    <T> Relationship<E, T> relate(Relationship<E, T> relationship) {
        if (mapper != null) {
            throw new StateException("The class " + type.getSimpleName() + " is in use already. Declare " + relationship
                    + " with its options in one go, right behind the table.");
        }
        relationships.put(relationship.name(), relationship);
        return relationship;
    }

    List<Relationship<E, ?>> relationships() {
        return List.copyOf(relationships.values());
    }

    /**
     * Finds the entity that a class declares as a static field.
     *
     * @throws MappingException if there is none, or it cannot be reached
     */
    public static <T> Entity<T> declaredBy(Class<T> type) {
        return DeclaredEntities.find(type);
    }

    /** Returns the mapped class. */
    public final Class<E> type() {
        return type;
    }

    /**
     * Returns what reads and writes the objects. The first call ends the declaration of the table and checks the class.
     *
     * @throws MappingException if the class and the columns do not fit together
     */
    public final Mapper<E> mapper() {
        Mapper<E> known = mapper;
        if (known == null) {
            synchronized (this) { // no I/O below: reflection only
                known = mapper;
                if (known == null) {
                    known = madeMapper();
                    mapper = known;
                }
            }
        }
        return known;
    }

    @SuppressWarnings("unchecked") // the mapper of E
    private Mapper<E> madeMapper() {
        Hierarchy above = Hierarchy.of(type);
        return above == null ? Mapper.ofEntity(this) : (Mapper<E>) above.mapper(type);
    }

    /**
     * Finds how a class is mapped: by the entity that it declares, or as a subclass of one that does.
     *
     * @throws MappingException if it is not
     */
    @SuppressWarnings("unchecked") // the mapper of T
    public static <T> Mapper<T> mapperOf(Class<T> type) {
        Hierarchy above = Hierarchy.of(type);
        return above == null ? declaredBy(type).mapper() : (Mapper<T>) above.mapper(type);
    }

    @Override
    public final List<Column<?>> expressions() {
        return columns();
    }

    /**
     * Returns what selects the objects of an alias of this table: {@code select(Staff.TABLE, Staff.TABLE.from(boss)).join(boss,
     * Staff.BOSS.on(boss))}.
     */
    public final EntityClause<E> from(Table<?> alias) {
        return new EntitySource<>(this, Source.of(alias));
    }

    /** As {@link #from(Table)}, of a query that selects all columns of this table, or a common table expression. */
    public final EntityClause<E> from(DerivedTable query) {
        return new EntitySource<>(this, Source.of(query));
    }

    /**
     * Has a session make its objects of the rows: only it knows whether it has the object of a row already.
     *
     * @throws StateException if it is no session that reads, or the class has several tables, whose columns these are not
     */
    @Override
    public final RowReader<E> reader(Readers readers) {
        return reader(readers, Source.of(this), columns());
    }

    RowReader<E> reader(Readers readers, Source source, List<? extends Expression<?>> columns) {
        if (!(readers instanceof ObjectReaders session)) {
            throw new StateException(
                    "SELECT gives whole " + type.getSimpleName() + " objects only when a session runs it:"
                            + " session.execute(select(...)). Select columns where there is no session.");
        }
        if (mapper().parts().size() > 1) {
            throw new StateException("The class " + type.getSimpleName() + " lies in several tables, so its objects are"
                    + " selected alone: session.query(" + type.getSimpleName()
                    + ".class). Select its columns beside others.");
        }
        return session.objects(mapper(), source, columns);
    }
}
