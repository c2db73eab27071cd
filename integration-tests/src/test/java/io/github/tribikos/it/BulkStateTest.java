package io.github.tribikos.it;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.CheckViolation;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.Types;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What changes of many rows leave behind when something goes wrong after, or beside, the statement. */
@Tag("database:sqlite")
class BulkStateTest {
    private static final Table<?> CODES = Table.named("codes");
    private static final Column<String> CODE = CODES.varchar("code", 10).primaryKey();
    private static final LongColumn COUNT = CODES.bigint("n");

    private final Engine engine = Engine.create("sqlite:///:memory:");

    @BeforeEach
    void fill() {
        engine.begin(connection -> {
            connection.execute(
                    text("CREATE TABLE codes (code VARCHAR(10) COLLATE NOCASE PRIMARY KEY, n BIGINT NOT NULL)"));
            connection.execute(insert(CODES)
                    .values(
                            List.of("abc", "def"),
                            (row, code) -> row.set(CODE, code).set(COUNT, 1)));
        });
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void keyThatIsFoundInOtherCaseIsReturnedAsItIsStored() {
        engine.begin(connection -> {
            assertThat(connection
                            .execute(insert(CODES)
                                    .values(
                                            List.of("ABC", "DEF"),
                                            (row, code) -> row.set(CODE, code).set(COUNT, 5))
                                    .onConflict(CODE)
                                    .doUpdate(COUNT)
                                    .returning(CODE))
                            .all())
                    .containsExactly("abc", "def");
            assertThat(connection
                            .execute(update(CODES)
                                    .values(
                                            List.of("DEF", "ABC"),
                                            (row, code) -> row.key(CODE, code).set(COUNT, 6))
                                    .returning(CODE))
                            .all())
                    .containsExactly("def", "abc");
        });
    }

    @Test
    void rowsThatCannotBeReadAreNotLeftBehind() {
        Table<?> unreadable = Table.named("codes");
        Column<String> code = unreadable.varchar("code", 10).primaryKey();
        Column<Integer> count =
                unreadable.column("n", Types.INTEGER.as(Integer.class, BulkStateTest::refused, value -> value));
        try (Connection connection = engine.connect()) {
            assertThatThrownBy(() -> connection
                            .execute(insert(unreadable)
                                    .values(
                                            List.of("x", "y"),
                                            (row, key) -> row.set(code, key).set(count, 7))
                                    .returning(count))
                            .all())
                    .isInstanceOf(IllegalStateException.class);
            assertThat(connection.execute(select(COUNT).from(CODES)).all()).containsExactly(1L, 1L);
        }
    }

    private static Integer refused(Integer stored) {
        throw new IllegalStateException("no reading of " + stored);
    }

    @Test
    void kindThatAListenerTellsIsKept() {
        try (var registration = engine.events().errors(event -> event.classify(ErrorKind.CHECK_VIOLATION))) {
            assertThat(registration).isNotNull();
            assertThatThrownBy(() -> engine.begin(connection -> connection.execute(insert(CODES)
                            .values(
                                    List.of("x", "y", "abc"),
                                    (row, code) -> row.set(CODE, code).set(COUNT, 1)))))
                    .isInstanceOfSatisfying(
                            CheckViolation.class, e -> assertThat(e.rowIndex()).hasValue(2));
        }
    }
}
