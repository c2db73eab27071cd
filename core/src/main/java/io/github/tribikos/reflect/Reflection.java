package io.github.tribikos.reflect;

import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.TableName;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Inspector#reflect(Reflection)} makes tables of: {@code Reflection.all().schema("archive").only("season", "venue").views()}.
 * Immutable; each method returns a copy.
 */
public final class Reflection {
    private static final Reflection ALL = new Reflection(null, Set.of(), false, false, true, (table, column) -> column);

    private final @Nullable String schema;
    private final Set<String> only;
    private final boolean hasViews;
    private final boolean hasTemporary;
    private final boolean followsKeys;
    private final BiFunction<TableName, ReflectedColumn, @Nullable ReflectedColumn> columns;

    private Reflection(
            @Nullable String schema,
            Set<String> only,
            boolean hasViews,
            boolean hasTemporary,
            boolean followsKeys,
            BiFunction<TableName, ReflectedColumn, @Nullable ReflectedColumn> columns) {
        this.schema = schema;
        this.only = only;
        this.hasViews = hasViews;
        this.hasTemporary = hasTemporary;
        this.followsKeys = followsKeys;
        this.columns = columns;
    }

    /** Returns all tables of the connection's default schema, without views and temporary tables, with the tables that they refer to. */
    public static Reflection all() {
        return ALL;
    }

    /** Returns this with the tables of another schema, whose names then have it: {@code db.get("archive.season")}. */
    public Reflection schema(String name) {
        return new Reflection(name, only, hasViews, hasTemporary, followsKeys, columns);
    }

    /** Returns this with these tables or views alone, and those that they refer to; replaces earlier names. */
    public Reflection only(String... names) {
        return new Reflection(
                schema, new LinkedHashSet<>(Arrays.asList(names)), hasViews, hasTemporary, followsKeys, columns);
    }

    /** Returns this with views and materialized views too: tables to select from. */
    public Reflection views() {
        return new Reflection(schema, only, true, hasTemporary, followsKeys, columns);
    }

    /** Returns this with temporary tables of the session too, which only an inspector of a connection sees. */
    public Reflection temporary() {
        return new Reflection(schema, only, hasViews, true, followsKeys, columns);
    }

    /** Returns this without the tables that those asked for refer to; foreign keys that lead to them are left out. */
    public Reflection withoutTargets() {
        return new Reflection(schema, only, hasViews, hasTemporary, false, columns);
    }

    /**
     * Returns this with columns changed before they become columns of a table: {@code columns((table, column) ->
     * column.name().equals("mood") ? column.withType(Types.ENUM(Mood.class)) : column)}. Called after an earlier function.
     *
     * @param change given the table's name and the column; what it returns keeps the name, and null leaves the column out, with what
     *     is made of it
     */
    public Reflection columns(BiFunction<TableName, ReflectedColumn, @Nullable ReflectedColumn> change) {
        BiFunction<TableName, ReflectedColumn, @Nullable ReflectedColumn> earlier = columns;
        return new Reflection(schema, only, hasViews, hasTemporary, followsKeys, (table, column) -> {
            ReflectedColumn changed = earlier.apply(table, column);
            return changed == null ? null : change.apply(table, changed);
        });
    }

    @Nullable
    String schemaName() {
        return schema;
    }

    Set<String> names() {
        return only;
    }

    boolean hasViews() {
        return hasViews;
    }

    boolean hasTemporary() {
        return hasTemporary;
    }

    boolean followsKeys() {
        return followsKeys;
    }

    @Nullable
    ReflectedColumn column(TableName table, ReflectedColumn column) {
        return columns.apply(table, column);
    }
}
