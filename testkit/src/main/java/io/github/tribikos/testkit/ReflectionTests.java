package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.type.Types.BIGINT;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.NUMERIC;
import static io.github.tribikos.type.Types.VARCHAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.dialect.CatalogTrait;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.NoSuchTableException;
import io.github.tribikos.reflect.Inspector;
import io.github.tribikos.reflect.Reflection;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateView;
import io.github.tribikos.schema.DropView;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.NullableLongColumn;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Row;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an {@link Inspector} says of tables that exist, and tables made of that. */
@Requires(Feature.REFLECTION)
abstract class ReflectionTests extends Topic {
    private Hall hall = new Hall();
    private Show show = new Show(hall, false);
    private MetaData extra = MetaData.of();

    ReflectionTests(DialectCompliance suite) {
        super(suite);
    }

    /** A table with a key of two columns. */
    private static final class Hall {
        final Table<?> table = Table.named("rf_hall");
        final Column<Integer> venue = table.integer("venue_id");
        final Column<Integer> number = table.integer("hall_no");

        Hall() {
            table.varchar("name", 40);
            table.numeric("area", 8, 2).nullable();
            table.primaryKey("pk_rf_hall", venue, number);
        }
    }

    /** A table with a generated key, a foreign key, a unique constraint and indexes. */
    private static final class Show {
        final Table<?> table = Table.named("rf_show");
        final LongColumn id = table.bigint("id").identity().primaryKey();
        final Column<Integer> venue = table.integer("venue_id");
        final Column<Integer> hall = table.integer("hall_no");
        final Column<String> title = table.varchar("title", 80);
        final Column<String> status = table.varchar("status", 10).serverDefault("open");

        Show(Hall hallTable, boolean hasActions) {
            table.bigint("previous_id").nullable();
            table.unique("uq_rf_show_slot", venue, hall, title);
            table.index("ix_rf_show_title", title, venue);
            table.index("ix_rf_show_status", status).unique();
            ForeignKeyConstraint key = table.foreignKey("fk_rf_show_hall", venue, hall)
                    .references(() -> hallTable.venue, () -> hallTable.number);
            if (hasActions) {
                key.onDelete(ReferentialAction.CASCADE);
            }
        }
    }

    @BeforeAll
    @Override
    void createTables() {
        hall = new Hall();
        show = new Show(hall, capabilities().supports(Feature.REFERENTIAL_ACTIONS));
        MetaData.of(hall.table, show.table).createAll(engine());
    }

    @AfterAll
    @Override
    void dropTables() {
        MetaData.of(hall.table, show.table).dropAll(engine());
    }

    @AfterEach
    void dropExtra() {
        disconnect();
        if (!extra.tables().isEmpty()) {
            extra.dropAll(engine());
            extra = MetaData.of();
        }
    }

    private Inspector inspector() {
        return Inspector.of(connection());
    }

    @Test
    void tablesAreListedByName() {
        assertThat(inspector().tables()).isSorted().contains("books", "rf_hall", "rf_show");
        assertThat(inspector().hasTable("rf_hall")).isTrue();
        assertThat(inspector().hasTable("rf_hal%")).isFalse();
        assertThat(Inspector.of(engine()).hasTable("rf_show")).isTrue();
    }

    @Test
    void columnsComeInOrderWithTypeAndNullness() {
        ReflectedTable table = inspector().table("rf_hall");

        assertThat(table.kind()).isEqualTo(TableKind.TABLE);
        assertThat(table.isTemporary()).isFalse();
        assertThat(table.columns())
                .extracting(ReflectedColumn::name, column -> column.type().toString(), ReflectedColumn::isNullable)
                .containsExactly(
                        tuple("venue_id", "INTEGER", false),
                        tuple("hall_no", "INTEGER", false),
                        tuple("name", normal("VARCHAR(40)"), false),
                        tuple("area", "NUMERIC(8, 2)", true));
        assertThat(table.columns()).noneMatch(ReflectedColumn::isGenerated);
    }

