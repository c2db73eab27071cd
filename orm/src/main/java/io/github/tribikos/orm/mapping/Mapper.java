package io.github.tribikos.orm.mapping;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.FromItem;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A class and the table whose rows its objects stand for. An {@link Entity} has one; {@code Mapper.of(Book.class, BOOKS)} maps a
 * class to a table that stands elsewhere, SQLAlchemy's imperative style, and is given to {@code SessionFactory.with}.
 *
 * <ul>
 *   <li>Each column has a field of its name, or of its name in Java's spelling ({@code userName} for {@code user_name}), in the
 *       class or a superclass, private or not. Fields without a column are the program's own.
 *   <li>A field has the Java type of its column. It may be primitive where the column is NOT NULL; 0 in that of a generated key
 *       says that there is none yet.
 *   <li>Rows become objects by the constructor with the fewest parameters whose parameters all are mapped fields by name and
 *       type; the other fields are then set. It may be private. Parameter names need {@code javac -parameters}, or the {@code -g} by
 *       which Maven and Gradle compile unless told otherwise.
 *   <li>The table has a primary key. A final field is a parameter of that constructor and is never written again.
 * </ul>
 *
 * <p>Immutable and safe for any thread.
 *
 * @param <E> the class
 */
public final class Mapper<E> {
    private final Class<E> type;
    private final Table<?> table;
    private final @Nullable Mapper<? super E> base;
    private final @Nullable Hierarchy hierarchy;
    private final List<Attribute> attributes; // those of the superclass first
    private final List<Embedding> embeddings; // those of the superclass first
    private final List<Integer> deferred; // places of attributes with handles
    private final List<TablePart> parts; // the superclass's first
    private final List<Integer> key; // places of attributes, in the order of the primary key
    private final @Nullable Instantiator instantiator; // null for an abstract class of a hierarchy
    private final List<Relation<? super E, ?>> relations;
    private final int version; // the place of the attribute that counts changes, -1 without one
    private final int discriminator; // the place of the attribute that tells the class, -1 without one

    private Mapper(
            Class<E> type,
            Table<?> table,
            List<Relationship<E, ?>> relationships,
            @Nullable String versionColumn,
            @Nullable Mapper<? super E> base,
            @Nullable Hierarchy hierarchy) {
        this.type = type;
        this.table = table;
        this.base = base;
        this.hierarchy = hierarchy;
        Fields fields = new Fields(type);
        List<Embedded<?>> embedded = embedded(table, base);
        List<Column<?>> own =
                fields.ownColumns(columnsBeside(base, table), base != null || hierarchy != null, embedded);
        this.embeddings = embeddings(base, embedded, own, fields);
        this.attributes = attributes(base, fields.pairedWith(own, mutable(table), sizeOf(base), embeddings));
        if (base == null) {
            this.key = keyOf(type, table, columns());
            this.parts = List.of(partOf(table, 0, table.primaryKeyColumns()));
        } else {
            this.key = base.key;
            this.parts = added(base, table);
        }
        this.instantiator = hierarchy != null && Modifier.isAbstract(type.getModifiers())
                ? null
                : Instantiator.of(type, attributes, embeddings, fields);
        List<Relation<? super E, ?>> found = new ArrayList<>();
        if (base != null) {
            found.addAll(base.relations());
        }
        relationships.forEach(each -> found.add(new Relation<>(this, each, fields.handleOf(each))));
        this.relations = List.copyOf(found);
        this.version =
                versionColumn != null ? versionPlace(table.get(versionColumn)) : base == null ? -1 : base.version;
        this.discriminator = hierarchy == null ? -1 : discriminatorPlace(hierarchy);
        this.deferred = placesFrom(0).stream()
                .filter(place -> attributes.get(place).isDeferred())
                .toList();
        requireReadable(deferred);
    }

    private static Set<String> mutable(Table<?> table) {
        return table instanceof Entity<?> entity ? entity.mutableColumns() : Set.of();
    }

    private static int sizeOf(@Nullable Mapper<?> base) {
        return base == null ? 0 : base.attributes.size();
    }

    /** The columns of a table that the superclass has no field for. */
    private static List<Column<?>> columnsBeside(@Nullable Mapper<?> base, Table<?> table) {
        List<Column<?>> more = new ArrayList<>(table.columns());
        if (base != null) {
            more.removeAll(base.columns());
        }
        return more;
    }

