package io.github.tribikos.dialect;

import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedOptions;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what the queries of a {@link SchemaReader} say of one table. For one thread. */
public final class TableBuilder {
    private final TableName name;
    private final TableKind kind;
    private final List<ReflectedColumn> columns = new ArrayList<>();
    private final List<ReflectedKey> uniques = new ArrayList<>();
    private final List<ReflectedForeignKey> foreignKeys = new ArrayList<>();
    private final List<ReflectedCheck> checks = new ArrayList<>();
    private final List<ReflectedIndex> indexes = new ArrayList<>();
    private boolean isTemporary;
    private @Nullable ReflectedKey primaryKey;
    private @Nullable String comment;
    private @Nullable String definition;
    private ReflectedOptions options = ReflectedOptions.NONE;

    TableBuilder(TableName name, TableKind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** Returns the name. */
    public TableName name() {
        return name;
    }

    /** Whether it is a table or a view. */
    public TableKind kind() {
        return kind;
    }

    /** Says that it goes with the session. */
    public TableBuilder temporary(boolean is) {
        isTemporary = is;
        return this;
    }

    /** Sets the comment; null and the empty text are none. */
    public TableBuilder comment(@Nullable String text) {
        comment = text == null || text.isEmpty() ? null : text;
        return this;
    }

    /** Sets the query of a view. */
    public TableBuilder definition(@Nullable String sql) {
        definition = sql;
        return this;
    }

    /** Sets what only this database keeps of it. */
    public TableBuilder options(ReflectedOptions kept) {
        options = kept;
        return this;
    }

    /** Adds the next column. */
    public TableBuilder add(ReflectedColumn column) {
        columns.add(column);
        return this;
    }

    /** Puts {@code column} in the place of the one that has its name. */
    public TableBuilder replace(ReflectedColumn column) {
        columns.replaceAll(earlier -> earlier.name().equals(column.name()) ? column : earlier);
        return this;
    }

    /** Returns the columns so far. */
    public List<ReflectedColumn> columns() {
        return List.copyOf(columns);
    }

    /** Sets the primary key. */
    public TableBuilder primaryKey(@Nullable ReflectedKey key) {
        primaryKey = key;
        return this;
    }

    /** Returns the primary key so far. */
    public @Nullable ReflectedKey primaryKey() {
        return primaryKey;
    }

    /** Adds a unique constraint. */
    public TableBuilder add(ReflectedKey unique) {
        uniques.add(unique);
        return this;
    }

    /** Adds a foreign key. */
    public TableBuilder add(ReflectedForeignKey key) {
        foreignKeys.add(key);
        return this;
    }

    /** Adds a check. */
    public TableBuilder add(ReflectedCheck check) {
        checks.add(check);
        return this;
    }

    /** Adds an index. */
    public TableBuilder add(ReflectedIndex index) {
        indexes.add(index);
        return this;
    }

    /** Returns the finished table, its constraints and indexes sorted by name. */
    public ReflectedTable build() {
        return new ReflectedTable(
                name,
                kind,
                isTemporary,
                columns,
                primaryKey,
                sorted(uniques, ReflectedKey::name),
                sorted(foreignKeys, ReflectedForeignKey::name),
                sorted(checks, ReflectedCheck::name),
                sorted(indexes, ReflectedIndex::name),
                comment,
                definition,
                options);
    }

    private static <T> List<T> sorted(List<T> parts, Function<T, @Nullable String> nameOf) {
        List<T> copy = new ArrayList<>(parts);
        copy.sort(Comparator.<T, String>comparing(part -> Objects.requireNonNullElse(nameOf.apply(part), ""))
                .thenComparing(Object::toString));
        return copy;
    }
}
