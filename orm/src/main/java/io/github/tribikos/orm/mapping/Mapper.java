package io.github.tribikos.orm.mapping;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 *       type; the other fields are then set. It may be private. Parameter names need {@code javac -parameters}.
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
    private final List<Attribute> attributes;
    private final List<Integer> key; // indexes of attributes, in the order of the primary key
    private final Instantiator instantiator;

    private final List<Relation<E, ?>> relations;

    private final int version; // the place of the attribute that counts changes, -1 without one

    private Mapper(
            Class<E> type, Table<?> table, List<Relationship<E, ?>> relationships, @Nullable String versionColumn) {
        this.type = type;
        this.table = table;
        List<Column<?>> columns = table.columns();
        Fields fields = new Fields(type);
        this.key = keyOf(type, table, columns);
        this.attributes = fields.pairedWith(columns);
        this.instantiator = Instantiator.of(type, attributes, fields);
        List<Relation<E, ?>> found = new ArrayList<>();
        relationships.forEach(each -> found.add(new Relation<>(this, each, fields.handleOf(each))));
        this.relations = List.copyOf(found);
        this.version = versionColumn == null ? -1 : versionPlace(table.column(versionColumn));
    }

    /**
     * Maps {@code type} to {@code table}, which is in use from now on.
     *
     * @throws MappingException if the class and the columns do not fit together; the message names class, field and fix
     */
    public static <E> Mapper<E> of(Class<E> type, Table<?> table) {
        return new Mapper<>(
                Objects.requireNonNull(type, "type"), Objects.requireNonNull(table, "table"), List.of(), null);
    }

    static <E> Mapper<E> ofEntity(Entity<E> entity) {
        return new Mapper<>(entity.type(), entity, entity.relationships(), entity.versionColumn());
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

    /** Returns the table. */
    public Table<?> table() {
        return table;
    }

    /** Returns the attributes in the order of the columns. */
    public List<Attribute> attributes() {
        return attributes;
    }

    private int versionPlace(Column<?> column) {
        int place = table.columns().indexOf(column);
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
    public List<Relation<E, ?>> relations() {
        return relations;
    }

    @SuppressWarnings("unchecked") // one relation of each relationship, with its types
    <T> Relation<E, T> relation(Relationship<E, T> relationship) {
        return (Relation<E, T>) relationNamed(relationship.name());
    }

    Relation<E, ?> relationNamed(String name) {
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

    /** Returns the place of a column's attribute. */
    public int indexOf(Column<?> column) {
        return table.columns().indexOf(column);
    }

    /** Returns the attributes of the primary key, in its order. */
    public List<Attribute> key() {
        return key.stream().map(attributes::get).toList();
    }

    /** Returns the 0-based places of the primary key's attributes. */
    public List<Integer> keyIndexes() {
        return key;
    }

    /** Makes an object of a row's values, which stand in the order of the columns. */
    public E make(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            attributes.get(i).requireHolds(values[i]);
        }
        E entity = type.cast(instantiator.make(values));
        write(entity, values);
        return entity;
    }

    /** Returns the values of an object's fields in the order of the columns; arrays are copied. */
    public @Nullable Object[] read(Object entity) {
        @Nullable Object[] values = new Object[attributes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = copied(attributes.get(i).get(entity));
        }
        return values;
    }

    /** Sets the fields of an object to values in the order of the columns. */
    public void write(Object entity, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            attributes.get(i).set(entity, copied(values[i]));
        }
    }

    /** An array that is changed in place must not change what the session remembers of it. */
    private static @Nullable Object copied(@Nullable Object value) {
        return value instanceof byte[] bytes ? bytes.clone() : value instanceof Object[] array ? array.clone() : value;
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
