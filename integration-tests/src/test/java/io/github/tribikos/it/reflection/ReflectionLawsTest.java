package io.github.tribikos.it.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.it.MariadbServer;
import io.github.tribikos.it.PostgresqlServer;
import io.github.tribikos.reflect.Inspector;
import io.github.tribikos.reflect.SchemaDiff;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.testkit.DatabaseUnderTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Over generated schemas: what is created is reflected as it was declared, creating what was reflected gives the same again, the difference
 * of the two is empty, and that of one edit is that edit. {@code -Dtribikos.schemas=300} for more of them.
 */
class ReflectionLawsTest {
    private static final int SCHEMAS = Integer.getInteger("tribikos.schemas", 30);
    private static final long SEED = Long.getLong("tribikos.seed", 20_260_101);

    @TempDir
    static Path folder;

    @Test
    @Tag("database:sqlite")
    void sqlite() {
        hold(DatabaseUnderTest.at("sqlite:///" + folder.resolve("laws.db")));
    }

    @Test
    @Tag("database:h2")
    void h2() {
        hold(DatabaseUnderTest.at("jdbc:h2:mem:" + DatabaseUnderTest.randomName() + ";DB_CLOSE_DELAY=-1"));
    }

    @Test
    @Tag("database:duckdb")
    void duckdb() {
        hold(DatabaseUnderTest.at("duckdb:///" + folder.resolve("laws.duckdb")));
    }

    @Test
    @Tag("database:postgresql")
    void postgresql() {
        hold(DatabaseUnderTest.ownOnServer(PostgresqlServer.url()));
    }

    @Test
    @Tag("database:mariadb")
    void mariadb() {
        hold(DatabaseUnderTest.ownOnServer(MariadbServer.url()));
    }

    private static void hold(DatabaseUnderTest database) {
        int edits = 0;
        try (database) {
            Engine engine = database.engine();
            engine.connect().close(); // the dialect is then that of the server
            for (int i = 0; i < SCHEMAS; i++) {
                edits += hold(engine, SEED + i);
            }
        }
        System.out.println("Reflection laws on " + database + ": " + SCHEMAS + " schemas, " + edits + " edits.");
    }

    private static int hold(Engine engine, long seed) {
        Dialect dialect = engine.dialect();
        GeneratedSchemas random = new GeneratedSchemas(seed, dialect);
        SchemaSpec spec = random.schema();
        MetaData declared = spec.make();
        String script = "seed " + seed + "\n" + String.join(";\n", declared.createScript(dialect));
        declared.createAll(engine);
        MetaData reflected;
        int edits = 0;
        try {
            Inspector inspector = Inspector.of(engine);
            reflected = inspector.reflect();
            assertThat(inspector.failures()).as(script).isEmpty();
            assertThat(inspector.warnings()).as(script).isEmpty();
            holdNames(script, declared, reflected);
            assertThat(SchemaDiff.between(declared, inspector).toString())
                    .as(script)
                    .isEmpty();
            assertThat(SchemaDiff.between(reflected, inspector).toString())
                    .as(script)
                    .isEmpty();
            SchemaEdits editor = new SchemaEdits(random, dialect);
            for (int kind = 0; kind < SchemaEdits.kinds(); kind++) {
                SchemaEdits.Edited edited = editor.edit(spec, kind);
                if (edited != null) {
                    edits++;
                    SchemaDiff diff = SchemaDiff.between(edited.schema().make(), inspector);
                    assertThat(diff.differences())
                            .as("%s%nedit %s: %s", script, kind, edited)
                            .hasSize(1)
                            .allMatch(edited::isTold);
                }
            }
        } finally {
            declared.dropAll(engine);
        }
        reflected.createAll(engine);
        try {
            assertThat(SchemaDiff.between(declared, Inspector.of(engine)).toString())
                    .as(script)
                    .isEmpty();
        } finally {
            reflected.dropAll(engine);
        }
        return edits;
    }

    private static void holdNames(String script, MetaData declared, MetaData reflected) {
        assertThat(reflected.tables())
                .as(script)
                .extracting(Table::tableName)
                .containsExactlyInAnyOrderElementsOf(names(declared));
        for (Table<?> table : declared.tables()) {
            Table<?> other = reflected.get(table.tableName());
            assertThat(other.columns())
                    .as(script)
                    .extracting(Column::name, Column::isNullable)
                    .containsExactlyElementsOf(table.columns().stream()
                            .map(column -> tuple(column.name(), column.isNullable()))
                            .toList());
        }
    }

    private static List<String> names(MetaData tables) {
        return tables.tables().stream().map(Table::tableName).toList();
    }
}
