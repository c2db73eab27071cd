package io.github.tribikos.it.reflection;

import static io.github.tribikos.sql.Functions.currentTimestamp;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.dialect.CatalogTrait;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.it.reflection.OptionChoices.Choice;
import io.github.tribikos.it.reflection.SchemaSpec.CheckSpec;
import io.github.tribikos.it.reflection.SchemaSpec.ColumnSpec;
import io.github.tribikos.it.reflection.SchemaSpec.IndexSpec;
import io.github.tribikos.it.reflection.SchemaSpec.KeySpec;
import io.github.tribikos.it.reflection.SchemaSpec.ReferenceSpec;
import io.github.tribikos.it.reflection.SchemaSpec.TableSpec;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes schemas of a seed, with what the database declares to have. */
final class GeneratedSchemas {
    /** A number that every table has, for checks and partial indexes. */
    static final String NUMBER = "amount";

    /** A text that every table has, for keys and indexes. */
    static final String LABEL = "La\"bel, 100%";

    private static final List<String> NAMES = List.of(
            "plain",
            "select",
            "MixedCase",
            "d\u00e9j\u00e0 vu",
            "a.b",
            "it's",
            "x\"y",
            "under_score",
            "100%",
            "order",
            "Grp",
            "t");

    private final Random random;
    private final Capabilities capabilities;
    private final boolean keepsComments;
    private final OptionChoices options;

