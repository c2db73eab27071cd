package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.CheckViolation;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.ForeignKeyViolation;
import io.github.tribikos.error.IntegrityViolation;
import io.github.tribikos.error.NotNullViolation;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.NullableLongColumn;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.DmlStatement;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Constraints that the database keeps, and the typed errors of breaking them. */
abstract class ConstraintTests extends Topic {
    private static final Table<?> TEAM = Table.named("teams");
    private static final LongColumn TEAM_ID = TEAM.bigint("id").primaryKey();
    private static final Column<String> TEAM_NAME = TEAM.varchar("name", 20);
    private static final Column<String> TEAM_CITY = TEAM.varchar("city", 20);
    private static final Column<@Nullable Integer> TEAM_SIZE =
            TEAM.integer("size_of_team").nullable();

    private static final Table<?> PLAYER = Table.named("players");
    private static final LongColumn PLAYER_ID = PLAYER.bigint("id").primaryKey();
    private static final NullableLongColumn KEPT = PLAYER.bigint("kept").nullable();

    private static final Table<?> FAN = Table.named("fans");
    private static final LongColumn FAN_ID = FAN.bigint("id").primaryKey();
    private static final NullableLongColumn CASCADED = FAN.bigint("cascaded")
            .references(() -> TEAM_ID)
            .onDelete(ReferentialAction.CASCADE)
            .nullable();
    private static final NullableLongColumn NULLED = FAN.bigint("nulled")
            .references(() -> TEAM_ID)
            .onDelete(ReferentialAction.SET_NULL)
            .nullable();

    static {
        TEAM.unique("uq_teams_name_city", TEAM_NAME, TEAM_CITY);
        TEAM.check("ck_teams_size", TEAM_SIZE.between(1, 99));
        PLAYER.foreignKey("fk_players_kept", KEPT).references(() -> TEAM_ID);
    }

    ConstraintTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return capabilities().supports(Feature.REFERENTIAL_ACTIONS) ? Set.of(TEAM, PLAYER, FAN) : Set.of(TEAM, PLAYER);
    }

    private void team(long id, String name) {
        run(insert(TEAM).set(TEAM_ID, id).set(TEAM_NAME, name).set(TEAM_CITY, "Paris"));
    }

    private <E extends IntegrityViolation> E violation(Class<E> type, DmlStatement statement) {
        E violation = catchThrowableOfType(type, () -> run(statement));
        assertThat(violation).isNotNull();
        return violation;
    }

    /** What the database tells must be true; it need not tell all. */
    private void names(IntegrityViolation violation, String constraint, String table, String... columns) {
        if (violation.constraint() != null) {
            assertThat(violation.constraint()).isEqualToIgnoringCase(constraint);
            assertThat(violation).hasMessageContaining(violation.constraint());
        }
        if (violation.table() != null) {
            assertThat(violation.table()).isEqualToIgnoringCase(table);
        }
        if (!violation.columns().isEmpty()) {
            assertThat(violation.columns())
                    .usingElementComparator(String::compareToIgnoreCase)
                    .containsExactly(columns);
        }
        assertThat(violation.constraint() != null || !violation.columns().isEmpty() || violation.table() != null)
                .as("constraint, table or columns are known")
                .isIn(true, capabilities().supports(Feature.VIOLATED_NAMES));
    }

    @Test
    void secondRowWithAPrimaryKeyIsAUniqueViolation() {
        team(1, "a");
        UniqueViolation violation = violation(
                UniqueViolation.class,
                insert(TEAM).set(TEAM_ID, 1).set(TEAM_NAME, "b").set(TEAM_CITY, "x"));

        assertThat(violation.sql()).contains("teams");
        if (violation.table() != null) {
            assertThat(violation.table()).isEqualToIgnoringCase("teams");
        }
    }

    @Test
    void uniqueViolationNamesWhatTheDatabaseTells() {
        team(1, "a");

        names(
                violation(
                        UniqueViolation.class,
                        insert(TEAM).set(TEAM_ID, 2).set(TEAM_NAME, "a").set(TEAM_CITY, "Paris")),
                "uq_teams_name_city",
                "teams",
                "name",
                "city");
    }

    @Test
    void updateCanBeAUniqueViolation() {
        team(1, "a");
        team(2, "b");

        violation(UniqueViolation.class, update(TEAM).set(TEAM_NAME, "a").where(TEAM_ID.eq(2)));
    }

    @Test
    @Requires(Feature.VIOLATED_NAMES)
    void checkViolationNamesItsConstraint() {
        team(1, "a");
        CheckViolation violation = violation(CheckViolation.class, update(TEAM).set(TEAM_SIZE, 100));

        assertThat(violation.constraint()).isEqualToIgnoringCase("ck_teams_size");
        assertThat(violation).hasMessageContaining("was violated");
    }

    @Test
    void nullPassesACheck() {
        team(1, "a");

        assertThat(run(update(TEAM).setNull(TEAM_SIZE))).isEqualTo(1L);
    }

    @Test
    void missingValueOfANotNullColumnIsANotNullViolation() {
        NotNullViolation violation =
                violation(NotNullViolation.class, insert(TEAM).set(TEAM_ID, 1).set(TEAM_NAME, "a"));

        if (!violation.columns().isEmpty()) {
            assertThat(violation.columns().get(0)).isEqualToIgnoringCase("city");
        }
    }

    @Test
    void referenceToNothingIsAForeignKeyViolation() {
        ForeignKeyViolation violation = violation(
                ForeignKeyViolation.class, insert(PLAYER).set(PLAYER_ID, 1).set(KEPT, 99));

        if (violation.constraint() != null) {
            assertThat(violation.constraint()).isEqualToIgnoringCase("fk_players_kept");
        }
    }

    @Test
    void deleteOfAReferredRowIsAForeignKeyViolation() {
        team(1, "a");
        run(insert(PLAYER).set(PLAYER_ID, 1).set(KEPT, 1));

        violation(ForeignKeyViolation.class, delete(TEAM));
    }

    @Test
    @Requires(Feature.REFERENTIAL_ACTIONS)
    void deleteCascadesWhereTheKeySaysSo() {
        team(1, "a");
        run(insert(FAN).set(FAN_ID, 1).set(CASCADED, 1));
        run(delete(TEAM));

        assertThat(one(select(count()).from(FAN))).isEqualTo(0L);
    }

    @Test
    @Requires(Feature.REFERENTIAL_ACTIONS)
    void deleteSetsNullWhereTheKeySaysSo() {
        team(1, "a");
        run(insert(FAN).set(FAN_ID, 1).set(NULLED, 1));
        run(delete(TEAM));

        assertThat(all(select(NULLED))).containsExactly((Long) null);
    }

    @Test
    void actionThatIsMissingIsRefusedByName() {
        if (!capabilities().supports(Feature.REFERENTIAL_ACTIONS)) {
            assertThatThrownBy(() -> MetaData.of(FAN).createAll(engine()))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("ON DELETE");
        }
    }

    @Test
    void messageHoldsNoValues() {
        team(1, "secret-name");
        ThrowingCallable again = () ->
                run(insert(TEAM).set(TEAM_ID, 2).set(TEAM_NAME, "secret-name").set(TEAM_CITY, "Paris"));

        assertThatThrownBy(again)
                .isInstanceOf(UniqueViolation.class)
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("secret-name")
                .doesNotContain("Paris");
    }
}
