package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.engine.CacheStats;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.SchemaTranslation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One set of tables in several schemas, which are put in place of the tables' own: rows, DDL and the cache. */
@Requires(Feature.SCHEMAS)
abstract class SchemaTranslationTests extends Topic {
    private static final Table<?> PLANTS = Table.named("tenant_plants");
    private static final LongColumn ID = PLANTS.bigint("id").primaryKey();
    private static final Column<String> NAME = PLANTS.varchar("name", 50);
    private static final Table<?> SEEDS = Table.named("tenant_seeds");
    private static final LongColumn PLANT =
            SEEDS.bigint("plant_id").primaryKey().references(() -> ID);
    private static final MetaData GARDEN = MetaData.of(PLANTS, SEEDS);

    private final String first = DatabaseUnderTest.randomName() + "_a";
    private final String second = DatabaseUnderTest.randomName() + "_b";

    SchemaTranslationTests(DialectCompliance suite) {
        super(suite);
    }

    private Connection in(String schema) {
        return connection().with(ExecutionOptions.none().schemas(SchemaTranslation.ofDefault(schema)));
    }

    /** Without transactions, which SQLite cannot attach a database in; what is attached belongs to the connection. */
    @BeforeEach
    void createSchemas() {
        connection().autocommit();
        for (String schema : List.of(first, second)) {
            connection().execute(text(suite().createSchema(schema)));
            GARDEN.createAll(in(schema));
        }
    }

    @AfterEach
    void dropSchemas() {
        for (String schema : List.of(first, second)) {
            GARDEN.dropAll(in(schema));
            connection().execute(text(suite().dropSchema(schema)));
        }
    }

    @Test
    void tablesAreCreatedAndFoundInTheOtherSchema() {
        assertThat(in(first).hasTable(SEEDS)).isTrue();
        assertThat(in(second).hasTable(SEEDS)).isTrue();
        assertThat(connection().hasTable(SEEDS)).isFalse();

        GARDEN.dropAll(in(second));
        assertThat(in(first).hasTable(SEEDS)).isTrue();
        assertThat(in(second).hasTable(SEEDS)).isFalse();
        GARDEN.createAll(in(first)); // finds what is there
        GARDEN.createAll(in(second));
        assertThat(in(second).execute(select(ID).from(PLANTS)).all()).isEmpty();
    }

    @Test
    void eachSchemaHasItsOwnRows() {
        in(first)
                .execute(insert(PLANTS)
                        .values(List.of(1L, 2L), (row, id) -> row.set(ID, id).set(NAME, "old")));
        in(second).execute(insert(PLANTS).set(ID, 3L).set(NAME, "other"));
        in(first).execute(update(PLANTS).set(NAME, "new").where(ID.in(List.of(2L, 3L))));
        in(second).execute(delete(PLANTS).where(ID.eq(1L)));
        in(first).execute(insert(SEEDS).set(PLANT, 2L));

        assertThat(in(first).execute(select(NAME).orderBy(ID)).all()).containsExactly("old", "new");
        assertThat(in(second).execute(select(NAME)).all()).containsExactly("other");
        assertThat(in(first)
                        .execute(select(NAME).from(PLANTS).join(SEEDS).where(ID.in(List.of(1L, 2L, 3L))))
                        .all())
                .containsExactly("new");
        in(first).execute(delete(SEEDS));
    }

    @Test
    void statementIsCompiledOnceForAllSchemas() {
        in(first).execute(select(ID).where(NAME.eq("one"))).all();
        CacheStats before = engine().cacheStats();
        for (int i = 0; i < 10; i++) {
            assertThat(in(i % 2 == 0 ? first : second)
                            .execute(select(ID).where(NAME.eq("one")))
                            .all())
                    .isEmpty();
        }

        assertThat(engine().cacheStats().misses()).isEqualTo(before.misses());
        assertThat(engine().cacheStats().hits()).isEqualTo(before.hits() + 10);
    }
}
