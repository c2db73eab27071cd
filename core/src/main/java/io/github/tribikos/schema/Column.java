package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.DerivedColumn;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FixedDefault;
import io.github.tribikos.sql.Name;
import io.github.tribikos.sql.Parts;
import io.github.tribikos.sql.Quoting;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.util.AppendList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, NOT NULL unless {@link #nullable()} says otherwise. Made by the methods of {@link Table}:
 * {@code column("title", VARCHAR(200)).unique()}; in a statement it is an expression and renders {@code books.title}.
 *
 * <p>Immutable and safe for any thread. Each method that describes the column returns a new one that takes this one's place
 * in the table; keep the last. They throw {@link StateException} once the table is in use, and if this column has been replaced
 * already. Two columns of a table are equal only if they are the same column.
 *
 * @param <T> the Java type of a value, {@code @Nullable} where the column may be NULL
 */
public sealed class Column<T extends @Nullable Object> implements ColumnClause<T> permits NumberColumn {
    private final Table<?> table;
    private final int position;
    private final Name name;
    private final SqlType<?> type;
    private final ColumnOptions options;

    Column(Table<?> table, int position, String name, SqlType<?> type, ColumnOptions options) {
        this.table = table;
        this.position = position;
        this.name = Name.of(name);
        this.type = Objects.requireNonNull(type, "type");
        this.options = options;
    }

    /** Makes a column of some class. */
    interface Maker<C extends Column<?>> {
        /** As the constructors. */
        C make(Table<?> table, int position, String name, SqlType<?> type, ColumnOptions options);
    }

    /** This column as another class: it has the same options object, and so is equal to this. */
    final <C extends Column<?>> C view(Maker<C> maker) {
        return maker.make(table, position, name.text(), type, options);
    }

    /** Whether {@link #nullable()} says no more than is so, of a table in use. */
    final boolean isKnownNullable() {
        return options.nullable && table.parts().isSealed();
    }

    /** The same column with other options, or of an alias. */
    Column<T> remake(Table<?> owner, ColumnOptions changed) {
        return new Column<>(owner, position, name.text(), type, changed);
    }

    final Column<T> changed(Consumer<ColumnOptions> change) {
        return replacedBy(remake(table, optionsWith(change)));
    }

    final ColumnOptions optionsWith(Consumer<ColumnOptions> change) {
        ColumnOptions copy = new ColumnOptions(options);
        change.accept(copy);
        return copy;
    }

    final <C extends Column<?>> C replacedBy(C other) {
        table.parts().replace(table, this, other);
        return other;
    }

    /**
     * Returns this column as the primary key, or as the next column of it. Renders {@code PRIMARY KEY (id)} below the columns.
     * The key is generated only with {@link #identity()} or {@link #autoIncrement()}.
     *
     * @throws ArgumentException if it is nullable, or the table names its key with {@link Table#primaryKey(Column...)}
     */
    public Column<T> primaryKey() {
        return changed(change -> change.primaryKey = true);
    }

    /**
     * Returns this column without {@code NOT NULL}. Of a table in use it returns this, for its type, if it is without.
     *
     * @throws ArgumentException if it is in the primary key
     */
    @SuppressWarnings("NullAway") // the type argument changes its nullness, which is the purpose
    public Column<@Nullable T> nullable() {
        return isKnownNullable() ? this : changed(change -> change.nullable = true);
    }

    /** Returns this column with {@code UNIQUE (name)}; together with {@link #index()} it is one unique index. */
    public Column<T> unique() {
        return changed(change -> change.unique = true);
    }

    /** Returns this column with an index of its own. Renders {@code CREATE INDEX ix_table_name ON table (name)}. */
    public Column<T> index() {
        return changed(change -> change.index = true);
    }

    /** Returns this column with a value that an INSERT binds when it is given none. An earlier such default is replaced. */
    public Column<T> defaultTo(@NonNull T value) {
        Objects.requireNonNull(value, "value");
        return defaultTo(new FixedDefault<>(value));
    }

    /**
     * Returns this column with a value that an INSERT binds when it is given none, made anew for each row:
     * {@code uuid("id").defaultTo(UUID::randomUUID)}. An earlier such default is replaced.
     *
     * @param make called once per row, by any thread; what it throws reaches the caller of the INSERT
     */
    public Column<T> defaultTo(Supplier<? extends T> make) {
        Objects.requireNonNull(make, "make");
        return changed(change -> {
            change.clientDefault = make;
            change.sqlDefault = null;
        });
    }

    /** Returns this column with an expression that an INSERT renders when it is given no value. Replaces an earlier default. */
    public Column<T> defaultSql(Expression<? extends T> expression) {
        Objects.requireNonNull(expression, "expression");
        return changed(change -> {
            change.clientDefault = null;
            change.sqlDefault = expression;
        });
    }

    /** Returns this column with a default that the database keeps: {@code DEFAULT CURRENT_TIMESTAMP} in CREATE TABLE. */
    public Column<T> serverDefault(Expression<?> expression) {
        Objects.requireNonNull(expression, "expression");
        return changed(change -> change.serverDefault = expression);
    }

    /** Returns this column with a default that the database keeps: {@code DEFAULT 'open'} in CREATE TABLE. */
    @SuppressWarnings("unchecked") // the type of a Column<T> is a SqlType<T>
    public Column<T> serverDefault(@NonNull T value) {
        return serverDefault(Sql.literal((Object) Objects.requireNonNull(value, "value"), (SqlType<Object>) type));
    }

    /**
     * Returns this column generated by the database. Renders {@code GENERATED BY DEFAULT AS IDENTITY}, on SQLite an
     * {@code INTEGER} primary key.
     *
     * @throws ArgumentException if the type is no integer, the column has a default, or another is an identity column
     */
    public Column<T> identity() {
        return identity(Identity.byDefault());
    }

    /** As {@link #identity()}, with options; one that a database lacks is an error when the table is created there. */
    public Column<T> identity(Identity options) {
        Objects.requireNonNull(options, "options");
        return changed(change -> change.identity = options);
    }

    /**
     * Returns this column generated by the database in its classical form. Renders {@code BIGSERIAL} on PostgreSQL,
     * {@code AUTO_INCREMENT} on H2, MySQL and MariaDB, an {@code INTEGER} primary key on SQLite.
     *
     * @throws ArgumentException if the type is no integer, the column has a default, or another is generated so
     */
    public Column<T> autoIncrement() {
        return changed(change -> change.autoIncrement = true);
    }

    /**
     * Returns this column with a foreign key: {@code bigint("author_id").references(() -> AUTHORS.id)}. Renders
     * {@code FOREIGN KEY(author_id) REFERENCES authors (id)}. For a key of several columns, a name, or a second key use
     * {@link Table#foreignKey(Column...)}.
     *
     * @param target gives the column referred to; asked when it is needed first, never here
     * @throws ArgumentException if the column has such a key already
     */
    public Column<T> references(Supplier<? extends Column<?>> target) {
        Objects.requireNonNull(target, "target");
        if (options.target != null) {
            throw new ArgumentException(
                    "Column \"" + this + "\" refers to a column already. Declare another foreign key with"
                            + " the table's foreignKey(...).");
        }
        return changed(change -> change.target = target);
    }

    /**
     * Returns this column with {@code ON DELETE action} in its foreign key.
     *
     * @throws ArgumentException if {@link #references} was not called before
     */
    public Column<T> onDelete(ReferentialAction action) {
        requireReference("onDelete");
        return changed(change -> change.onDelete = action);
    }

    /**
     * Returns this column with {@code ON UPDATE action} in its foreign key.
     *
     * @throws ArgumentException if {@link #references} was not called before
     */
    public Column<T> onUpdate(ReferentialAction action) {
        requireReference("onUpdate");
        return changed(change -> change.onUpdate = action);
    }

    private void requireReference(String method) {
        if (options.target == null) {
            throw new ArgumentException(
                    "Column \"" + this + "\" has no foreign key yet. Call references(...) before " + method + "(...).");
        }
    }

    /**
     * Returns this column with a check of its own: {@code check("ck_stars", stars -> stars.between(1, 5))}. Renders
     * {@code CONSTRAINT ck_stars CHECK (stars BETWEEN 1 AND 5)} behind the column.
     *
     * @param condition is given this column and called at once
     */
    public Column<T> check(String name, Function<? super Column<T>, Condition> condition) {
        CheckConstraint check = new CheckConstraint(table, name, condition.apply(this));
        return changed(change -> change.checks =
                AppendList.<CheckConstraint>copyOf(change.checks).append(check));
    }

    /** Returns this column with a comment that the database keeps. */
    public Column<T> comment(String text) {
        return changed(change -> change.comment = Names.withoutNul("A comment", text));
    }

    /**
     * Returns this column computed by the database from others of its row: {@code GENERATED ALWAYS AS (qty * price) STORED}. INSERT and
     * UPDATE cannot set it.
     */
    public Column<T> computed(Computed how) {
        Objects.requireNonNull(how, "how");
        return changed(change -> change.computed = how);
    }

    /** Returns this column with what one database is told of it, see {@link DialectOptions}. */
    public Column<T> with(DialectOptions.OfColumn dialect) {
        return changed(change -> change.dialects = OptionLists.with(change.dialects, dialect));
    }

    /**
     * Returns this column as one that every table of the database has by itself, such as PostgreSQL's {@code xmin}: it can be selected,
     * and is no part of CREATE TABLE.
     */
    public Column<T> system() {
        return changed(change -> change.system = true);
    }

    /** Whether it is a column that the database has by itself. */
    public final boolean isSystem() {
        return options.system;
    }

    /** Returns the options of one dialect, or null. */
    public final <O extends DialectOptions.OfColumn> @Nullable O option(Class<O> kind) {
        return OptionLists.find(options.dialects, kind);
    }

    /** Returns how the database computes the column, null if it does not. */
    public final @Nullable Computed computed() {
        return options.computed;
    }

    @Override
    public final boolean isComputed() {
        return options.computed != null || options.system;
    }

    /**
     * Returns this column with a name of its own in the program, for one whose name in the database is awkward: its bound values
     * are called {@code :item_name_1} rather than {@code :Item Name_1} where they have names.
     */
    public Column<T> key(String programName) {
        return changed(change -> change.key = Names.checked("a column's key", programName));
    }

    @Override
    public final String key() {
        return options.key == null ? name() : options.key;
    }

    /**
     * Returns this column with a name that is always or never quoted, where it is not to be quoted as the database needs it:
     * {@code quoting(Quoting.NEVER)} renders {@code MixedCol}, which the database folds to a case of its own.
     */
    public Column<T> quoting(Quoting when) {
        Objects.requireNonNull(when, "when");
        return changed(change -> change.quoting = when);
    }

    /** Returns when the name is quoted; of a table laid over a query as needed, as the query's columns are. */
    @Override
    public final Quoting quoting() {
        return table.isOverDerived() ? Quoting.AS_NEEDED : options.quoting;
    }

    @Override
    public final String name() {
        return name.text();
    }

    @Override
    public final Name label() {
        return table.isOverDerived() ? table.derived(this).label() : name;
    }

    @Override
    public final SqlType<?> type() {
        return type;
    }

    @Override
    public final Table<?> from() {
        return table;
    }

    @Override
    public final boolean isNullable() {
        return table.isOverDerived() ? table.derived(this).isNullable() : options.nullable;
    }

    /** Whether the column is in the table's primary key. */
    public final boolean isPrimaryKey() {
        return table.primaryKeyColumns().stream().anyMatch(column -> column.position == position);
    }

    /** Returns the options of {@link #identity()}, or null if this is no identity column. */
    public final @Nullable Identity identityOptions() {
        return options.identity;
    }

    /** Whether the database generates the values in its classical form. */
    public final boolean isAutoIncrement() {
        return options.autoIncrement;
    }

    /** Whether the database generates the values, by {@link #identity()} or {@link #autoIncrement()}. */
    public final boolean isGenerated() {
        return options.isGenerated();
    }

    /** Returns the default that the database keeps, or null. */
    public final @Nullable Expression<?> serverDefault() {
        return options.serverDefault;
    }

    /** Returns the checks declared on this column. */
    public final List<CheckConstraint> checks() {
        return options.checks;
    }

    /** Returns the comment, or null. */
    public final @Nullable String comment() {
        return options.comment;
    }

    /** The 0-based place in the table, the same in every alias. */
    final int position() {
        return position;
    }

    final ColumnOptions options() {
        return options;
    }

    /** A column of a table is told apart by identity, one of an alias by the alias and its name. */
    @Override
    public final void describe(Parts parts) {
        if (table.isOverDerived()) {
            DerivedColumn<?> derived = table.derived(this);
            parts.kind(Column.class).from(table).name(derived.label()).value(type); // it decodes as the shape's type
        } else if (table.isAlias()) {
            parts.kind(Column.class).from(table).value(name.text());
        } else {
            parts.value(this);
        }
    }

    /** Whether the other is this column, or the same column of an alias that is equal to this one's. */
    @Override
    @SuppressWarnings("ReferenceEquality") // within one table a column shares its options with views of itself alone
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Column<?> that
                        && that.position == position
                        && (that.table == table ? that.options == options : that.table.equals(table)));
    }

    @Override
    public final int hashCode() {
        return 31 * table.hashCode() + position;
    }

    /** Shows {@code books.title}. */
    @Override
    public final String toString() {
        return table.shownAs() + "." + name;
    }
}
