package io.github.tribikos.reflect;

import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedComputed;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.ReflectedTerm;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.catalog.VendorType;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Computed;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.Deferrable;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.UniqueConstraint;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.NumberType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Table} of what the catalog says of one. What it cannot take over it tells in a sentence. */
final class TableMaker {
    private final ReflectedTable source;
    private final Reflection options;
    private final CatalogOptions dialect;
    private final Function<TableName, @Nullable Table<?>> targets;
    private final Consumer<String> warnings;
    private final Table<?> table;
    private final Map<String, Column<?>> columns = new LinkedHashMap<>();

    /**
     * Begins a table.
     *
     * @param dialect makes the options of the dialect of what the catalog says
     * @param targets gives the tables that foreign keys lead to, null for one that is not there; asked after all tables are made
     * @param warnings is told what cannot be taken over
     */
    TableMaker(
            ReflectedTable source,
            Reflection options,
            CatalogOptions dialect,
            Function<TableName, @Nullable Table<?>> targets,
            Consumer<String> warnings) {
        this.source = source;
        this.options = options;
        this.dialect = dialect;
        this.targets = targets;
        this.warnings = warnings;
        TableName name = source.name();
        this.table = name.schema() == null ? Table.named(name.name()) : Table.named(name.schema(), name.name());
    }

    /** Makes the table, sealed. {@code reachable} tells whether foreign keys can lead to columns of a table. */
    Table<?> make(BiPredicate<TableName, List<String>> reachable) {
        if (source.comment() != null) {
            table.comment(source.comment());
        }
        for (ReflectedColumn column : source.columns()) {
            ReflectedColumn changed = options.column(source.name(), column);
            if (changed != null) {
                columns.put(column.name(), column(column.name(), changed));
            }
        }
        tableOptions();
        primaryKey();
        source.uniques().forEach(this::unique);
        source.foreignKeys().forEach(key -> foreignKey(key, reachable));
        source.checks().forEach(this::check);
        source.indexes().forEach(this::index);
        table.columns();
        return table;
    }

    private void tableOptions() {
        if (!source.options().isEmpty()) {
            DialectOptions.OfTable own = dialect.ofTable(source.options());
            if (own == null) {
                warn("the table is taken over without " + source.options() + ".");
            } else {
                table.options(own);
            }
        }
    }

    // Columns.

    private Column<?> column(String name, ReflectedColumn source) {
        if (source.type() instanceof VendorType) {
            warn("column \"" + name + "\" has "
                    + (source.typeText().isEmpty()
                            ? "no type"
                            : "the type " + source.typeText() + ", which the dialect does not know")
                    + ". Its values are what the driver gives; choose a type with"
                    + " Reflection.columns(...).");
        }
        Column<?> column = declared(name, source.type());
        if (source.isNullable() && !isInPrimaryKey(name)) {
            column = column.nullable();
        }
        if (source.identity() != null) {
            column = column.identity(source.identity());
        } else if (source.isAutoIncrement()) {
            column = column.autoIncrement();
        } else if (source.defaultText() != null) {
            column = column.serverDefault(raw(source.defaultText(), source.type()));
        }
        ReflectedComputed computed = source.computed();
        if (computed != null) {
            Expression<?> how = raw(computed.sql(), source.type());
            column = column.computed(computed.isStored() ? Computed.stored(how) : Computed.virtual(how));
        }
        return source.comment() == null ? column : column.comment(source.comment());
    }

    private Column<?> declared(String name, SqlType<?> type) {
        if (type instanceof LongType longs) {
            return table.column(name, longs);
        }
        return type instanceof NumberType<?> numbers && !(type instanceof IntegerType)
                ? table.column(name, numbers)
                : table.column(name, type);
    }

    private static Expression<?> raw(String sql, SqlType<?> type) {
        return Sql.literalColumn(sql, type);
    }

    private boolean isInPrimaryKey(String column) {
        ReflectedKey key = source.primaryKey();
        return key != null && key.columns().contains(column);
    }

    // Constraints.

    private void primaryKey() {
        ReflectedKey key = source.primaryKey();
        Column<?>[] of = key == null ? null : found("The primary key", key.columns());
        if (key != null && of != null) {
            with(key, key.name() == null ? table.primaryKey(of) : table.primaryKey(key.name(), of));
        }
    }

    private void unique(ReflectedKey unique) {
        Column<?>[] of = found("The unique constraint " + unique, unique.columns());
        if (of != null) {
            UniqueConstraint made = unique.name() == null ? table.unique(of) : table.unique(unique.name(), of);
            Deferrable when = unique.deferrable();
            with(unique, when == null ? made : made.deferrable(when));
        }
    }