    /** DuckDB keeps no length of VARCHAR. */
    private String normal(String type) {
        return engine().dialect().schemaReader().type(type).toString();
    }

    private boolean has(CatalogTrait trait) {
        return engine().dialect().schemaReader().traits().contains(trait);
    }

    @Test
    void keysAndIndexesComeBackWithTheirNames() {
        ReflectedTable table = inspector().table("rf_show");

        assertThat(inspector().table("rf_hall").primaryKey())
                .extracting(ReflectedKey::columns)
                .isEqualTo(List.of("venue_id", "hall_no"));
        String name = has(CatalogTrait.CONSTRAINT_NAMES) ? "uq_rf_show_slot" : null;
        ReflectedKey unique = new ReflectedKey(name, List.of("venue_id", "hall_no", "title"), null);
        ReflectedIndex index = ReflectedIndex.of("ix_rf_show_title", false, "title", "venue_id");
        if (has(CatalogTrait.UNIQUE_INDEXES)) {
            assertThat(table.uniques()).containsExactly(unique);
            assertThat(table.indexes()).containsExactly(ReflectedIndex.of("ix_rf_show_status", true, "status"), index);
        } else {
            assertThat(table.uniques())
                    .containsExactly(new ReflectedKey("ix_rf_show_status", List.of("status"), null), unique);
            assertThat(table.indexes()).containsExactly(index);
        }
        assertThat(inspector().hasIndex("rf_show", "ix_rf_show_title")).isTrue();
        assertThat(inspector().hasIndex("rf_show", "ix_none")).isFalse();
    }

    @Test
    void foreignKeyComesBackWithWhatItRefersTo() {
        List<ReflectedForeignKey> keys = inspector().table("rf_show").foreignKeys();

        assertThat(keys).hasSize(1);
        assertThat(keys.get(0).columns()).containsExactly("venue_id", "hall_no");
        assertThat(keys.get(0).target()).isEqualTo(new TableName(null, "rf_hall"));
        assertThat(keys.get(0).targetColumns()).containsExactly("venue_id", "hall_no");
        if (capabilities().supports(Feature.REFERENTIAL_ACTIONS)) {
            assertThat(keys.get(0).onDelete()).isEqualTo(ReferentialAction.CASCADE);
        }
        assertThat(keys.get(0).onUpdate()).isNull();
    }

    @Test
    void generatedKeyAndDefaultComeBack() {
        ReflectedTable table = inspector().table("rf_show");

        assertThat(table.column("id").isGenerated()).isTrue();
        assertThat(table.column("id").type()).isEqualTo(BIGINT);
        assertThat(table.column("id").defaultText()).isNull();
        assertThat(table.column("status").defaultText()).contains("'open'");
        assertThat(table.column("title").defaultText()).isNull();
    }

    @Test
    void missingTableIsAnErrorThatListsThoseThatAreThere() {
        assertThatThrownBy(() -> inspector().table("rf_hal"))
                .isInstanceOf(NoSuchTableException.class)
                .hasMessageStartingWith("The database has no table \"rf_hal\". Did you mean \"rf_hall\"? Tables: ");
        assertThatThrownBy(() -> inspector().reflect(Reflection.all().only("nowhere")))
                .isInstanceOf(NoSuchTableException.class)
                .hasMessageContaining("The database has no table \"nowhere\".");
    }

    @Test
    void catalogIsReadOnceUntilItIsRefreshed() {
        Inspector inspector = inspector();
        assertThat(inspector.hasTable("rf_later")).isFalse();
        disconnect();
        Table<?> later = Table.named("rf_later");
        later.integer("n").primaryKey();
        extra = MetaData.of(later);
        extra.createAll(engine());
        Inspector ofEngine = Inspector.of(engine());

        assertThat(ofEngine.hasTable("rf_later")).isTrue();
        extra.dropAll(engine());
        assertThat(ofEngine.hasTable("rf_later")).isTrue();
        ofEngine.refresh();
        assertThat(ofEngine.hasTable("rf_later")).isFalse();
    }

