package io.github.tribikos.it.reflection;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.it.reflection.SchemaSpec.IndexSpec;
import io.github.tribikos.it.reflection.SchemaSpec.KeySpec;
import io.github.tribikos.it.reflection.SchemaSpec.TableSpec;
import io.github.tribikos.mysql.MysqlIndexOptions;
import io.github.tribikos.mysql.MysqlTableOptions;
import io.github.tribikos.postgresql.PostgresConstraintOptions;
import io.github.tribikos.postgresql.PostgresIndexOptions;
import io.github.tribikos.postgresql.PostgresTableOptions;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.sqlite.SqliteTableOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Options of one dialect that a generated schema may have. */
final class OptionChoices {
    private static final String LABEL = GeneratedSchemas.LABEL;

    /**
     * Options that some parts may have.
     *
     * @param <S> a part as it is specified
     * @param <O> the options
     */
    record Choice<S, O>(Predicate<S> fits, Function<Map<String, Column<?>>, ? extends O> make) {}

    final List<Choice<TableSpec, DialectOptions.OfTable>> tables;
    final List<Choice<IndexSpec, DialectOptions.OfIndex>> indexes;
    final List<Choice<KeySpec, DialectOptions.OfConstraint>> uniques;

    private OptionChoices(
            List<Choice<TableSpec, DialectOptions.OfTable>> tables,
            List<Choice<IndexSpec, DialectOptions.OfIndex>> indexes,
            List<Choice<KeySpec, DialectOptions.OfConstraint>> uniques) {
        this.tables = tables;
        this.indexes = indexes;
        this.uniques = uniques;
    }

    static OptionChoices of(Dialect dialect) {
        return switch (dialect.name()) {
            case "postgresql" -> postgresql();
            case "mariadb" -> mariadb();
            case "sqlite" ->
                new OptionChoices(
                        List.of(new Choice<>(
                                table -> !table.columns.get(0).isIdentity(),
                                columns -> SqliteTableOptions.none().withoutRowid())),
                        List.of(),
                        List.of());
            default -> new OptionChoices(List.of(), List.of(), List.of());
        };
    }

    private static Column<?> named(Map<String, Column<?>> columns, String name) {
        return Objects.requireNonNull(columns.get(name));
    }

    private static OptionChoices postgresql() {
        return new OptionChoices(
                List.of(
                        new Choice<>(
                                table -> true,
                                columns -> PostgresTableOptions.none().with("fillfactor", 70)),
                        new Choice<>(
                                table -> true,
                                columns -> PostgresTableOptions.none().with("autovacuum_enabled", false))),
                List.of(
                        new Choice<>(
                                index -> !index.isLower(),
                                columns -> PostgresIndexOptions.none()
                                        .include(named(columns, "id"))
                                        .with("fillfactor", 50)),
                        new Choice<>(
                                index -> !index.isLower() && index.columns().contains(LABEL),
                                columns -> PostgresIndexOptions.none()
                                        .operatorClass(named(columns, LABEL), "text_pattern_ops")),
                        new Choice<>(
                                index -> !index.isUnique()
                                        && !index.isDescending()
                                        && index.columns().size() == 1
                                        && !index.isLower(),
                                columns -> PostgresIndexOptions.using("hash")),
                        new Choice<>(
                                IndexSpec::isUnique,
                                columns -> PostgresIndexOptions.none().nullsNotDistinct())),
                List.of(
                        new Choice<>(
                                unique -> true,
                                columns -> PostgresConstraintOptions.none().include(named(columns, "id"))),
                        new Choice<>(
                                unique -> true,
                                columns -> PostgresConstraintOptions.none()
                                        .nullsNotDistinct()
                                        .with("fillfactor", 60))));
    }

    private static OptionChoices mariadb() {
        return new OptionChoices(
                List.of(
                        new Choice<>(
                                table -> true,
                                columns -> MysqlTableOptions.none().rowFormat("COMPACT")),
                        new Choice<>(
                                table -> true,
                                columns -> MysqlTableOptions.none().with("STATS_PERSISTENT", 1))),
                List.of(
                        new Choice<>(
                                index -> index.columns().contains(LABEL),
                                columns -> MysqlIndexOptions.none().prefix(named(columns, LABEL), 7)),
                        new Choice<>(
                                index -> !index.isUnique()
                                        && !index.isDescending()
                                        && index.columns().equals(List.of(LABEL)),
                                columns -> MysqlIndexOptions.fulltext())),
                List.of());
    }
}