    /** What is embedded in the class and not in a superclass. */
    private static List<Embedded<?>> embedded(Table<?> table, @Nullable Mapper<?> base) {
        return table instanceof Entity<?> entity && (base == null || !table.equals(base.table))
                ? entity.embedded()
                : List.of();
    }

    private static List<Embedding> embeddings(
            @Nullable Mapper<?> base, List<Embedded<?>> embedded, List<Column<?>> own, Fields fields) {
        List<Column<?>> columns = new ArrayList<>(base == null ? List.of() : base.columns());
        columns.addAll(own);
        List<Embedding> all = new ArrayList<>(base == null ? List.of() : base.embeddings);
        embedded.forEach(each -> all.add(fields.embedding(each, columns)));
        return List.copyOf(all);
    }

    /** The attributes of the superclass, and the own ones. */
    private static List<Attribute> attributes(@Nullable Mapper<?> base, List<Attribute> own) {
        List<Attribute> all = new ArrayList<>(base == null ? List.of() : base.attributes);
        all.addAll(own);
        return List.copyOf(all);
    }

    private List<TablePart> added(Mapper<?> above, Table<?> own) {
        List<TablePart> all = new ArrayList<>(above.parts);
        TablePart last = all.get(all.size() - 1);
        int first = above.attributes.size();
        if (own.equals(last.table())) {
            List<Integer> places = new ArrayList<>(last.places());
            places.addAll(placesFrom(first));
            all.set(all.size() - 1, new TablePart(own, List.copyOf(places), last.key()));
        } else {
            all.add(partOf(own, first, joinedKey(own, last)));
        }
        return List.copyOf(all);
    }

    /** The columns of a joined table that refer to the key of the table that it continues. */
    private List<Column<?>> joinedKey(Table<?> own, TablePart above) {
        for (ForeignKeyConstraint each : own.foreignKeys()) {
            if (each.targetTable().equals(above.table()) && each.targets().equals(above.key())) {
                return List.copyOf(each.columns());
            }
        }
        throw new MappingException(
                "The table \"" + own + "\" of " + type.getSimpleName() + " has no foreign key to the primary key of \""
                        + above.table() + "\", where its rows begin. Declare one: .primaryKey().references(...).");
    }

    private TablePart partOf(Table<?> of, int first, List<? extends Column<?>> keyColumns) {
        return new TablePart(of, placesFrom(first), List.copyOf(keyColumns));
    }

    private List<Integer> placesFrom(int first) {
        return IntStream.range(first, attributes.size()).boxed().toList();
    }

    private List<Column<?>> columns() {
        return attributes.stream().<Column<?>>map(Attribute::column).toList();
    }

    private void requireReadable(List<Integer> places) {
        for (int place : places) {
            if (alwaysRead().contains(place)) {
                throw new MappingException("The field " + attributes.get(place) + " is Deferred, but its column "
                        + attributes.get(place).column()
                        + " is read always: rows are told apart by it, or their versions."
                        + " Make the field "
                        + attributes.get(place).column().type().javaType().getSimpleName() + ".");
            }
        }
    }

    /** Ties the handles of an object to a session; {@code isLoaded} says whether there is nothing to load for relationships. */
    public void bind(Object entity, RelationContext session, boolean isLoaded) {
        relations.forEach(relation -> relation.bind(entity, session, isLoaded));
        deferred.forEach(place -> attributes.get(place).handle(entity).bind(session, attributes.get(place), entity));
    }

    /** Lets the handles of an object go; {@code isMissing} says of which places the values were not read. */
    public void unbind(Object entity, IntPredicate isMissing) {
        relations.forEach(relation -> relation.unbind(entity));
        deferred.forEach(place -> attributes.get(place).handle(entity).unbind(!isMissing.test(place)));
    }

    private int discriminatorPlace(Hierarchy of) {
        int place = indexOf(of.discriminator());
        if (place < 0) {
            throw new MappingException("The column " + of.discriminator() + ", which tells the classes of "
                    + type.getSimpleName() + " apart, has no field in it. Add one.");
        }
        return place;
    }

    /**
     * Maps {@code type} to {@code table}, which is in use from now on.
     *
     * @throws MappingException if the class and the columns do not fit together; the message names class, field and fix
     */
    public static <E> Mapper<E> of(Class<E> type, Table<?> table) {
        return new Mapper<>(
                Objects.requireNonNull(type, "type"),
                Objects.requireNonNull(table, "table"),
                List.of(),
                null,
                null,
                null);
    }