    @Test
    void reflectedTablesServeEveryStatement() {
        MetaData db = inspector().reflect(Reflection.all().only("rf_show"));
        Table<?> halls = db.get("rf_hall");
        Table<?> shows = db.get("rf_show");
        assertThat(db.tables()).hasSize(2);
        Column<Integer> venue = halls.column("venue_id", INTEGER);
        NumberColumn<BigDecimal> area = halls.column("area", NUMERIC);
        LongColumn id = shows.column("id", BIGINT);
        NullableLongColumn previous = shows.column("previous_id", BIGINT).nullable();
        Column<String> title = shows.column("title", VARCHAR(80));

        run(insert(halls)
                .set(venue, 1)
                .set(halls.column("hall_no", INTEGER), 2)
                .set(halls.column("name", VARCHAR(40)), "Great")
                .set(area, new BigDecimal("12.50")));
        run(insert(shows)
                .set(shows.column("venue_id", INTEGER), 1)
                .set(shows.column("hall_no", INTEGER), 2)
                .set(title, "Faust"));
        Row row = one(select(title, area, id, previous, shows.get("status"))
                .from(shows)
                .join(halls)
                .where(area.gt(10), id.gt(0), previous.isNull()));

        assertThat(row.get(title)).isEqualTo("Faust");
        assertThat(row.get(area)).isEqualByComparingTo("12.50");
        assertThat(row.get(previous)).isNull();
        assertThat(row.get(shows.get("status"))).isEqualTo("open");
        assertThat(run(update(shows).set(title, "Faust II").where(id.eq(row.get(id)))))
                .isEqualTo(1);
        Table<?> other = shows.as("s");
        assertThat(one(select(other.get(title)).where(other.get(previous).isNull())))
                .isEqualTo("Faust II");
        LongColumn asLong = shows.column("previous_id", BIGINT);
        assertThat(all(select(other.get(asLong)))).containsExactly((Long) null);
    }

    @Test
    void typeThatDoesNotFitIsAnErrorThatTellsTheOneThatIs() {
        Table<?> halls = inspector().reflect(Reflection.all().only("rf_hall")).get("rf_hall");

        assertThatThrownBy(() -> halls.column("area", INTEGER))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("Column \"rf_hall.area\" is NUMERIC(8, 2), read as BigDecimal; INTEGER is read as Integer."
                        + " Ask for the type that it has, or choose another when the table is reflected:"
                        + " Reflection.all().columns(...).");
        assertThatThrownBy(() -> halls.get("aera"))
                .hasMessage(
                        "Table \"rf_hall\" has no column \"aera\". Did you mean \"area\"? Columns: venue_id, hall_no,"
                                + " name, area.");
    }

    @Test
    void columnsCanBeChangedAndLeftOut() {
        Table<?> halls = inspector()
                .reflect(Reflection.all().only("rf_hall").columns((table, column) -> switch (column.name()) {
                    case "area" -> null;
                    case "name" ->
                        column.withType(VARCHAR(40).as(StringBuilder.class, StringBuilder::new, Object::toString));
                    default -> column;
                }))
                .get("rf_hall");

        assertThat(halls.columns()).extracting(Column::name).containsExactly("venue_id", "hall_no", "name");
        assertThat(halls.get("name").type().javaType()).isEqualTo(StringBuilder.class);
    }

    @Test
    void declaredTablesStayAndReflectedOnesReferToThem() {
        MetaData db = inspector()
                .reflectInto(MetaData.of(hall.table), Reflection.all().only("rf_show"));

        assertThat(db.get("rf_hall")).isSameAs(hall.table);
        assertThat(db.get("rf_show").foreignKeys().get(0).targets()).containsExactly(hall.venue, hall.number);
        assertThat(db.get("rf_show").foreignKeys().get(0).name())
                .isEqualTo(inspector().table("rf_show").foreignKeys().get(0).name());
    }

