package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.event.Listeners;
import io.github.tribikos.event.Registration;
import io.github.tribikos.schema.TableExtras.Moment;
import io.github.tribikos.util.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A set of tables that are created and dropped together: {@code MetaData.of(BOOKS, AUTHORS).createAll(engine)}. It holds the
 * tables that it is given and no others. Immutable but for its listeners, and safe for any thread.
 */
public final class MetaData {
    private final Map<String, Table<?>> tables;
    private final NamingConvention naming;
    private final Listeners<DdlListener> listeners;

    private MetaData(Map<String, Table<?>> tables, NamingConvention naming, Listeners<DdlListener> listeners) {
        this.tables = tables;
        this.naming = naming;
        this.listeners = listeners;
    }

    /**
     * Returns the set of the given tables; one given twice counts once.
     *
     * @throws ArgumentException if one is null or an alias, or two different ones have the same schema and name
     */
    public static MetaData of(Table<?>... tables) {
        return of(Arrays.asList(tables));
    }

    /** As {@link #of(Table...)}. */
    public static MetaData of(Collection<? extends Table<?>> tables) {
        Map<String, Table<?>> byName = new LinkedHashMap<>();
        int position = 0;
        for (Table<?> table : tables) {
            position++;
            Table<?> earlier = byName.putIfAbsent(keyOf(table, position), table);
            if (earlier != null && !earlier.equals(table)) {
                throw new ArgumentException(
                        "Two different tables are named \"" + keyOf(table, position) + "\" in one MetaData.");
            }
        }
        return new MetaData(byName, NamingConvention.NONE, new Listeners<>());
    }

    @SuppressWarnings("ConstantValue") // what NullAway rules out happens while classes that need each other initialise
    private static String keyOf(Table<?> table, int position) {
        if (table == null) {
            throw new ArgumentException(
                    "Table " + position + " of the MetaData is null: its class is not initialised yet. Declare"
                            + " the MetaData in a class of its own.");
        }
        DdlText.requireTable("MetaData", table);
        return table.schemaName() == null ? table.tableName() : table.schemaName() + "." + table.tableName();
    }

    /**
     * Returns the same tables, whose constraints and indexes are called by a convention where they were given no name. It counts
     * for what this MetaData creates and drops; a statement made by hand takes it by its own {@code named(...)}.
     */
    public MetaData named(NamingConvention convention) {
        return new MetaData(tables, convention, listeners);
    }

    /** Returns how constraints and indexes are called that were given no name. */
    public NamingConvention naming() {
        return naming;
    }

