package io.github.tribikos.reflect;

import io.github.tribikos.catalog.Catalog;
import io.github.tribikos.catalog.ReflectedEnum;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedSequence;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.JdbcWork;
import io.github.tribikos.error.NoSuchTableException;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.util.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a database holds, as its catalog says: {@code Inspector.of(connection).table("orders").primaryKey()}. Every schema is read once,
 * whole, by a handful of queries, when it is asked about first; from then on the answers are those of that moment, until {@link
 * #refresh()}. {@link #reflect()} makes tables of it:
 *
 * <pre>{@code
 * MetaData db = Inspector.of(connection).reflect();
 * Table<?> orders = db.get("orders");
 * connection.execute(select(orders.get("id"), orders.column("total", NUMERIC)).where(...));
 * }</pre>
 *
 * <p>Names are as a {@code Table} would be declared: in lower case where the database folds names that are not quoted. For one thread
 * at a time, as the connection is; an inspector of an engine borrows a connection for each reading.
 */
public final class Inspector {
    private final Reader reader;
    private final Map<Optional<String>, Catalog> catalogs = new HashMap<>();
    private final Map<Optional<String>, List<ReflectedSequence>> sequences = new HashMap<>();
    private final Map<Optional<String>, List<ReflectedEnum>> enums = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<TableName, String> failures = new LinkedHashMap<>();
    private @Nullable List<String> schemas;

    /** Where the catalog is read. */
    private interface Reader {
        Dialect dialect();

        <T extends @Nullable Object> T read(JdbcWork<T> work);
    }

    private Inspector(Reader reader) {
        this.reader = reader;
    }

    /** Returns an inspector that reads within the transaction of {@code connection}, and sees its temporary tables. */
    public static Inspector of(Connection connection) {
        return new Inspector(new Reader() {
            @Override
            public Dialect dialect() {
                return connection.engine().dialect();
            }

            @Override
            public <T extends @Nullable Object> T read(JdbcWork<T> work) {
                return connection.unwrappedToRead(work);
            }
        });
    }

    /** Returns an inspector that borrows a connection of {@code engine} whenever it has to read. */
    public static Inspector of(Engine engine) {
        return new Inspector(new Reader() {
            @Override
            public Dialect dialect() {
                return engine.dialect();
            }

            @Override
            public <T extends @Nullable Object> T read(JdbcWork<T> work) {
                try (Connection connection = engine.connect()) {
                    return connection.unwrappedToRead(work);
                }
            }
        });
    }

    /** Forgets what was read, so that the next question asks the database again. */
    public void refresh() {
        catalogs.clear();
        sequences.clear();
        enums.clear();
        warnings.clear();
        failures.clear();
        schemas = null;
    }

    // Names.

    /** Returns the names of the schemas that hold what is the users' own. */
    public List<String> schemas() {
        List<String> known = schemas;
        if (known == null) {
            known = reader.read(driver -> dialect().schemaReader().schemas(driver));
            schemas = known;
        }
        return known;
    }

    /** Returns the name of the connection's default schema, null if the database has none. */
    public @Nullable String defaultSchema() {
        return reader.read(
                        driver -> Optional.ofNullable(dialect().schemaReader().defaultSchema(driver)))
                .orElse(null);
    }

    /** Whether there is a schema of this name. */
    public boolean hasSchema(String name) {
        return schemas().contains(name);
    }

    /** Returns the names of the tables of the default schema, sorted, without temporary ones. */
    public List<String> tables() {
        return names(null, table -> table.kind() == TableKind.TABLE && !table.isTemporary());
    }

    /** Returns the names of the tables of {@code schema}, sorted. */
    public List<String> tables(String schema) {
        return names(schema, table -> table.kind() == TableKind.TABLE);
    }

    /** Returns the names of the temporary tables and views that the connection sees, sorted. */
    public List<String> temporaryTables() {
        return names(null, ReflectedTable::isTemporary);
    }

    /** Returns the names of the views of the default schema, sorted, without materialized and temporary ones. */
    public List<String> views() {
        return names(null, table -> table.kind() == TableKind.VIEW && !table.isTemporary());
    }

    /** Returns the names of the views of {@code schema}, sorted, without materialized ones. */
    public List<String> views(String schema) {
        return names(schema, table -> table.kind() == TableKind.VIEW);
    }

    /** Returns the names of the materialized views of the default schema, sorted. */
    public List<String> materializedViews() {
        return names(null, table -> table.kind() == TableKind.MATERIALIZED_VIEW);
    }

    /** Returns the names of the materialized views of {@code schema}, sorted. */
    public List<String> materializedViews(String schema) {
        return names(schema, table -> table.kind() == TableKind.MATERIALIZED_VIEW);
    }

    private List<String> names(@Nullable String schema, Predicate<ReflectedTable> test) {
        return catalog(schema).tables().stream()
                .filter(test)
                .map(table -> table.name().name())
                .toList();
    }

    /** Whether the default schema has a table or view of this name. */
    public boolean hasTable(String name) {
        return find(new TableName(null, name)) != null;
    }

    /** Whether {@code schema} has a table or view of this name. */
    public boolean hasTable(String schema, String name) {
        return find(new TableName(schema, name)) != null;
    }

    /** Whether a table of the default schema has an index of this name; false if there is no such table. */
    public boolean hasIndex(String table, String index) {
        ReflectedTable found = find(new TableName(null, table));
        return found != null
                && found.indexes().stream().map(ReflectedIndex::name).anyMatch(index::equals);
    }

    /** Whether the default schema has a sequence of this name. */
    public boolean hasSequence(String name) {
        return sequences().stream().anyMatch(sequence -> sequence.name().name().equals(name));
    }

    // What is there.

    /** Returns the sequences of the default schema that belong to no column, by name. */
    public List<ReflectedSequence> sequences() {
        return sequencesOf(null);
    }

    /** Returns the sequences of {@code schema} that belong to no column, by name. */
    public List<ReflectedSequence> sequences(String schema) {
        return sequencesOf(schema);
    }

    private List<ReflectedSequence> sequencesOf(@Nullable String schema) {
        return sequences.computeIfAbsent(
                Optional.ofNullable(schema),
                name -> reader.read(driver -> dialect().schemaReader().sequences(driver, schema)));
    }

    /** Returns the enumerated types of the default schema, by name. */
    public List<ReflectedEnum> enums() {
        return enumsOf(null);
    }

    /** Returns the enumerated types of {@code schema}, by name. */
    public List<ReflectedEnum> enums(String schema) {
        return enumsOf(schema);
    }

    private List<ReflectedEnum> enumsOf(@Nullable String schema) {
        return enums.computeIfAbsent(
                Optional.ofNullable(schema),
                name -> reader.read(driver -> dialect().schemaReader().enums(driver, schema)));
    }

    /**
     * Returns what the catalog says of a table or view of the default schema.
     *
     * @throws NoSuchTableException if there is none; the message lists the tables
     */
    public ReflectedTable table(String name) {
        return require(new TableName(null, name));
    }

    /** Returns what the catalog says of a table or view of {@code schema}; otherwise as {@link #table(String)}. */
    public ReflectedTable table(String schema, String name) {
        return require(new TableName(schema, name));
    }

    /** Returns the tables and views of the default schema, those that could be read, by name. */
    public Catalog catalog() {
        return catalog(null);
    }

    Catalog catalog(@Nullable String schema) {
        Catalog known = catalogs.get(Optional.ofNullable(schema));
        if (known == null) {
            known = reader.read(driver -> {
                dialect().capabilities().require(Feature.REFLECTION);
                return dialect().schemaReader().tables(driver, schema);
            });
            catalogs.put(Optional.ofNullable(schema), known);
            failures.putAll(known.failures());
        }
        return known;
    }

    @Nullable
    ReflectedTable find(TableName name) {
        for (ReflectedTable table : catalog(name.schema()).tables()) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        return null;
    }

    ReflectedTable require(TableName name) {
        ReflectedTable found = find(name);
        if (found != null) {
            return found;
        }
        String reason = failures.get(name);
        if (reason != null) {
            throw new NoSuchTableException("Table \"" + name + "\" cannot be read: " + reason);
        }
        List<String> known = names(name.schema(), table -> true);
        throw new NoSuchTableException("The database has no table \"" + name + "\"."
                + Suggestions.didYouMean(name.name(), known)
                + (known.isEmpty() ? " The schema is empty." : " Tables: " + String.join(", ", known) + "."));
    }

    // Tables made of it.

    /** As {@link #reflect(Reflection)}, of all tables of the default schema. */
    public MetaData reflect() {
        return reflect(Reflection.all());
    }

    /**
     * Returns tables made of those of the database, which every statement takes. A column of a type that the dialect does not know has
     * a {@link io.github.tribikos.catalog.VendorType}, and is told of in {@link #warnings()}; a table that cannot be read is in {@link
     * #failures()} instead. Defaults, checks and expressions are in the words of the database.
     *
     * @throws NoSuchTableException if a name given by {@link Reflection#only} is none of a table
     */
    public MetaData reflect(Reflection what) {
        return reflectInto(MetaData.of(), what);
    }

    /** As {@link #reflectInto(MetaData, Reflection)}, with all tables of the default schema. */
    public MetaData reflectInto(MetaData declared) {
        return reflectInto(declared, Reflection.all());
    }

    /**
     * Returns the tables of {@code declared} and, for those of the database that are not among them, tables as by {@link
     * #reflect(Reflection)}, whose foreign keys lead to the declared ones where there are. The given set stays as it is.
     */
    public MetaData reflectInto(MetaData declared, Reflection what) {
        return new Reflected(this, declared, what).tables();
    }

    /** Returns what could not be taken over as it was, a sentence each, since the inspector was made or refreshed. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    /** Returns why tables could not be read, by their names, since the inspector was made or refreshed. */
    public Map<TableName, String> failures() {
        return Map.copyOf(failures);
    }

    void fail(TableName name, String reason) {
        failures.put(name, reason);
    }

    Dialect dialect() {
        return reader.dialect();
    }
}