    static <E> Mapper<E> ofEntity(Entity<E> entity) {
        return new Mapper<>(
                entity.type(), entity, entity.relationships(), entity.versionColumn(), null, entity.hierarchy());
    }

    /** Maps a subclass: to a table of its own, or to that of its superclass if {@code entity} is null. */
    @SuppressWarnings("unchecked") // base is of a superclass of type
    static <E> Mapper<E> ofSubclass(Class<E> type, Mapper<?> base, @Nullable Entity<E> entity, Hierarchy hierarchy) {
        Mapper<? super E> above = (Mapper<? super E>) base;
        return entity == null
                ? new Mapper<>(type, base.table, List.of(), null, above, hierarchy)
                : new Mapper<>(type, entity, entity.relationships(), null, above, hierarchy);
    }

    /**
     * Returns what sets a field that no column is paired with.
     *
     * @throws MappingException if there is no such field, it is a column's, or final
     */
    public FieldSetter freeField(String name) {
        if (attributes.stream().anyMatch(each -> each.field().equals(name))
                || embeddings.stream().anyMatch(each -> each.name().equals(name))) {
            throw new MappingException("The field " + type.getSimpleName() + "." + name
                    + " has a column, so a query cannot fill it with something else. Add a field of its own.");
        }
        return new Fields(type).setter(name);
    }

    private static List<Integer> keyOf(Class<?> type, Table<?> table, List<Column<?>> columns) {
        if (table.aliasName() != null) {
            throw new MappingException(
                    type.getSimpleName() + " is mapped to the alias " + table + ". Map it to the table.");
        }
        List<Integer> key = new ArrayList<>();
        for (Column<?> column : table.primaryKeyColumns()) {
            key.add(columns.indexOf(column));
        }
        if (key.isEmpty()) {
            throw new MappingException("The table \"" + table + "\" of the class " + type.getSimpleName()
                    + " has no primary key, by which objects are told apart. Declare one with primaryKey().");
        }
        return List.copyOf(key);
    }

    /** Returns the class. */
    public Class<E> type() {
        return type;
    }

    /** Returns the table; of a class with several the one that its superclass has not. */
    public Table<?> table() {
        return table;
    }

    /** Returns the tables that a row lies in, that of the topmost class first. */
    public List<TablePart> parts() {
        return parts;
    }

    /** Returns the mapper of the topmost class of the hierarchy, this one without one. */
    public Mapper<? super E> root() {
        return base == null ? this : base.root();
    }

    /** Returns the mappers of all subclasses. */
    public List<Mapper<? extends E>> subclasses() {
        return hierarchy == null
                ? List.of()
                : hierarchy.subclasses(type).stream()
                        .<Mapper<? extends E>>map(each -> subMapper(each))
                        .toList();
    }

    @SuppressWarnings("unchecked") // of a subclass of E
    private Mapper<? extends E> subMapper(Class<?> subclass) {
        return (Mapper<? extends E>) Objects.requireNonNull(hierarchy).mapper(subclass);
    }

    /** Returns the mapper of a row's class: of this one, or of a subclass that the discriminator names. */
    @SuppressWarnings("unchecked") // of a subclass of E, as only such rows are read
    public Mapper<? extends E> actual(@Nullable Object[] row) {
        if (discriminator < 0 || row[discriminator] instanceof Missing) {
            return this;
        }
        Mapper<?> found = Objects.requireNonNull(hierarchy).ofRow(row[discriminator]);
        return type.isAssignableFrom(found.type) ? (Mapper<? extends E>) found : this;
    }

    /** Returns a row of a superclass as one of this class: what that does not have is {@link Missing}. */
    public @Nullable Object[] widened(@Nullable Object[] row) {
        int given = row.length;
        if (given >= attributes.size()) {
            return row;
        }
        @Nullable Object[] wider = Arrays.copyOf(row, attributes.size());
        Arrays.fill(wider, given, wider.length, Missing.UNREAD);
        return wider;
    }

    /** Sets the attribute that tells the class of an object. */
    public void identify(Object entity) {
        if (discriminator >= 0) {
            attributes
                    .get(discriminator)
                    .set(entity, Objects.requireNonNull(hierarchy).identity(type));
        }
    }

