package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.sql.Quoting;
import io.github.tribikos.type.CustomType;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.SmallIntType;
import io.github.tribikos.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a table is declared with, by one thread, until the table is used for the first time; then it is sealed. Holds
 * no reference to its table, so that none escapes from the constructor.
 */
final class TableParts {
    private final List<Column<?>> columns = new ArrayList<>();
    private final List<Constraint> constraints =
            new ArrayList<>(); // the table's own; those of columns stand in the columns
    private final List<Index> indexes = new ArrayList<>();
    private final List<ForeignKeyColumns> unfinished = new ArrayList<>();
    private @Nullable String comment;
    private TableExtras extras = TableExtras.NONE;
    private volatile @Nullable TableDefinition definition;

    TableDefinition definition(Table<?> table) {
        TableDefinition current = definition;
        return current != null ? current : seal(table);
    }

    // The lock also makes an alias that reaches another thread by a data race whole: who sees no definition waits here.
    private synchronized TableDefinition seal(Table<?> table) {
        TableDefinition current = definition;
        if (current == null) {
            if (!unfinished.isEmpty()) {
                throw new StateException(
                        unfinished.get(0) + " of " + table.quoted() + " leads nowhere. Go on with references(...).");
            }
            current = new DefinitionBuilder(table, columns, constraints, indexes, comment, extras).build();
            definition = current;
        }
        return current;
    }

    /** Told without sealing: messages and indexes have the name too, while a table is still being declared. */
    Quoting quoting() {
        TableDefinition current = definition;
        return (current == null ? extras : current.extras()).quoting();
    }

    boolean isSealed() {
        return definition != null;
    }

    /** Shows {@code what} only if it must: printing an expression while a class is initialised would render it. */
    private void requireOpen(Table<?> table, Object what) {
        if (definition != null) {
            throw new StateException(
                    table.subject() + " is in use already, so " + shown(what) + " cannot be added or changed."
                            + " Declare everything in the table's class, or right beside its constant.");
        }
    }

    private static Object shown(Object what) {
        return what instanceof Column<?> column ? "column \"" + column.name() + "\"" : what;
    }

    int nextPosition() {
        return columns.size();
    }

    /** Returns the column of a table in use that is asked for again by its name and type; null while columns are being declared. */
    @Nullable
    Column<?> known(Table<?> table, String name, SqlType<?> type) {
        TableDefinition current = definition;
        Column<?> column = current == null ? null : current.byName().get(name);
        if (column != null && !column.type().javaType().equals(type.javaType())) {
            throw new ArgumentException("Column \"" + column + "\" is " + column.type() + ", read as "
                    + column.type().javaType().getSimpleName() + "; " + type + " is read as "
                    + type.javaType().getSimpleName()
                    + ". Ask for the type that it has, or choose another when the table is reflected:"
                    + " Reflection.all().columns(...).");
        }
        return column;
    }

    <C extends Column<?>> C add(Table<?> table, C column) {
        requireOpen(table, column);
        if (columns.stream().anyMatch(other -> other.name().equals(column.name()))) {
            throw new ArgumentException(table.subject() + " has two columns named \"" + column.name() + "\".");
        }
        columns.add(column);
        return column;
    }

    void replace(Table<?> table, Column<?> old, Column<?> changed) {
        requireOpen(table, old);
        if (!columns.get(old.position()).equals(old)) {
            throw new StateException(
                    "Column \"" + old + "\" has been changed already. Go on from what the last call returned.");
        }
        check(changed);
        columns.set(old.position(), changed);
    }

    private void check(Column<?> column) {
        ColumnOptions options = column.options();
        if (options.primaryKey && options.nullable) {
            throw nullableKey(column);
        }
        if (options.primaryKey && primaryKey() != null) {
            throw new ArgumentException(
                    column.from().subject() + " names its primary key already: " + primaryKey() + ".");
        }
        if (options.isGenerated()) {
            checkGenerated(column, options);
        }
    }

    static ArgumentException nullableKey(Column<?> column) {
        return new ArgumentException("Column \"" + column + "\" is in the primary key, so it cannot be nullable.");
    }

