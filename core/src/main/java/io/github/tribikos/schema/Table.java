package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.ClauseVisitor;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.ColumnDefault;
import io.github.tribikos.sql.DerivedColumn;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Name;
import io.github.tribikos.sql.Parts;
import io.github.tribikos.sql.Quoting;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.TableShape;
import io.github.tribikos.util.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A table, or an alias of one. Extended once per table, with its columns as fields:
 *
 * <pre>{@code
 * public final class Books extends Table<Books> {
 *     public static final Books BOOKS = new Books();
 *     public final LongColumn id = bigint("id").identity().primaryKey();
 *     public final Column<String> title = varchar("title", 200);
 *     private Books() { super("books", Books::new); }
 * }
 * }</pre>
 *
 * <p>{@code BOOKS.as("b")} is another {@code Books} whose columns are those of the alias. A small program can do without a
 * class: {@code static final Table<?> T = Table.named("t"); static final LongColumn ID = T.bigint("id").primaryKey();}, and
 * {@code T.as("x").get(ID)}.
 *
 * <p>A table registers nowhere; {@link MetaData} names a set of them. It can be changed only until it is used for the first
 * time - listed, aliased, put into a statement or into DDL - and is immutable and safe for any thread from then on. Two tables
 * are equal only if they are the same object.
 *
 * @param <T> the class itself
 */
