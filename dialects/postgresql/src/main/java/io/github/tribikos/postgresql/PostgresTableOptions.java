package io.github.tribikos.postgresql;

import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a> is told of a table beyond the
 * standard: {@code options(PostgresTableOptions.none().unlogged().with("fillfactor", 70).tablespace("fast"))}. Other databases pass it by.
 * Immutable; each call returns another.
 */
public final class PostgresTableOptions implements DialectOptions.OfTable {
    /** What becomes of the rows of a temporary table at the end of each transaction. */
    public enum OnCommit {
        /** Nothing. */
        PRESERVE_ROWS("PRESERVE ROWS"),
        /** They are deleted. */
        DELETE_ROWS("DELETE ROWS"),
        /** The table is dropped. */
        DROP("DROP");

        private final String words;

        OnCommit(String words) {
            this.words = words;
        }
    }

    private static final PostgresTableOptions NONE =
            new PostgresTableOptions(false, List.of(), null, null, Map.of(), null, null);

    private final boolean unlogged;
    private final List<Table<?>> parents;
    private final @Nullable String partitionBy;
    private final @Nullable String accessMethod;
    private final Map<String, String> parameters;
    private final @Nullable OnCommit onCommit;
    private final @Nullable String tablespace;

    private PostgresTableOptions(
            boolean unlogged,
            List<Table<?>> parents,
            @Nullable String partitionBy,
            @Nullable String accessMethod,
            Map<String, String> parameters,
            @Nullable OnCommit onCommit,
            @Nullable String tablespace) {
        this.unlogged = unlogged;
        this.parents = parents;
        this.partitionBy = partitionBy;
        this.accessMethod = accessMethod;
        this.parameters = parameters;
        this.onCommit = onCommit;
        this.tablespace = tablespace;
    }

    /** Returns options that say nothing yet. */
    public static PostgresTableOptions none() {
        return NONE;
    }

    /** Returns this with {@code CREATE UNLOGGED TABLE}: faster, and empty after a crash. */
    public PostgresTableOptions unlogged() {
        return new PostgresTableOptions(true, parents, partitionBy, accessMethod, parameters, onCommit, tablespace);
    }

    /** Returns this with {@code INHERITS (parent, ...)}. The parents' columns are declared by the table as well, or not at all. */
    public PostgresTableOptions inherits(Table<?>... tables) {
        return new PostgresTableOptions(
                unlogged, List.of(tables), partitionBy, accessMethod, parameters, onCommit, tablespace);
    }

    /**
     * Returns this with {@code PARTITION BY how}: {@code partitionBy("RANGE (day)")}. Partitions are tables of their own, created by
     * SQL such as {@code afterCreate(TextDdl.of("CREATE TABLE ... PARTITION OF ..."))}.
     *
     * @param how SQL, as it stands behind PARTITION BY
     */
    public PostgresTableOptions partitionBy(String how) {
        return new PostgresTableOptions(
                unlogged, parents, Objects.requireNonNull(how), accessMethod, parameters, onCommit, tablespace);
    }

    /** Returns this with {@code USING method}: the table access method, such as {@code heap}. */
    public PostgresTableOptions using(String method) {
        return new PostgresTableOptions(
                unlogged, parents, partitionBy, Objects.requireNonNull(method), parameters, onCommit, tablespace);
    }

    /**
     * Returns this with one more <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS">
     * storage parameter</a>: {@code with("fillfactor", 70)} renders {@code WITH (fillfactor = 70)}.
     *
     * @param value a number, a boolean or a word, written as it is
     */
    public PostgresTableOptions with(String parameter, Object value) {
        return new PostgresTableOptions(
                unlogged,
                parents,
                partitionBy,
                accessMethod,
                PostgresParameters.with(parameters, parameter, value),
                onCommit,
                tablespace);
    }

    /** Returns this with {@code ON COMMIT ...}, for a table that is {@link Table#temporary}. */
    public PostgresTableOptions onCommit(OnCommit what) {
        return new PostgresTableOptions(
                unlogged, parents, partitionBy, accessMethod, parameters, Objects.requireNonNull(what), tablespace);
    }

    /** Returns this with {@code TABLESPACE name}. */
    public PostgresTableOptions tablespace(String name) {
        return new PostgresTableOptions(
                unlogged, parents, partitionBy, accessMethod, parameters, onCommit, Objects.requireNonNull(name));
    }

    /** Whether the table is not in the write-ahead log. */
    public boolean isUnlogged() {
        return unlogged;
    }

    /** Returns the tables whose columns it has. */
    public List<Table<?>> parents() {
        return parents;
    }

    /** Returns how it is partitioned. */
    public Optional<String> partitionBy() {
        return Optional.ofNullable(partitionBy);
    }

    /** Returns the table access method, or null for the usual one. */
    public @Nullable String accessMethod() {
        return accessMethod;
    }

    /** Returns the storage parameters in the order given. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** Returns the tablespace. */
    public Optional<String> tablespace() {
        return Optional.ofNullable(tablespace);
    }

    /** What follows the closing parenthesis, a line for each clause. */
    String clauses(PostgresDdlCompiler compiler) {
        List<String> clauses = new ArrayList<>();
        if (!parents.isEmpty()) {
            clauses.add("INHERITS (" + compiler.tableNames(parents) + ")");
        }
        if (partitionBy != null) {
            clauses.add("PARTITION BY " + partitionBy);
        }
        if (accessMethod != null) {
            clauses.add("USING " + compiler.quoted(accessMethod));
        }
        if (!parameters.isEmpty()) {
            clauses.add("WITH (" + PostgresParameters.list(parameters) + ")");
        }
        if (onCommit != null) {
            clauses.add("ON COMMIT " + onCommit.words);
        }
        if (tablespace != null) {
            clauses.add("TABLESPACE " + compiler.quoted(tablespace));
        }
        StringBuilder text = new StringBuilder();
        clauses.forEach(clause -> text.append("\n ").append(clause));
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostgresTableOptions that
                && that.unlogged == unlogged
                && that.parents.equals(parents)
                && Objects.equals(that.partitionBy, partitionBy)
                && Objects.equals(that.accessMethod, accessMethod)
                && that.parameters.equals(parameters)
                && that.onCommit == onCommit
                && Objects.equals(that.tablespace, tablespace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unlogged, parents, partitionBy, accessMethod, parameters, onCommit, tablespace);
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "PostgresTableOptions" + (unlogged ? " UNLOGGED" : "")
                + (parents.isEmpty() ? "" : " INHERITS " + parents)
                + (partitionBy == null ? "" : " PARTITION BY " + partitionBy)
                + (accessMethod == null ? "" : " USING " + accessMethod)
                + (parameters.isEmpty() ? "" : " WITH " + parameters)
                + (onCommit == null ? "" : " ON COMMIT " + onCommit.words)
                + (tablespace == null ? "" : " TABLESPACE " + tablespace);
    }
}
