package io.github.tribikos.it.reflection;

import static io.github.tribikos.sql.Functions.lower;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.UniqueConstraint;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.NumberExpression;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.NumberType;
import io.github.tribikos.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tables that can be copied and changed before they are made. */
final class SchemaSpec {
    final List<TableSpec> tables = new ArrayList<>();

    /** A column; {@code value} is its default. */
    record ColumnSpec(
            String name,
            SqlType<?> type,
            boolean isNullable,
            @Nullable Object value,
            boolean isIdentity,
            @Nullable String comment) {
        ColumnSpec withType(SqlType<?> other) {
            return new ColumnSpec(name, other, isNullable, value, isIdentity, comment);
        }

        ColumnSpec withNullable(boolean is) {
            return new ColumnSpec(name, type, is, value, isIdentity, comment);
        }

        ColumnSpec withValue(@Nullable Object other) {
            return new ColumnSpec(name, type, isNullable, other, isIdentity, comment);
        }

        ColumnSpec withComment(@Nullable String other) {
            return new ColumnSpec(name, type, isNullable, value, isIdentity, other);
        }
    }

    /** A named list of columns. */
    record KeySpec(
            String name,
            List<String> columns,
            OptionChoices.@Nullable Choice<KeySpec, DialectOptions.OfConstraint> options) {
        KeySpec(String name, List<String> columns) {
            this(name, columns, null);
        }
    }

    /** A foreign key to the primary key of a table. */
    record ReferenceSpec(
            String name,
            List<String> columns,
            String target,
            @Nullable ReferentialAction onDelete) {}

    /** A check of a number. */
    record CheckSpec(String name, String column, int least, int most) {}

    /** An index on columns, or on one column in lower case. */
    record IndexSpec(
            String name,
            List<String> columns,
            boolean isUnique,
            boolean isLower,
            boolean isDescending,
            @Nullable Integer above,
            OptionChoices.@Nullable Choice<IndexSpec, DialectOptions.OfIndex> options) {
        IndexSpec(
                String name,
                List<String> columns,
                boolean isUnique,
                boolean isLower,
                boolean isDescending,
                @Nullable Integer above) {
            this(name, columns, isUnique, isLower, isDescending, above, null);
        }

        IndexSpec withOptions(OptionChoices.@Nullable Choice<IndexSpec, DialectOptions.OfIndex> other) {
            return new IndexSpec(name, columns, isUnique, isLower, isDescending, above, other);
        }
    }

    /** A table. */
    static final class TableSpec {
        final String name;
        final List<ColumnSpec> columns = new ArrayList<>();
        final List<KeySpec> uniques = new ArrayList<>();
        final List<ReferenceSpec> references = new ArrayList<>();
        final List<CheckSpec> checks = new ArrayList<>();
        final List<IndexSpec> indexes = new ArrayList<>();
        List<String> key = List.of();

        @Nullable
        String comment;

        OptionChoices.@Nullable Choice<TableSpec, DialectOptions.OfTable> options;

        TableSpec(String name) {
            this.name = name;
        }

        TableSpec copy() {
            TableSpec copy = new TableSpec(name);
            copy.columns.addAll(columns);
            copy.uniques.addAll(uniques);
            copy.references.addAll(references);
            copy.checks.addAll(checks);
            copy.indexes.addAll(indexes);
            copy.key = key;
            copy.comment = comment;
            copy.options = options;
            return copy;
        }

        ColumnSpec column(String wanted) {
            return columns.stream()
                    .filter(column -> column.name().equals(wanted))
                    .findFirst()
                    .orElseThrow();
        }
    }

    SchemaSpec copy() {
        SchemaSpec copy = new SchemaSpec();
        tables.forEach(table -> copy.tables.add(table.copy()));
        return copy;
    }

    MetaData make() {
        Map<String, Map<String, Column<?>>> made = new HashMap<>();
        List<Table<?>> all = new ArrayList<>();
        for (TableSpec spec : tables) {
            all.add(make(spec, made));
        }
        return MetaData.of(all);
    }