    @Test
    void targetsCanBeLeftOut() {
        MetaData db = inspector().reflect(Reflection.all().only("rf_show").withoutTargets());

        assertThat(db.tables()).hasSize(1);
        assertThat(db.get("rf_show").foreignKeys()).isEmpty();
    }

    @Test
    void viewsAreTablesWithoutKeys() {
        Table<?> view = Table.named("rf_titles");
        disconnect();
        engine().execute(CreateView.of(view, select(show.id, show.title).from(show.table)));
        try {
            Inspector inspector = Inspector.of(engine());

            assertThat(inspector.tables()).doesNotContain("rf_titles");
            assertThat(inspector.views()).contains("rf_titles");
            assertThat(inspector.table("rf_titles").kind()).isEqualTo(TableKind.VIEW);
            assertThat(inspector.table("rf_titles").definition())
                    .containsIgnoringCase("select")
                    .containsIgnoringCase("rf_show");
            MetaData db = inspector.reflect(Reflection.all().only("rf_titles"));
            assertThat(db.get("rf_titles").columns()).extracting(Column::name).containsExactly("id", "title");
            assertThat(all(select(db.get("rf_titles").column("title", VARCHAR(80)))))
                    .isEmpty();
            assertThat(inspector.reflect().tables())
                    .extracting(Table::tableName)
                    .doesNotContain("rf_titles");
            assertThat(inspector
                            .reflect(Reflection.all().views())
                            .get("rf_titles")
                            .primaryKeyColumns())
                    .isEmpty();
        } finally {
            disconnect();
            engine().execute(DropView.of(view));
        }
    }

    static List<org.junit.jupiter.api.Named<String>> hostile() {
        return IdentifierTests.hostile().toList();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void namesOfAnyKindComeBackAsTheyWereDeclared(String name) {
        boolean isTaken = capabilities().supports(Feature.SUPPLEMENTARY_NAMES)
                || name.chars().noneMatch(c -> Character.isSurrogate((char) c));
        if (!isTaken) {
            return;
        }
        Table<?> parent = Table.named(name);
        LongColumn id = parent.bigint(name).primaryKey();
        Table<?> child = Table.named(name + "_2");
        LongColumn childId = child.bigint("id").primaryKey();
        Column<String> word = child.varchar(name, 20);
        LongColumn key = child.bigint(name + "_id");
        child.foreignKey(name + "_fk", key).references(() -> id);
        child.unique(name + "_uq", word, key);
        child.index(name + "_ix", word);
        extra = MetaData.of(parent, child);
        extra.createAll(engine());

        ReflectedTable reflected = inspector().table(name + "_2");

        assertThat(inspector().table(name).column(name).isNullable()).isFalse();
        assertThat(reflected.columns()).extracting(ReflectedColumn::name).containsExactly("id", name, name + "_id");
        assertThat(reflected.foreignKeys().get(0).target()).isEqualTo(new TableName(null, name));
        assertThat(reflected.foreignKeys().get(0).targetColumns()).containsExactly(name);
        assertThat(reflected.uniques()).extracting(ReflectedKey::columns).containsExactly(List.of(name, name + "_id"));
        assertThat(reflected.indexes()).containsExactly(ReflectedIndex.of(name + "_ix", false, name));
        MetaData db = inspector().reflect(Reflection.all().only(name + "_2"));
        run(insert(db.get(name)).set(db.get(name).column(name, BIGINT), 7));
        run(insert(child).set(childId, 1).set(word, "x").set(key, 7));
        Table<?> table = db.get(name + "_2");
        assertThat(one(select(table.column(name, VARCHAR(20))).from(table).join(db.get(name))))
                .isEqualTo("x");
    }
}