    GeneratedSchemas(long seed, Dialect dialect) {
        this.random = new Random(seed);
        this.capabilities = dialect.capabilities();
        this.options = OptionChoices.of(dialect);
        this.keepsComments = dialect.schemaReader().traits().contains(CatalogTrait.COMMENTS);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private boolean has(Feature feature) {
        return capabilities.supports(feature);
    }

    <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    SchemaSpec schema() {
        SchemaSpec schema = new SchemaSpec();
        int tables = 2 + random.nextInt(3);
        for (int i = 0; i < tables; i++) {
            schema.tables.add(table("g" + i + "_" + one(NAMES)));
        }
        for (TableSpec table : schema.tables) {
            if (chance(60)) {
                refer(schema, table);
            }
        }
        return schema;
    }

    TableSpec table(String name) {
        TableSpec table = new TableSpec(name);
        boolean isIdentity = chance(40);
        table.columns.add(new ColumnSpec("id", Types.BIGINT, false, null, isIdentity, null));
        table.columns.add(new ColumnSpec(NUMBER, Types.BIGINT, chance(50), null, false, null));
        table.columns.add(new ColumnSpec(LABEL, Types.VARCHAR(30), false, null, false, null));
        table.key = !isIdentity && chance(30) ? List.of("id", LABEL) : List.of("id");
        int more = 1 + random.nextInt(5);
        for (int i = 0; i < more; i++) {
            table.columns.add(column("c" + i + one(NAMES)));
        }
        if (chance(40)) {
            KeySpec unique = new KeySpec("uq_" + name, List.of(LABEL, NUMBER));
            table.uniques.add(new KeySpec(unique.name(), unique.columns(), chance(40) ? option(unique) : null));
        }
        if (chance(50)) {
            table.checks.add(check("ck_" + name));
        }
        int indexes = random.nextInt(3);
        for (int i = 0; i < indexes; i++) {
            IndexSpec index = index("ix" + i + "_" + name);
            table.indexes.add(chance(50) ? index.withOptions(option(index)) : index);
        }
        table.options = chance(40) ? option(table) : null;
        table.comment = comment();
        return table;
    }

    /** Options of the dialect that fit, null if it has none. */
    @Nullable
    Choice<TableSpec, DialectOptions.OfTable> option(TableSpec table) {
        return fitting(options.tables, table);
    }

    /** As {@link #option(TableSpec)}. */
    @Nullable
    Choice<IndexSpec, DialectOptions.OfIndex> option(IndexSpec index) {
        return fitting(options.indexes, index);
    }

    /** As {@link #option(TableSpec)}. */
    @Nullable
    Choice<KeySpec, DialectOptions.OfConstraint> option(KeySpec unique) {
        return fitting(options.uniques, unique);
    }

    private <S, O> @Nullable Choice<S, O> fitting(List<Choice<S, O>> among, S part) {
        List<Choice<S, O>> fitting =
                among.stream().filter(each -> each.fits().test(part)).toList();
        return fitting.isEmpty() ? null : one(fitting);
    }

    private @Nullable String comment() {
        return keepsComments && chance(30) ? "it's \"" + random.nextInt(100) + "\" % of \u00e9" : null;
    }

    CheckSpec check(String name) {
        int least = random.nextInt(20) - 10;
        return new CheckSpec(name, NUMBER, least, least + 1 + random.nextInt(50));
    }

    IndexSpec index(String name) {
        if (has(Feature.EXPRESSION_INDEXES) && chance(25)) {
            return new IndexSpec(name, List.of(LABEL), false, true, false, null);
        }
        Integer above = has(Feature.PARTIAL_INDEXES) && chance(25) ? random.nextInt(9) : null;
        List<String> columns = chance(50) ? List.of(NUMBER) : List.of(LABEL, NUMBER);
        return new IndexSpec(name, columns, chance(20), false, chance(30), above);
    }

    void refer(SchemaSpec schema, TableSpec table) {
        List<TableSpec> targets = has(Feature.CYCLIC_FOREIGN_KEYS)
                ? schema.tables
                : schema.tables.subList(0, schema.tables.indexOf(table));
        if (targets.isEmpty()) {
            return;
        }
        TableSpec target = one(targets);
        List<String> columns = new ArrayList<>();
        for (String part : target.key) {
            ColumnSpec column = new ColumnSpec(
                    "to_" + part + "_" + table.references.size(),
                    target.column(part).type(),
                    true,
                    null,
                    false,
                    null);
            table.columns.add(column);
            columns.add(column.name());
        }
        table.references.add(
                new ReferenceSpec("fk" + table.references.size() + "_" + table.name, columns, target.name, action()));
    }

    @Nullable
    ReferentialAction action() {
        return has(Feature.REFERENTIAL_ACTIONS) && chance(50)
                ? one(List.of(ReferentialAction.CASCADE, ReferentialAction.SET_NULL))
                : null;
    }

    ColumnSpec column(String name) {
        SqlType<?> type = type();
        return new ColumnSpec(name, type, chance(50), chance(40) ? value(type) : null, false, comment());
    }

    SqlType<?> type() {
        return one(List.of(
                Types.INTEGER,
                Types.BIGINT,
                Types.SMALLINT,
                Types.BOOLEAN,
                Types.DOUBLE,
                Types.NUMERIC(4 + random.nextInt(12), random.nextInt(3)),
                Types.VARCHAR(1 + random.nextInt(200)),
                Types.CHAR(1 + random.nextInt(20)),
                Types.TEXT,
                Types.BLOB,
                Types.DATE,
                Types.TIME,
                Types.TIMESTAMP,
                Types.TIMESTAMP_TZ,
                Types.UUID,
                Types.JSON));
    }

    /** A default for a column of the type, null if there is none to try. */
    @Nullable
    Object value(SqlType<?> type) {
        int number = random.nextInt(9) - 4;
        if (type.equals(Types.INTEGER)) {
            return number;
        }
        if (type.equals(Types.BIGINT)) {
            return (long) number * 1_000_000_000;
        }
        if (type.equals(Types.SMALLINT)) {
            return (short) number;
        }
        if (type.equals(Types.BOOLEAN)) {
            return chance(50);
        }
        if (type.equals(Types.DATE)) {
            return LocalDate.of(2020, 1 + random.nextInt(12), 3);
        }
        if (type.equals(Types.TIMESTAMP_TZ)) {
            return currentTimestamp();
        }
        if (type.toString().startsWith("NUMERIC")) {
            return new BigDecimal(number);
        }
        boolean isText = type.toString().startsWith("VARCHAR");
        return isText ? one(List.of("a", "'", "\\", " ", "\u00e9", "%")) : null;
    }
}
