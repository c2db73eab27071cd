package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.column;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.type.Types.ENUM;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.TEXT;
import static io.github.tribikos.type.Types.UUID_CHARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CheckViolation;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.DataError;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateDomain;
import io.github.tribikos.schema.CreateType;
import io.github.tribikos.schema.Domain;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Enumerations and domains, with the types that the database has to be told of first. */
abstract class NamedTypeTests extends Topic {
    private final List<MetaData> created = new ArrayList<>();

    private Table<?> table = Table.named("named_types"); // anew for each test: a table is sealed on first use
    private LongColumn id = table.bigint("id").primaryKey();

    NamedTypeTests(DialectCompliance suite) {
        super(suite);
    }

    /** What is stored by other names than the constants'. */
    private enum Size {
        SMALL,
        LARGE
    }

    @AfterEach
    void dropAll() {
        disconnect();
        created.forEach(tables -> tables.dropAll(engine()));
        created.clear();
        table = Table.named("named_types");
        id = table.bigint("id").primaryKey();
    }

    private MetaData create(Table<?>... tables) {
        MetaData metaData = MetaData.of(tables);
        created.add(metaData);
        metaData.createAll(engine());
        return metaData;
    }

    private <T> T stored(Column<T> column, T value) {
        connection().execute(insert(table).set(id, 1).set(column, value));
        assertThat(connection().execute(select(id).where(column.eq(value))).all())
                .containsExactly(1L);
        return connection().execute(select(column)).one();
    }

    @Test
    void aJavaEnumIsStoredByItsLabels() {
        Column<Size> size =
                table.column("size", ENUM(Size.class).labelled(it -> it.name().toLowerCase(Locale.ROOT)));
        create(table);

        assertThat(stored(size, Size.LARGE)).isEqualTo(Size.LARGE);
        assertThat(one(text("SELECT size FROM named_types").columns(column("size", TEXT))))
                .isEqualTo("large");
    }

    @Test
    void aNamedEnumIsCreatedBeforeItsTableAndOnce() {
        EnumType<String> labels = ENUM("it's", "ok", "Nicht Gut").named("Mood of Mine");
        Column<String> mood = table.column("mood", labels);
        Table<?> other = Table.named("other_named_types");
        other.column("mood", labels);
        MetaData both = create(table, other);
        both.createAll(engine());

        assertThat(stored(mood, "Nicht Gut")).isEqualTo("Nicht Gut");
        assertThat(stored(table, id, mood)).containsExactly("Nicht Gut", "it's", "ok");
    }

    /** Many rows at once, which some databases are sent as arrays. */
    private List<String> stored(Table<?> into, LongColumn key, Column<String> mood) {
        connection()
                .execute(insert(into)
                        .values(
                                List.of("it's", "ok"),
                                (row, label) -> row.set(key, label.length()).set(mood, label)));
        return connection().execute(select(mood).orderBy(mood.asc())).all().stream()
                .sorted()
                .toList();
    }

    @Test
    void whatIsNoLabelIsRefusedBeforeItIsSent() {
        Column<String> mood = table.column("mood", ENUM("ok", "sad"));
        create(table);

        assertThatThrownBy(() -> stored(mood, "glad"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("none of the labels ok, sad");
    }

    @Test
    void aLabelThatIsGoneIsADataError() {
        table.column("mood", ENUM("ok", "sad").asText());
        create(table);
        connection().execute(text("INSERT INTO named_types (id, mood) VALUES (1, 'ok')"));
        Table<?> now = Table.named("named_types");
        Column<String> left = now.column("mood", ENUM("sad", "glad").asText());

        assertThatThrownBy(() -> connection().execute(select(left)).one())
                .isInstanceOf(DataError.class)
                .hasMessageContaining("none of the labels sad, glad");
    }

    @Test
    void checkedTextHoldsItsLabelsAlone() {
        table.column("mood", ENUM("ok", "sad").named("ck_mood").asText(10).checked());
        create(table);

        assertThatThrownBy(() -> connection().execute(text("INSERT INTO named_types (id, mood) VALUES (1, 'glad')")))
                .isInstanceOf(CheckViolation.class);
    }

    @Test
    @Requires(Feature.NAMED_ENUMS)
    void anEnumOfTheDatabaseRefusesOtherLabels() {
        table.column("mood", ENUM("ok", "sad").named("mood_of_db").checked());
        create(table);

        assertThatThrownBy(() -> connection().execute(text("INSERT INTO named_types (id, mood) VALUES (1, 'glad')")))
                .isInstanceOf(DatabaseException.class);
    }

    @Test
    @Requires(Feature.DOMAINS)
    void aDomainKeepsItsRules() {
        Domain<Integer> seats = Domain.of("seats_of_a_room", INTEGER)
                .check("ck_seats", value -> value.between(1, 500))
                .defaultTo(2);
        Column<Integer> column = table.column("seats", seats);
        create(table);

        connection().execute(insert(table).set(id, 7));
        assertThat(connection().execute(select(column.plus(1))).one()).isEqualTo(3);
        assertThatThrownBy(() -> connection().execute(insert(table).set(id, 8).set(column, 0)))
                .isInstanceOf(CheckViolation.class);
    }

    @Test
    void whatADatabaseLacksIsAnError() {
        Domain<Integer> seats = Domain.of("seats_of_a_hall", INTEGER);
        if (!capabilities().supports(Feature.DOMAINS)) {
            table.column("seats", seats);
            assertThatThrownBy(() -> create(table))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("does not support domains")
                    .hasMessageContaining("withVariant");
            created.clear();
            assertThatThrownBy(() -> connection().execute(CreateDomain.of(seats)))
                    .isInstanceOf(CompileException.class);
        }
        if (!capabilities().supports(Feature.NAMED_ENUMS)) {
            assertThatThrownBy(
                            () -> connection().execute(CreateType.of(ENUM("a").named("mood"))))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("does not support CREATE TYPE ... AS ENUM");
        }
    }

    @Test
    void uuidsAreDigitsEverywhere() {
        Column<UUID> uuid = table.column("code", UUID_CHARS);
        create(table);
        UUID value = UUID.fromString("00000000-0000-0001-8000-00000000000f");

        assertThat(stored(uuid, value)).isEqualTo(value);
    }
}
