package io.github.tribikos.postgresql;

import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedOptions;
import io.github.tribikos.catalog.ReflectedTerm;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Options of tables, keys and indexes as {@code pg_catalog} has them. What becomes of rows at COMMIT and parents it does not tell. */
final class PostgresCatalogOptions implements CatalogOptions {
    static final String UNLOGGED = "UNLOGGED";
    static final String PARTITION_BY = "PARTITION BY";
    static final String USING = "USING";
    static final String TABLESPACE = "TABLESPACE";
    static final String NULLS_NOT_DISTINCT = "NULLS NOT DISTINCT";
    static final String INCLUDE = "INCLUDE ";
    static final String BTREE = "btree";

    /** Returns the options with those of {@code pg_class.reloptions}, {@code fillfactor=70}. */
    static ReflectedOptions parameters(ReflectedOptions known, String... parameters) {
        ReflectedOptions options = known;
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            options = options.with(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return options;
    }

    private static ReflectedOptions with(ReflectedOptions known, Map<String, String> parameters) {
        ReflectedOptions options = known;
        for (Map.Entry<String, String> each : parameters.entrySet()) {
            options = options.with(each.getKey(), each.getValue());
        }
        return options;
    }

    private static @Nullable String there(boolean is) {
        return is ? ReflectedOptions.THERE : null;
    }

    // Declared ones.

    @Override
    public ReflectedOptions declared(Table<?> table) {
        PostgresTableOptions own = table.option(PostgresTableOptions.class);
        return own == null
                ? ReflectedOptions.NONE
                : with(ReflectedOptions.NONE, own.parameters())
                        .with(UNLOGGED, there(own.isUnlogged()))
                        .with(PARTITION_BY, own.partitionBy().orElse(null))
                        .with(USING, own.accessMethod())
                        .with(TABLESPACE, own.tablespace().orElse(null));
    }

    @Override
    public ReflectedOptions declared(Constraint key) {
        PostgresConstraintOptions own = key.option(PostgresConstraintOptions.class);
        if (own == null) {
            return ReflectedOptions.NONE;
        }
        ReflectedOptions options = with(ReflectedOptions.NONE, own.parameters())
                .with(NULLS_NOT_DISTINCT, there(own.isNullsNotDistinct()))
                .with(TABLESPACE, own.tablespace());
        for (Column<?> column : own.included()) {
            options = options.with(INCLUDE + column.name(), ReflectedOptions.THERE);
        }
        return options;
    }

    @Override
    public ReflectedIndex declared(Index index, ReflectedIndex plain) {
        PostgresIndexOptions own = index.option(PostgresIndexOptions.class);
        if (own == null) {
            return plain;
        }
        List<ReflectedTerm> terms = new ArrayList<>();
        for (int i = 0; i < plain.terms().size(); i++) {
            terms.add(plain.terms()
                    .get(i)
                    .withOption(own.operatorClass(index.terms().get(i))));
        }
        return plain.withTerms(terms)
                .withMethod(BTREE.equals(own.method()) ? null : own.method())
                .withIncluded(own.included().stream().map(Column::name).toList())
                .withOptions(with(ReflectedOptions.NONE, own.parameters())
                        .with(NULLS_NOT_DISTINCT, there(own.isNullsNotDistinct()))
                        .with(TABLESPACE, own.tablespace()));
    }

    // What is made of those that were read.

    @Override
    public DialectOptions.OfTable ofTable(ReflectedOptions options) {
        PostgresTableOptions own = PostgresTableOptions.none();
        for (Map.Entry<String, String> each : options.said().entrySet()) {
            String value = each.getValue();
            own = switch (each.getKey()) {
                case UNLOGGED -> own.unlogged();
                case PARTITION_BY -> own.partitionBy(value);
                case USING -> own.using(value);
                case TABLESPACE -> own.tablespace(value);
                default -> own.with(each.getKey(), value);
            };
        }
        return own;
    }

    @Override
    public DialectOptions.OfConstraint ofKey(ReflectedOptions options, Function<String, Column<?>> columns) {
        PostgresConstraintOptions own = PostgresConstraintOptions.none();
        List<Column<?>> included = new ArrayList<>();
        for (Map.Entry<String, String> each : options.said().entrySet()) {
            String name = each.getKey();
            if (name.startsWith(INCLUDE)) {
                included.add(columns.apply(name.substring(INCLUDE.length())));
            } else {
                own = switch (name) {
                    case NULLS_NOT_DISTINCT -> own.nullsNotDistinct();
                    case TABLESPACE -> own.tablespace(each.getValue());
                    default -> own.with(name, each.getValue());
                };
            }
        }
        return own.include(included.toArray(Column<?>[]::new));
    }

    @Override
    public DialectOptions.OfIndex ofIndex(
            ReflectedIndex index, List<OrderTerm> terms, Function<String, Column<?>> columns) {
        String method = index.method();
        PostgresIndexOptions own = method == null ? PostgresIndexOptions.none() : PostgresIndexOptions.using(method);
        own = own.include(index.included().stream().map(columns).toArray(Column<?>[]::new));
        for (int i = 0; i < terms.size(); i++) {
            String operatorClass = index.terms().get(i).option();
            if (operatorClass != null) {
                own = own.operatorClass(indexed(terms.get(i)), operatorClass);
            }
        }
        for (Map.Entry<String, String> each : index.options().said().entrySet()) {
            own = switch (each.getKey()) {
                case NULLS_NOT_DISTINCT -> own.nullsNotDistinct();
                case TABLESPACE -> own.tablespace(each.getValue());
                default -> own.with(each.getKey(), each.getValue());
            };
        }
        return own;
    }

    private static Expression<?> indexed(OrderTerm term) {
        return term instanceof Ordering ordering ? ordering.expression() : (Expression<?>) term;
    }
}
