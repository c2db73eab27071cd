package io.github.tribikos.schema;

import static io.github.tribikos.sql.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.NeutralDialect;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.SchemaTranslation;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamingConventionTest {
    private static final NamingConvention NAMES = NamingConvention.builder()
            .primaryKey("pk_{table_name}")
            .foreignKey("fk_{table_name}_{column_0_N_name}_{referred_table_name}_{referred_column_0N_name}")
            .unique("uq_{column_0_N_label}")
            .check("ck_{table_name}_{constraint_name}")
            .index("ix_{column_0_label}")
            .build();

    private final Table<?> box = Table.named("box");
    private final LongColumn boxId = box.bigint("id").primaryKey();
    private final Table<?> gadget = Table.named("shop", "gadget");
    private final LongColumn id = gadget.bigint("id").primaryKey();
    private final Column<String> name = gadget.varchar("name", 9);
    private final Column<String> kind = gadget.varchar("kind", 9);

    private static List<String> sql(Ddl ddl) {
        return ddl.sql(new NeutralDialect());
    }

    private String created() {
        return sql(CreateTable.of(gadget).named(NAMES)).get(0);
    }

    @Test
    void constraintsWithoutANameGetOne() {
        gadget.unique(name, kind);
        gadget.foreignKey(gadget.bigint("box_id")).references(() -> boxId);
        gadget.check("positive", id.gt(0));

        assertThat(created())
                .isEqualTo("CREATE TABLE shop.gadget (\n\tid BIGINT NOT NULL, \n\tname VARCHAR(9) NOT NULL,"
                        + " \n\tkind VARCHAR(9) NOT NULL, \n\tbox_id BIGINT NOT NULL,"
                        + " \n\tCONSTRAINT pk_gadget PRIMARY KEY (id),"
                        + " \n\tCONSTRAINT uq_gadget_name_gadget_kind UNIQUE (name, kind),"
                        + " \n\tCONSTRAINT fk_gadget_box_id_box_id FOREIGN KEY(box_id) REFERENCES box (id),"
                        + " \n\tCONSTRAINT ck_gadget_positive CHECK (id > 0)\n)");
    }

    @Test
    void namesThatWereGivenStand() {
        gadget.unique("my_uq", name);
        gadget.check("exactly", id.gt(0)).exactName();
        Index index = gadget.index("my_ix", name);

        assertThat(created()).contains("CONSTRAINT my_uq UNIQUE (name)", "CONSTRAINT exactly CHECK (id > 0)");
        assertThat(NAMES.nameOf(index)).isEqualTo("my_ix");
    }

    @Test
    void indexesAreNamedAndDroppedAlike() {
        Index index = gadget.index(name, kind);

        assertThat(sql(CreateIndex.of(index).named(NAMES)))
                .containsExactly("CREATE INDEX ix_gadget_name ON shop.gadget (name, kind)");
        assertThat(sql(DropIndex.of(index).named(NAMES))).containsExactly("DROP INDEX shop.ix_gadget_name");
        assertThat(sql(CreateIndex.of(index)))
                .containsExactly("CREATE INDEX ix_gadget_name_kind ON shop.gadget (name, kind)");
    }

    @Test
    void metaDataNamesWhatItCreatesAndDrops() {
        Table<?> nest = Table.named("nest");
        LongColumn nestId = nest.bigint("id").primaryKey();
        Table<?> bird = Table.named("bird");
        LongColumn birdId = bird.bigint("id").primaryKey();
        nest.bigint("bird_id").references(() -> birdId);
        bird.bigint("nest_id").references(() -> nestId).index();
        MetaData birds = MetaData.of(nest, bird).named(NAMES);

        assertThat(birds.createScript(new NeutralDialect()))
                .contains("CREATE INDEX ix_bird_nest_id ON bird (nest_id)")
                .anyMatch(sql -> sql.contains(" ADD CONSTRAINT fk_"))
                .filteredOn(sql -> sql.startsWith("CREATE TABLE"))
                .allMatch(sql -> sql.contains("CONSTRAINT pk_"));
        assertThat(birds.dropScript(new NeutralDialect())).anyMatch(sql -> sql.contains(" DROP CONSTRAINT fk_"));
    }

    @Test
    void aCheckHasToHaveTheNameThatTheTemplateAsksFor() {
        gadget.check(id.gt(0));

        assertThatThrownBy(this::created)
                .isInstanceOf(ArgumentException.class)
                .hasMessage("A check of table \"gadget\" has no name, but the naming convention"
                        + " \"ck_{table_name}_{constraint_name}\" is made of it. Name it: check(\"positive\", ...).");
    }

    @Test
    void aWordOfOnesOwnIsAskedForEachName() {
        NamingConvention names = NamingConvention.builder()
                .unique("{short}_{column_1_name}")
                .token("short", subject -> subject.table().substring(0, 3))
                .build();

        UniqueConstraint two = gadget.unique(name, kind);
        UniqueConstraint one = gadget.unique(kind);

        assertThat(names.nameOf(two)).isEqualTo("gad_kind");
        assertThatThrownBy(() -> names.nameOf(one))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The naming convention \"{short}_{column_1_name}\" asks for column 1 (counted from 0) of"
                        + " something of table \"gadget\" that has only 1: [kind]. Name it yourself, or use"
                        + " {column_0_N_name}.");
    }

    @Test
    void checksAndIndexesHaveTheColumnsOfTheirExpressions() {
        NamingConvention names = NamingConvention.builder()
                .check("ck_{column_0_N_name}")
                .index("ix_{column_0_N_name}")
                .build();

        CheckConstraint check = gadget.check(name.ne(kind));
        CheckConstraint given = gadget.check("given", name.ne(kind));
        Index index = gadget.index("named", lower(name));

        assertThat(names.nameOf(check)).isEqualTo("ck_name_kind");
        assertThat(names.nameOf(given)).isEqualTo("given");
        assertThat(names.nameOf(index)).isEqualTo("named");
    }

    @Test
    void aWordThatIsNotKnownIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() ->
                        NamingConvention.builder().unique("uq_{tabel_name}").build())
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith(
                        "The naming convention unique(\"uq_{tabel_name}\") has the word {tabel_name}, which is"
                                + " not known for it. Words: {table_name}, ");
        assertThatThrownBy(() -> NamingConvention.builder()
                        .index("ix_{referred_table_name}")
                        .build())
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("{referred_table_name}, which is not known for it");
    }

    @Test
    void constraintsAreAddedAndDroppedByName() {
        UniqueConstraint unique = gadget.unique(name);
        CheckConstraint check = gadget.check(id.gt(0));

        assertThat(sql(AddConstraint.of(unique)))
                .containsExactly("ALTER TABLE shop.gadget ADD CONSTRAINT uq_gadget_name UNIQUE (name)");
        assertThat(sql(DropConstraint.of(unique).cascade()))
                .containsExactly("ALTER TABLE shop.gadget DROP CONSTRAINT uq_gadget_name CASCADE");
        assertThat(sql(AddConstraint.of(check))).containsExactly("ALTER TABLE shop.gadget ADD CHECK (id > 0)");
        assertThatThrownBy(() -> sql(DropConstraint.of(check)))
                .isInstanceOf(CompileException.class)
                .hasMessage(
                        "The constraint CHECK (shop.gadget.id > :id_1) of table \"gadget\" has no name to call it by."
                                + " Name it, or give the statement a naming convention: named(...).");
    }

    @Test
    void schemasAreCreatedAndDropped() {
        assertThat(sql(CreateSchema.of("My Shop").ifNotExists()))
                .containsExactly("CREATE SCHEMA IF NOT EXISTS \"My Shop\"");
        assertThat(sql(DropSchema.of("shop").ifExists().cascade()))
                .containsExactly("DROP SCHEMA IF EXISTS shop CASCADE");
        assertThat(new NeutralDialect().render(CreateSchema.of("shop"), SchemaTranslation.of("shop", "test_1")))
                .containsExactly("CREATE SCHEMA test_1");
        assertThatThrownBy(
                        () -> new NeutralDialect().render(DropSchema.of("shop"), SchemaTranslation.intoDefault("shop")))
                .isInstanceOf(CompileException.class)
                .hasMessage(
                        "The schema \"shop\" is translated to the connection's own, which is neither created nor dropped by"
                                + " its name. Run the statement without the translation.");
    }

    @Test
    void itShowsItsTemplates() {
        assertThat(NamingConvention.builder().primaryKey("pk_{table_name}").build())
                .hasToString("NamingConvention primaryKey(\"pk_{table_name}\")");
    }
}
