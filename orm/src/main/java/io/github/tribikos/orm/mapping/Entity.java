package io.github.tribikos.orm.mapping;

import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.EntityClause;
import io.github.tribikos.sql.Readers;
import io.github.tribikos.sql.RowReader;
import java.util.List;
import java.util.Objects;
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
 * aliases come from {@link #aliased}. Immutable once in use, as every table; safe for any thread.
 *
 * @param <E> the class
 */
public final class Entity<E> extends Table<Entity<E>> implements EntityClause<E> {
    private final Class<E> type;
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

    /** Returns the mapped class. */
    public Class<E> type() {
        return type;
    }

    /**
     * Returns what reads and writes the objects. The first call ends the declaration of the table and checks the class.
     *
     * @throws MappingException if the class and the columns do not fit together
     */
    public Mapper<E> mapper() {
        Mapper<E> known = mapper;
        if (known == null) {
            synchronized (this) { // no I/O below: reflection only
                known = mapper;
                if (known == null) {
                    known = Mapper.of(type, this);
                    mapper = known;
                }
            }
        }
        return known;
    }

    @Override
    public List<Column<?>> expressions() {
        return columns();
    }

    /**
     * Refuses: only a session knows whether it has the object of a row already.
     *
     * @throws StateException always; a session decodes its entities by itself
     */
    @Override
    public RowReader<E> reader(Readers readers) {
        throw new StateException(
                "SELECT gives whole " + type.getSimpleName() + " objects only when a session runs it, and the entity"
                        + " is all that it selects: session.execute(select(...)). Select columns where there is no session.");
    }
}