public non-sealed class Table<T extends Table<T>> extends TableDeclaration implements TableClause, TableShape<T> {
    private final @Nullable String schema;
    private final String name;
    private final @Nullable Supplier<T> twin;
    // Set on a fresh twin before anyone else sees it, never on a table.
    private @Nullable Table<?> original;
    private @Nullable Name alias;
    private @Nullable QueryColumns query;

    /**
     * Creates a table of the database's default schema.
     *
     * @param name the table's name, written as the database has it; it is quoted where it must be
     * @param twin makes another instance of the class for each alias: its constructor, {@code Books::new}
     * @throws ArgumentException if the name is empty or holds a NUL character
     */
    protected Table(String name, Supplier<T> twin) {
        this(null, name, Objects.requireNonNull(twin, "twin"), null);
    }

    /** Creates a table of {@code schema}; otherwise as {@link #Table(String, Supplier)}. */
    protected Table(String schema, String name, Supplier<T> twin) {
        this(Names.checked("a schema", schema), name, Objects.requireNonNull(twin, "twin"), null);
    }

    /** Creates a table whose class has one instance only, such as a Kotlin {@code object}. Its aliases come from {@link #aliased}. */
    protected Table(String name) {
        this(null, name, null, null);
    }

    /** Creates a table of {@code schema} whose class has one instance only; see {@link #Table(String)}. */
    protected Table(String schema, String name) {
        this(Names.checked("a schema", schema), name, null, null);
    }

    Table(@Nullable String schema, String name, @Nullable Supplier<T> twin, @Nullable Table<?> original) {
        this.schema = schema;
        this.name = Names.checked("a table", name);
        this.twin = twin;
        this.original = original;
    }

    /** Returns a table without a class, whose columns are declared by calls on it. */
    public static Table<?> named(String name) {
        return new LooseTable(null, name);
    }

    /** Returns a table of {@code schema} without a class. */
    public static Table<?> named(String schema, String name) {
        return new LooseTable(Names.checked("a schema", schema), name);
    }

    /**
     * Returns an alias of this table: {@code BOOKS.as("b")} renders {@code books AS b}, its columns {@code b.title}.
     *
     * @throws ArgumentException if the name is empty, or the table's class has one instance only: use {@link #aliased}
     */
    public final T as(String aliasName) {
        return twin(Name.of(aliasName), null);
    }

    /** Returns an alias with a name made up when a statement is compiled: {@code books AS books_1}. See {@link #as}. */
    public final T alias() {
        return twin(Name.anonymous(name), null);
    }

    /**
     * Returns an alias whose columns are found by those of this table: {@code b.get(Books.id)}. For a table whose class has one
     * instance only, such as a Kotlin {@code object}; works for every table.
     */
    public final Table<?> aliased(String aliasName) {
        return aliased(Name.of(aliasName));
    }

    /** As {@link #aliased(String)}, with a name made up when a statement is compiled: {@code books AS books_1}. */
    public final Table<?> aliased() {
        return aliased(Name.anonymous(name));
    }

    private Table<?> aliased(Name aliasName) {
        requireAliasable();
        LooseTable made = new LooseTable(this, root());
        ((Table<?>) made).become(aliasName, null, this);
        return made;
    }

    /**
     * Returns a twin of this table whose columns are those of {@code source}: the one that selects this table's column, else
     * one of its name that is no other table's. Usually called as {@code source.as(BOOKS)}.
     *
     * @throws ArgumentException if the table's class has one instance only: use {@code source.get(column)}
     */
    @Override
    public final T over(DerivedTable source) {
        return twin(null, source);
    }

    private T twin(@Nullable Name aliasName, @Nullable DerivedTable over) {
        requireAliasable();
        T made = newTwin();
        Table<T> twinTable = made;
        if (made.equals(this)
                || twinTable.getClass() != getClass()
                || twinTable.parts().isSealed()) {
            throw new ArgumentException("The constructor of " + getClass().getName()
                    + " must be given what makes a new instance of the class, such as its constructor, ::new.");
        }
        twinTable.original = root();
        twinTable.become(aliasName, over, this);
        return made;
    }

    private void requireAliasable() {
        if (query != null) {
            throw new ArgumentException(
                    subject() + " stands for a query here. Give the query its name: query.as(\"...\").");
        }
    }

    /** Another instance, with the same columns, not in use yet. */
    T newTwin() {
        if (twin == null) {
            throw new ArgumentException(getClass().getName()
                    + " has one instance only, so it has no typed aliases. Use aliased(\"...\") and get(column).");
        }
        return twin.get();
    }

    private void become(@Nullable Name aliasName, @Nullable DerivedTable over, Table<?> shape) {
        alias = aliasName;
        List<Column<?>> columns = definition().columns();
        List<Column<?>> others = shape.definition().columns();
        if (!Names.list(columns).equals(Names.list(others))) {
            throw new ArgumentException(
                    "A new " + getClass().getName() + " has the columns " + Names.list(columns) + ", but " + quoted()
                            + " has " + Names.list(others) + ". Declare columns in the class, not on its instance.");
        }
        if (over != null) {
            query = new QueryColumns(over, others);
        }
    }

    /**
     * Returns this table's or alias' column for {@code column}, which is a column of the table or of another alias of it.
     *
     * @throws ArgumentException if it is a column of another table
     */
    @SuppressWarnings("unchecked") // found by its place, so it is of the same kind and type
    public final <C extends @Nullable Object> Column<C> get(Column<C> column) {
        return (Column<C>) twinOf(column);
    }

    /** As {@link #get(Column)}, for a numeric column. */
    @SuppressWarnings("unchecked") // found by its place, so it is of the same kind and type
    public final <C extends @Nullable Number> NumberColumn<C> get(NumberColumn<C> column) {
        return (NumberColumn<C>) twinOf(column);
    }

    /** As {@link #get(Column)}, for a BIGINT column. */
    public final LongColumn get(LongColumn column) {
        Column<?> twin = twinOf(column);
        return twin instanceof LongColumn number ? number : twin.view(LongColumn::new);
    }

    /** As {@link #get(Column)}, for a BIGINT column that may be NULL. */
    public final NullableLongColumn get(NullableLongColumn column) {
        Column<?> twin = twinOf(column);
        return twin instanceof NullableLongColumn number ? number : twin.view(NullableLongColumn::new);
    }

    private Column<?> twinOf(Column<?> column) {
        Table<?> owner = column.from();
        if (!owner.root().equals(root())) {
            throw new ArgumentException(
                    "\"" + column + "\" is a column of " + owner.quoted() + ", not of " + quoted() + ".");
        }
        if (!owner.definition().columns().get(column.position()).equals(column)) {
            throw new ArgumentException(
                    "Column \"" + column + "\" has been changed since. Use what the last call on it returned.");
        }
        return definition().columns().get(column.position());
    }

    /**
     * Returns the column called {@code columnName}; with its type, of a table in use, by {@link #column(String,
     * io.github.tribikos.type.SqlType)}.
     *
     * @throws ArgumentException if there is none; the message lists the columns and guesses which was meant
     */
    public final Column<?> get(String columnName) {
        Column<?> found = definition().byName().get(columnName);
        if (found == null) {
            List<String> known =
                    definition().columns().stream().map(Column::name).toList();
            throw new ArgumentException(subject() + " has no column \"" + columnName + "\"."
                    + Suggestions.didYouMean(columnName, known) + " Columns: " + String.join(", ", known) + ".");
        }
        return found;
    }

    /** Returns the columns in order; of a table laid over a query only those that the query selects. */
    @Override
    public final List<Column<?>> columns() {
        List<Column<?>> all = definition().columns();
        QueryColumns selected = query;
        return selected == null ? all : all.stream().filter(selected::selects).toList();
    }

    @Override
    public final String tableName() {
        return name;
    }

    @Override
    public final Quoting quoting() {
        return parts().quoting();
    }

    @Override
    public final @Nullable String schemaName() {
        return schema;
    }

    @Override
    public final @Nullable Name aliasName() {
        return alias;
    }

    @Override
    public final Table<?> root() {
        return original == null ? this : original;
    }

    @Override
    public final FromItem source() {
        return query == null ? this : query.source();
    }

    @Override
    public final List<Column<?>> primaryKeyColumns() {
        PrimaryKey key = primaryKeyConstraint();
        return key == null ? List.of() : key.columns();
    }

    @Override
    public final @Nullable ColumnClause<?> risingKey() {
        List<Column<?>> key = primaryKeyColumns();
        if (key.size() != 1 || !key.get(0).isGenerated()) {
            return null;
        }
        Identity identity = key.get(0).identityOptions();
        boolean isRising = identity == null || (identity.increment().orElse(1) > 0 && !identity.isCycle());
        return isRising ? key.get(0) : null;
    }

    @Override
    public final List<List<ColumnClause<?>>> uniqueKeys() {
        List<List<ColumnClause<?>>> keys = new ArrayList<>();
        for (Constraint constraint : constraints()) {
            if (constraint instanceof PrimaryKey key) {
                keys.add(List.copyOf(key.columns()));
            } else if (constraint instanceof UniqueConstraint unique) {
                keys.add(List.copyOf(unique.columns()));
            }
        }
        for (Index index : indexes()) {
            if (index.isUnique()) {
                keys.add(index.uniqueColumns());
            }
        }
        return keys;
    }

    /** Returns the primary key, or null if there is none. */
    public final @Nullable PrimaryKey primaryKeyConstraint() {
        return definition().primaryKey();
    }

    @Override
    public final List<ForeignKeyConstraint> foreignKeys() {
        return definition().foreignKeys();
    }

    @Override
    public final List<ColumnDefault> columnDefaults() {
        return definition().defaults();
    }

    /** Returns the constraints as rendered: the primary key, those of the table in order, those of its columns. */
    public final List<Constraint> constraints() {
        return definition().constraints();
    }

    /** Returns the indexes: those of the table in order, then those of its columns. */
    public final List<Index> indexes() {
        return definition().indexes();
    }

    /** Returns the comment, or null. */
    public final @Nullable String comment() {
        return definition().comment();
    }

    /** Returns what one dialect is told of the table, or null. */
    public final <O extends DialectOptions.OfTable> @Nullable O option(Class<O> kind) {
        return OptionLists.find(definition().extras().options(), kind);
    }

    /** Whether it is seen by its connection alone, and gone with it. */
    public final boolean isTemporary() {
        return definition().extras().temporary();
    }

    /** Returns the tables that have to be there before this one although no foreign key says so. */
    public final List<Table<?>> dependencies() {
        return definition().extras().dependencies().stream()
                .<Table<?>>map(Supplier::get)
                .toList();
    }

    /** The statements that are run with its CREATE or DROP. */
    final List<Ddl> attached(TableExtras.Moment moment) {
        return definition().extras().at(moment);
    }

    final TableDefinition definition() {
        return parts().definition(this);
    }

    final boolean isAlias() {
        return alias != null;
    }

    final boolean isOverDerived() {
        return query != null;
    }

    /** The column of the query that stands for a column of a table laid over it. */
    final DerivedColumn<?> derived(Column<?> column) {
        return Objects.requireNonNull(query).get(column);
    }

    @Override
    public final void describe(Parts parts) {
        definition();
        if (query != null) {
            parts.from(query.source());
        } else if (alias != null) {
            parts.kind(Table.class).value(root()).name(alias);
        } else {
            parts.value(this);
        }
    }

    @Override
    public final void accept(ClauseVisitor visitor) {
        definition();
        visitor.visitTable(this);
    }

    /**
     * Whether the other is this table, an alias of the same table with the same name, or the same table over the same query: they
     * stand for the same thing in a statement, however often {@code BOOKS.as("b")} was called.
     */
    @Override
    @SuppressWarnings("ReferenceEquality") // roots and queries are told apart by identity
    public final boolean equals(@Nullable Object other) {
        if (this == other || !(other instanceof Table<?> that)) {
            return this == other;
        }
        if (query != null || that.query != null) {
            return query != null
                    && that.query != null
                    && query.source() == that.query.source()
                    && root() == that.root();
        }
        return alias != null && that.alias != null && alias.equals(that.alias) && root() == that.root();
    }

    @Override
    public final int hashCode() {
        if (query != null) {
            return System.identityHashCode(query.source());
        }
        return alias == null
                ? System.identityHashCode(this)
                : 31 * System.identityHashCode(original) + alias.hashCode();
    }

    /** Inside a message: {@code table "books"}. */
    final String quoted() {
        return "table \"" + (schema == null ? name : schema + "." + name) + "\"";
    }

    /** At the start of a message: {@code Table "books"}. */
    final String subject() {
        return "T" + quoted().substring(1);
    }

    /** The name before a column's. */
    final String shownAs() {
        return alias != null
                ? alias.toString()
                : query != null ? query.source().name().toString() : name;
    }

    /** Shows {@code books}, {@code archive.books}, {@code books AS b}, or the query's name. */
    @Override
    public final String toString() {
        String shown = schema == null ? name : schema + "." + name;
        return query != null ? query.source().name().toString() : alias == null ? shown : shown + " AS " + alias;
    }
}