    /**
     * Has a listener told of what this MetaData creates and drops, also by another {@link #named naming}, until the registration is
     * closed: {@code try (Registration ignored = LIBRARY.listen(listener)) { ... }}.
     */
    public Registration listen(DdlListener listener) {
        return listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    /** Returns the tables in the order given. */
    public List<Table<?>> tables() {
        return List.copyOf(tables.values());
    }

    /**
     * Returns the tables so that each comes after those it refers to, the order in which rows can be inserted. Tables that are
     * free to move keep the order given; where they refer to each other in a cycle, one foreign key is left out of account.
     */
    public List<Table<?>> sortedTables() {
        return TableOrder.of(tables.values()).tables();
    }

    /**
     * Returns the table called {@code name}, {@code schema.name} for one with a schema.
     *
     * @throws ArgumentException if there is none; the message lists the tables and guesses which was meant
     */
    public Table<?> get(String name) {
        Table<?> table = tables.get(name);
        if (table == null) {
            throw new ArgumentException("There is no table \"" + name + "\" in this MetaData."
                    + Suggestions.didYouMean(name, tables.keySet()) + " Tables: " + String.join(", ", tables.keySet())
                    + ".");
        }
        return table;
    }

    /** Creates the tables that do not exist yet; see {@link #createAll(DdlExecutor, CheckFirst)}. */
    public void createAll(DdlExecutor executor) {
        createAll(executor, CheckFirst.TABLES);
    }

    /**
     * Creates the tables and their indexes, those referred to first; tables outside this set that they refer to are created
     * too, and before them the enumerations and domains of their columns. Foreign keys that close a cycle are added after the tables where the database can do so. Nothing is changed on a table
     * that exists.
     *
     * @throws ArgumentException if the set is empty
     * @throws io.github.tribikos.error.CompileException if the database lacks what a table asks for
     */
    public void createAll(DdlExecutor executor, CheckFirst checkFirst) {
        requireTables("create");
        TableOrder order = TableOrder.of(TableOrder.closure(tables.values()));
        List<ForeignKeyConstraint> later = executor.addsForeignKeysLater() ? order.later() : List.of();
        CheckFirst check = executor.checks(checkFirst);
        Set<Table<?>> missing = new LinkedHashSet<>();
        for (Table<?> table : order.tables()) {
            if (check == CheckFirst.NONE || table.isTemporary() || !executor.hasTable(table)) {
                missing.add(table);
            }
        }
        tell(listener -> listener.beforeCreateAll(executor, List.copyOf(missing)));
        for (NamedTypes.Entry type : NamedTypes.of(missing, executor.dialect())) {
            if (check == CheckFirst.NONE || !executor.hasType(type.schema(), type.name())) {
                executor.execute(type.create());
            }
        }
        missing.forEach(table -> create(executor, table, later, table.isTemporary() && check != CheckFirst.NONE));
        for (ForeignKeyConstraint key : later) {
            if (missing.contains(key.table()) && key.isOn(executor.dialect().name())) {
                executor.execute(AddConstraint.of(key).named(naming));
            }
        }
        tell(listener -> listener.afterCreateAll(executor, List.copyOf(missing)));
    }

    private void create(DdlExecutor executor, Table<?> table, List<ForeignKeyConstraint> later, boolean isIfNotExists) {
        tell(listener -> listener.beforeCreate(executor, table));
        table.attached(Moment.BEFORE_CREATE).forEach(executor::execute);
        CreateTable create = CreateTable.of(table).without(later).named(naming);
        executor.execute(isIfNotExists ? create.ifNotExists() : create);
        for (Index index : table.indexes()) {
            if (index.isOn(executor.dialect().name())) {
                CreateIndex made = CreateIndex.of(index).named(naming);
                executor.execute(isIfNotExists ? made.ifNotExists() : made);
            }
        }
        table.attached(Moment.AFTER_CREATE).forEach(executor::execute);
        tell(listener -> listener.afterCreate(executor, table));
    }

    private void tell(Consumer<DdlListener> event) {
        listeners.all().forEach(event);
    }

    /** Drops the tables that exist; see {@link #dropAll(DdlExecutor, CheckFirst)}. */
    public void dropAll(DdlExecutor executor) {
        dropAll(executor, CheckFirst.TABLES);
    }

    /**
     * Drops the tables of this set, each before those it refers to, with their rows. Tables outside the set are left alone, also
     * those that {@link #createAll} created because they were referred to; the enumerations and domains of the tables' columns go last.
     *
     * @throws ArgumentException if the set is empty
     */
    public void dropAll(DdlExecutor executor, CheckFirst checkFirst) {
        requireTables("drop");
        TableOrder order =
                TableOrder.of(TableOrder.closure(tables.values())); // as for createAll, so the same keys are apart
        CheckFirst check = executor.checks(checkFirst);
        Set<Table<?>> existing = new HashSet<>();
        for (Table<?> table : tables.values()) {
            if (check == CheckFirst.NONE || table.isTemporary() || executor.hasTable(table)) {
                existing.add(table);
            }
        }
        List<Table<?>> dropped = new ArrayList<>(order.tables());
        dropped.retainAll(existing);
        Collections.reverse(dropped);
        tell(listener -> listener.beforeDropAll(executor, List.copyOf(dropped)));
        if (executor.addsForeignKeysLater()) {
            for (ForeignKeyConstraint key : order.later()) {
                if (existing.contains(key.table())
                        && key.isOn(executor.dialect().name())) {
                    executor.execute(DropConstraint.of(key).named(naming));
                }
            }
        }
        dropped.forEach(table -> drop(executor, table, table.isTemporary() && check != CheckFirst.NONE));
        dropTypes(executor, check);
        tell(listener -> listener.afterDropAll(executor, List.copyOf(dropped)));
    }

    private void drop(DdlExecutor executor, Table<?> table, boolean isIfExists) {
        tell(listener -> listener.beforeDrop(executor, table));
        table.attached(Moment.BEFORE_DROP).forEach(executor::execute);
        DropTable drop = DropTable.of(table);
        executor.execute(isIfExists ? drop.ifExists() : drop);
        table.attached(Moment.AFTER_DROP).forEach(executor::execute);
        tell(listener -> listener.afterDrop(executor, table));
    }

    /** The types of all tables, also of those that are gone: the database refuses to drop what another table still has. */
    private void dropTypes(DdlExecutor executor, CheckFirst check) {
        for (NamedTypes.Entry type : NamedTypes.reversed(NamedTypes.of(tables.values(), executor.dialect()))) {
            if (check == CheckFirst.NONE || executor.hasType(type.schema(), type.name())) {
                executor.execute(type.drop());
            }
        }
    }

    /**
     * Returns the statements by which {@link #createAll} would create all tables on an empty database, with no database at all.
     *
     * @throws ArgumentException if the set is empty
     * @throws io.github.tribikos.error.CompileException if the database lacks what a table asks for
     */
    public List<String> createScript(DdlRenderer dialect) {
        DdlScript script = new DdlScript(dialect);
        createAll(script, CheckFirst.NONE);
        return script.statements();
    }

    /** Returns the statements by which {@link #dropAll} would drop all tables; otherwise as {@link #createScript}. */
    public List<String> dropScript(DdlRenderer dialect) {
        DdlScript script = new DdlScript(dialect);
        dropAll(script, CheckFirst.NONE);
        return script.statements();
    }

    private void requireTables(String verb) {
        if (tables.isEmpty()) {
            throw new ArgumentException(
                    "This MetaData has no tables to " + verb + ". Name them: MetaData.of(BOOKS, AUTHORS).");
        }
    }

    /** Shows the tables' names. */
    @Override
    public String toString() {
        return "MetaData " + tables.keySet();
    }
}