    private void with(ReflectedKey key, Constraint made) {
        if (!key.options().isEmpty()) {
            DialectOptions.OfConstraint own = dialect.ofKey(key.options(), this::known);
            if (own == null) {
                warn(key + " is taken over without " + key.options() + ".");
            } else {
                made.with(own);
            }
        }
    }

    private void foreignKey(ReflectedForeignKey key, BiPredicate<TableName, List<String>> reachable) {
        Column<?>[] of = found("The foreign key " + key, key.columns());
        if (of == null || !reachable.test(key.target(), key.targetColumns())) {
            if (of != null && options.followsKeys()) {
                warn("the foreign key " + key + " is left out, as what it refers to is not there.");
            }
            return;
        }
        List<Supplier<Column<?>>> suppliers = new ArrayList<>();
        for (String column : key.targetColumns()) {
            suppliers.add(() -> target(key.target()).get(column));
        }
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
        Supplier<? extends Column<?>>[] all = suppliers.toArray(new Supplier[0]);
        ForeignKeyConstraint made =
                (key.name() == null ? table.foreignKey(of) : table.foreignKey(key.name(), of)).references(all);
        ReferentialAction onDelete = possible(key, key.onDelete());
        if (onDelete != null) {
            made = made.onDelete(onDelete);
        }
        ReferentialAction onUpdate = possible(key, key.onUpdate());
        if (onUpdate != null) {
            made = made.onUpdate(onUpdate);
        }
        Deferrable when = key.deferrable();
        if (when != null) {
            made = made.deferrable(when);
        }
        if (key.isMatchFull()) {
            made.matchFull();
        }
    }

    private Table<?> target(TableName name) {
        Table<?> target = targets.apply(name);
        if (target == null) {
            throw new IllegalStateException("no table " + name);
        }
        return target;
    }

    /** A database takes SET NULL of a NOT NULL column and fails when it comes to that; a {@code Table} does not. */
    private @Nullable ReferentialAction possible(ReflectedForeignKey key, @Nullable ReferentialAction action) {
        if (action == ReferentialAction.SET_NULL) {
            for (String column : key.columns()) {
                Column<?> referring = columns.get(column);
                if (referring != null && !referring.isNullable()) {
                    warn("the foreign key " + key + " is taken over without SET NULL, as column \"" + column
                            + "\" is NOT NULL.");
                    return null;
                }
            }
        }
        return action;
    }

    private void check(ReflectedCheck check) {
        RawCondition condition = new RawCondition(check.sql());
        if (check.name() == null) {
            table.check(condition);
        } else {
            table.check(check.name(), condition);
        }
    }

    private void index(ReflectedIndex source) {
        List<OrderTerm> terms = new ArrayList<>();
        for (ReflectedTerm term : source.terms()) {
            Expression<?> expression = expression(source, term);
            if (expression == null) {
                return;
            }
            terms.add(direction(term, expression));
        }
        Index index = table.index(source.name(), terms.toArray(OrderTerm[]::new));
        if (source.isUnique()) {
            index = index.unique();
        }
        if (source.where() != null) {
            index = index.where(new RawCondition(source.where()));
        }
        if (source.needsOptions() && found("The options of " + source.name(), source.included()) != null) {
            DialectOptions.OfIndex own = dialect.ofIndex(source, terms, this::known);
            if (own == null) {
                warn(source + " is taken over as a plain index of its terms.");
            } else {
                index.with(own);
            }
        }
    }

    private @Nullable Expression<?> expression(ReflectedIndex index, ReflectedTerm term) {
        if (term.column() == null) {
            return raw(String.valueOf(term.sql()), Types.UNKNOWN);
        }
        Column<?>[] found = found("The index " + index.name(), List.of(term.column()));
        return found == null ? null : found[0];
    }

    private static OrderTerm direction(ReflectedTerm term, Expression<?> expression) {
        if (!term.isDescending() && term.nulls() == null) {
            return (OrderTerm) expression;
        }
        Ordering ordering = term.isDescending() ? expression.desc() : expression.asc();
        return term.nulls() == null
                ? ordering
                : term.nulls() == Ordering.Nulls.FIRST ? ordering.nullsFirst() : ordering.nullsLast();
    }

    private Column<?> known(String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    /** The columns of these names; null, told in a warning, if one was left out. */
    private Column<?> @Nullable [] found(String what, List<String> names) {
        List<Column<?>> found = new ArrayList<>();
        for (String name : names) {
            Column<?> column = columns.get(name);
            if (column == null) {
                warn(what + " is left out, as column \"" + name + "\" is.");
                return null;
            }
            found.add(column);
        }
        return found.toArray(Column<?>[]::new);
    }

    private void warn(String sentence) {
        warnings.accept("Table \"" + source.name() + "\": " + sentence);
    }
}