    private Table<?> make(TableSpec spec, Map<String, Map<String, Column<?>>> made) {
        Table<?> table = Table.named(spec.name);
        Map<String, Column<?>> columns = new HashMap<>();
        made.put(spec.name, columns);
        spec.columns.forEach(column -> columns.put(column.name(), column(table, column)));
        table.primaryKey("pk_" + spec.name, of(columns, spec.key));
        if (spec.options != null) {
            table.options(spec.options.make().apply(columns));
        }
        for (KeySpec unique : spec.uniques) {
            UniqueConstraint key = table.unique(unique.name(), of(columns, unique.columns()));
            if (unique.options() != null) {
                key.with(unique.options().make().apply(columns));
            }
        }
        for (ReferenceSpec reference : spec.references) {
            List<String> key = tables.stream()
                    .filter(each -> each.name.equals(reference.target()))
                    .findFirst()
                    .orElseThrow()
                    .key;
            List<Supplier<Column<?>>> targets = new ArrayList<>();
            for (String column : key) {
                targets.add(() -> get(get(made, reference.target()), column));
            }
            @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
            Supplier<? extends Column<?>>[] suppliers = targets.toArray(new Supplier[0]);
            ForeignKeyConstraint foreignKey = table.foreignKey(reference.name(), of(columns, reference.columns()))
                    .references(suppliers);
            if (reference.onDelete() != null) {
                foreignKey.onDelete(reference.onDelete());
            }
        }
        for (CheckSpec check : spec.checks) {
            NumberExpression<?> number = (NumberExpression<?>) get(columns, check.column());
            table.check(
                    check.name(),
                    number.ge(check.least()).and(number.lt(check.most()).or(number.eq(1_000))));
        }
        spec.indexes.forEach(index -> index(table, index, columns));
        if (spec.comment != null) {
            table.comment(spec.comment);
        }
        return table;
    }

    private static <V> V get(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private static Column<?>[] of(Map<String, Column<?>> columns, List<String> names) {
        return names.stream().map(name -> get(columns, name)).toArray(Column<?>[]::new);
    }

    @SuppressWarnings("unchecked") // a text column
    private static void index(Table<?> table, IndexSpec spec, Map<String, Column<?>> columns) {
        OrderTerm[] terms = spec.columns().stream()
                .map(name -> {
                    Expression<?> column = get(columns, name);
                    Expression<?> term = spec.isLower() ? lower((Expression<String>) column) : column;
                    return spec.isDescending() ? term.desc() : (OrderTerm) term;
                })
                .toArray(OrderTerm[]::new);
        Index index = table.index(spec.name(), terms);
        if (spec.isUnique()) {
            index = index.unique();
        }
        if (spec.options() != null) {
            index = index.with(spec.options().make().apply(columns));
        }
        if (spec.above() != null) {
            index.where(((NumberExpression<?>) get(columns, GeneratedSchemas.NUMBER)).gt(spec.above()));
        }
    }

    @SuppressWarnings("unchecked") // the default is of the type's class
    private static Column<?> column(Table<?> table, ColumnSpec spec) {
        SqlType<?> type = spec.type();
        Column<?> column = type instanceof LongType longs
                ? table.column(spec.name(), longs)
                : type instanceof NumberType<?> numbers && !(type instanceof IntegerType)
                        ? table.column(spec.name(), numbers)
                        : table.column(spec.name(), type);
        if (spec.isNullable()) {
            column = column.nullable();
        }
        if (spec.isIdentity()) {
            column = column.identity();
        }
        if (spec.value() instanceof Expression<?> expression) {
            column = column.serverDefault(expression);
        } else if (spec.value() != null) {
            column = ((Column<Object>) column).serverDefault(spec.value());
        }
        return spec.comment() == null ? column : column.comment(spec.comment());
    }
}