    /** Returns the condition by which the rows of a subclass differ from others of its table, null if none is needed. */
    public @Nullable Condition criterion(Source source) {
        if (base == null || parts.size() > base.parts.size()) {
            return null;
        }
        Hierarchy of = Objects.requireNonNull(hierarchy);
        return source.any(of.discriminator()).in(of.identitiesOf(type));
    }

    /** Returns what a query for the class has in FROM: the table, or the joined ones: {@code staff JOIN guard ON staff.id = guard.staff_id}. */
    public FromItem from() {
        FromItem from = parts.get(0).table();
        for (TablePart part : parts.subList(1, parts.size())) {
            from = from.join(part.table(), joins(part));
        }
        return from;
    }

    /** Returns the condition that joins a further table to the first. */
    public Condition joins(TablePart part) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < part.key().size(); i++) {
            all.add(AnyColumn.of(parts.get(0).key().get(i))
                    .eq(AnyColumn.of(part.key().get(i))));
        }
        return AnyColumn.all(all);
    }

    /** Returns the attributes in the order of the columns. */
    public List<Attribute> attributes() {
        return attributes;
    }

    private int versionPlace(Column<?> column) {
        int place = indexOf(column);
        Class<?> counts = column.type().javaType();
        if ((counts != Integer.class && counts != Long.class)
                || column.isNullable()
                || column.isGenerated()
                || key.contains(place)) {
            throw new MappingException("The column " + column + " cannot count the changes of " + type.getSimpleName()
                    + ": it has to be INTEGER or BIGINT, NOT NULL, not generated and not in the primary key.");
        }
        return place;
    }

    /** Returns the place of the attribute that counts changes, -1 without one. */
    public int version() {
        return version;
    }

    /** Returns what a row's version is to be after {@code before}; null is before the first. */
    public Object nextVersion(@Nullable Object before) {
        long next = before instanceof Number number ? number.longValue() + 1 : 1;
        return attributes.get(version).column().type().javaType() == Integer.class
                ? (Object) Math.toIntExact(next)
                : (Object) next;
    }

    /** Returns the relationships in the order of their declaration. */
    public List<Relation<? super E, ?>> relations() {
        return relations;
    }

    @SuppressWarnings("unchecked") // one relation of each relationship, with its types
    <T> Relation<E, T> relation(Relationship<E, T> relationship) {
        return (Relation<E, T>) relationNamed(relationship.name());
    }

    Relation<? super E, ?> relationNamed(String name) {
        return relations.stream()
                .filter(each -> each.relationship().name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new MappingException("The class " + type.getSimpleName() + " has no relationship \"" + name
                                + "\". It has: "
                                + String.join(
                                        ", ",
                                        relations.stream()
                                                .map(each -> each.relationship().name())
                                                .toList())
                                + "."));
    }

    /** Returns the place of a column's attribute, -1 if it is none. */
    public int indexOf(Column<?> column) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).column().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns a fresh set of the places of the attributes that are read unless a query says otherwise. */
    public BitSet readByDefault() {
        BitSet all = new BitSet();
        all.set(0, attributes.size());
        deferred.forEach(all::clear);
        return all;
    }

    /** Whether the attribute at a place has a {@link Deferred} handle. */
    public boolean isDeferred(int place) {
        return deferred.contains(place);
    }

    /** Returns the places of those that are read whatever a query says: by them rows are told apart and changes seen. */
    public List<Integer> alwaysRead() {
        List<Integer> places = new ArrayList<>(key);
        if (version >= 0) {
            places.add(version);
        }
        if (discriminator >= 0) {
            places.add(discriminator);
        }
        return places;
    }

    /** Returns the attributes of the primary key, in its order. */
    public List<Attribute> key() {
        return key.stream().map(attributes::get).toList();
    }

    /** Returns the 0-based places of the primary key's attributes. */
    public List<Integer> keyIndexes() {
        return key;
    }

    /** Whether the class is a record, of which a session holds a {@link RecordDraft}. */
    public boolean isRecord() {
        return type.isRecord();
    }

    /** Returns what a session holds for an object of the program: that, or the draft of a record. */
    public Object held(Object given) {
        return isRecord() ? new RecordDraft(read(given), this::constructed, given) : given;
    }

    /** Makes what a session holds of a row's values; see {@link #make}. */
    public Object holding(@Nullable Object[] values) {
        return isRecord() ? new RecordDraft(given(values), this::constructed, null) : make(values);
    }

    /** Returns the object of the program of what a session holds. */
    public E shown(Object held) {
        return type.cast(RecordDraft.shown(held));
    }

    /** Makes an object of a row's values, which stand in the order of the columns; the fields of {@link Missing} ones are left as they are. */
    public E make(@Nullable Object[] values) {
        E entity = type.cast(constructed(given(values)));
        if (!isRecord()) {
            BitSet read = new BitSet(values.length);
            for (int i = 0; i < values.length; i++) {
                read.set(i, !(values[i] instanceof Missing));
            }
            write(entity, read, values);
        }
        return entity;
    }

    /** The values as a constructor takes them. */
    private @Nullable Object[] given(@Nullable Object[] values) {
        @Nullable Object[] given = values.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Missing) {
                given[i] = attributes.get(i).blank();
            } else {
                attributes.get(i).requireHolds(values[i]);
            }
        }
        return given;
    }

    private Object constructed(@Nullable Object[] given) {
        if (instantiator == null) {
            throw new MappingException("A row of \"" + table + "\" is of the class " + type.getSimpleName()
                    + ", which is abstract. Give the value of the discriminator to a subclass that is not.");
        }
        return instantiator.make(given);
    }

    /** Returns the values of an object's fields in the order of the columns; arrays are copied. */
    public @Nullable Object[] read(Object entity) {
        @Nullable Object[] values = new Object[attributes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = attributes.get(i).copied(attributes.get(i).get(entity));
        }
        return values;
    }

    /** Sets the fields of an object to values in the order of the columns, of {@link Missing} ones to what was held in their place. */
    public void write(Object entity, @Nullable Object[] values) {
        BitSet all = new BitSet(values.length);
        all.set(0, values.length);
        write(entity, all, values);
    }

    /** Sets the fields at these places; see {@link #write(Object, Object[])}. */
    public void write(Object entity, Collection<Integer> places, @Nullable Object[] values) {
        BitSet chosen = new BitSet(values.length);
        places.forEach(chosen::set);
        write(entity, chosen, values);
    }

    private void write(Object entity, BitSet places, @Nullable Object[] values) {
        BitSet alone = places;
        if (!embeddings.isEmpty() && !isRecord()) {
            alone = (BitSet) places.clone();
            for (Embedding each : embeddings) {
                each.places().forEach(alone::clear);
                each.write(entity, places, place -> written(place, values[place]));
            }
        }
        for (int place = alone.nextSetBit(0); place >= 0; place = alone.nextSetBit(place + 1)) {
            attributes.get(place).set(entity, written(place, values[place]));
        }
    }

    private @Nullable Object written(int place, @Nullable Object value) {
        return attributes.get(place).copied(value instanceof Missing missing ? missing.held() : value);
    }

    /** Returns the places, and those of the other parts of embedded values: these are read and written as a whole. */
    public List<Integer> whole(List<Integer> places) {
        Set<Integer> all = new LinkedHashSet<>(places);
        for (Embedding each : embeddings) {
            if (each.places().stream().anyMatch(places::contains)) {
                all.addAll(each.places());
            }
        }
        return List.copyOf(all);
    }

    /**
     * Returns the values of a key that a program gives, as the key's columns have them: an {@code int} is good for a BIGINT.
     *
     * @throws ArgumentException if there are too few or too many, or one is null or of another type
     */
    public Object[] checkedKey(Object... given) {
        if (given.length != key.size()) {
            throw new ArgumentException("The key of " + type.getSimpleName() + " has " + key.size() + " values ("
                    + String.join(", ", key().stream().map(Attribute::field).toList()) + "), but " + given.length
                    + " are given.");
        }
        Object[] checked = new Object[given.length];
        for (int i = 0; i < checked.length; i++) {
            checked[i] = checkedPart(attributes.get(key.get(i)), given[i]);
        }
        return checked;
    }

    private static Object checkedPart(Attribute attribute, @Nullable Object given) {
        Class<?> wanted = attribute.column().type().javaType();
        Object value = given instanceof Integer number && wanted == Long.class ? (Object) number.longValue() : given;
        if (value == null || !wanted.isInstance(value)) {
            throw new ArgumentException("The key " + attribute + " is " + wanted.getSimpleName() + ", but "
                    + (value == null ? "null" : value.getClass().getSimpleName()) + " is given.");
        }
        return value;
    }

    /** Shows {@code User -> users}. */
    @Override
    public String toString() {
        return type.getSimpleName() + " -> " + table;
    }
}