    private void checkGenerated(Column<?> column, ColumnOptions options) {
        if (!canBeGenerated(column.type())) {
            throw new ArgumentException("Column \"" + column + "\" is " + column.type()
                    + ". Only SMALLINT, INTEGER and BIGINT columns can be generated by identity() or autoIncrement().");
        }
        if (options.hasDefault()) {
            throw new ArgumentException(
                    "Column \"" + column + "\" is generated by the database, so it cannot have a default.");
        }
        if (options.autoIncrement && options.identity != null) {
            throw new ArgumentException(
                    "Column \"" + column + "\" has both identity() and autoIncrement(). Choose one.");
        }
        requireOnly(
                column,
                options.identity != null ? "identity()" : "autoIncrement()",
                other -> options.identity != null ? other.identity != null : other.autoIncrement);
    }

    private void requireOnly(Column<?> column, String what, Predicate<ColumnOptions> test) {
        for (Column<?> other : columns) {
            if (other.position() != column.position() && test.test(other.options())) {
                throw new ArgumentException(column.from().subject() + " has two columns with " + what + ", \""
                        + other.name() + "\" and \"" + column.name() + "\". A table can have one.");
            }
        }
    }

    private static boolean canBeGenerated(SqlType<?> type) {
        return type instanceof MappedType<?, ?> mapped
                ? canBeGenerated(mapped.stored())
                : type instanceof SmallIntType
                        || type instanceof IntegerType
                        || type instanceof LongType
                        || type instanceof CustomType<?>; // such as MEDIUMINT: the database decides
    }

    private @Nullable PrimaryKey primaryKey() {
        for (Constraint constraint : constraints) {
            if (constraint instanceof PrimaryKey key) {
                return key;
            }
        }
        return null;
    }

    void add(Table<?> table, Constraint constraint) {
        requireOpen(table, constraint);
        if (constraint instanceof PrimaryKey key) {
            checkKey(table, key);
        }
        constraints.add(constraint);
    }

    private void checkKey(Table<?> table, PrimaryKey key) {
        PrimaryKey earlier = primaryKey();
        if (earlier != null) {
            throw new ArgumentException(table.subject() + " names its primary key already: " + earlier + ".");
        }
        for (Column<?> column : columns) {
            if (column.options().primaryKey) {
                throw new ArgumentException(table.subject() + " has a primary key already: column \"" + column.name()
                        + "\" is declared so. Name all its columns in primaryKey(...), or none.");
            }
        }
        for (Column<?> column : key.declared()) {
            if (column.isNullable()) {
                throw nullableKey(column);
            }
        }
    }

    void replace(Table<?> table, Constraint old, Constraint changed) {
        requireOpen(table, old);
        replaceIn(constraints, old, changed);
    }

    void add(Table<?> table, Index index) {
        requireOpen(table, index);
        indexes.add(index);
    }

    void replace(Table<?> table, Index old, Index changed) {
        requireOpen(table, old);
        replaceIn(indexes, old, changed);
    }

    private static <E> void replaceIn(List<E> list, E old, E changed) {
        int place = list.indexOf(old);
        if (place < 0) {
            throw new StateException(old + " has been changed already. Go on from what the last call returned.");
        }
        list.set(place, changed);
    }

    ForeignKeyColumns begin(Table<?> table, ForeignKeyColumns key) {
        requireOpen(table, key);
        unfinished.add(key);
        return key;
    }

    void complete(Table<?> table, ForeignKeyColumns begun, ForeignKeyConstraint key) {
        unfinished.remove(begun);
        add(table, key);
    }

    void comment(Table<?> table, String text) {
        requireOpen(table, "a comment");
        comment = Names.withoutNul("A comment", text);
    }

    void change(Table<?> table, Object what, UnaryOperator<TableExtras> change) {
        requireOpen(table, what);
        extras = change.apply(extras);
    }

    /** Fills an alias that is no twin: the same columns and constraints, on another table. */
    void copyTo(Table<?> alias, TableParts copy) {
        for (Column<?> column : columns) {
            copy.columns.add(column.remake(alias, column.options()));
        }
        for (Constraint constraint : constraints) {
            copy.constraints.add(constraint.on(alias));
        }
        copy.comment = comment;
        copy.extras = extras;
    }
}
