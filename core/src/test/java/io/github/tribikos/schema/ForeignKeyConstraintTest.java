package io.github.tribikos.schema;

import static io.github.tribikos.schema.Library.Authors.AUTHORS;
import static io.github.tribikos.schema.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import org.junit.jupiter.api.Test;

class ForeignKeyConstraintTest {
    // Two pairs alike, because a class is initialised once: each test starts at another end of its pair.
    static final class Egg extends Table<Egg> {
        static final Egg EGG = new Egg();
        final LongColumn id = bigint("id").primaryKey();
        final LongColumn henId = bigint("hen_id").references(() -> Hen.HEN.id);

        private Egg() {
            super("egg", Egg::new);
        }
    }

    static final class Hen extends Table<Hen> {
        static final Hen HEN = new Hen();
        final LongColumn id = bigint("id").primaryKey();
        final LongColumn eggId = bigint("egg_id").references(() -> Egg.EGG.id);

        private Hen() {
            super("hen", Hen::new);
        }
    }

    static final class Team extends Table<Team> {
        static final Team TEAM = new Team();
        final LongColumn id = bigint("id").primaryKey();
        final LongColumn captainId = bigint("captain_id").references(() -> Player.PLAYER.id);

        private Team() {
            super("team", Team::new);
        }
    }

    static final class Player extends Table<Player> {
        static final Player PLAYER = new Player();
        final LongColumn id = bigint("id").primaryKey();
        final LongColumn teamId = bigint("team_id").references(() -> Team.TEAM.id);

        private Player() {
            super("player", Player::new);
        }
    }

    @Test
    void tablesThatReferToEachOtherLoadInOneOrder() {
        assertThat(Egg.EGG.foreignKeys().get(0).targets()).containsExactly(Hen.HEN.id);
        assertThat(Hen.HEN.foreignKeys().get(0).targets()).containsExactly(Egg.EGG.id);
    }

    @Test
    void tablesThatReferToEachOtherLoadInTheOtherOrder() {
        assertThat(Player.PLAYER.foreignKeys().get(0).targets()).containsExactly(Team.TEAM.id);
        assertThat(Team.TEAM.foreignKeys().get(0).targets()).containsExactly(Player.PLAYER.id);
    }

    @Test
    void noSupplierIsAskedBeforeTheKeyIsUsed() {
        Table<?> table = Table.named("t");
        LongColumn id = table.bigint("id").references(() -> {
            throw new AssertionError("asked");
        });

        assertThat(table.columns()).containsExactly(id);
        assertThat(table.foreignKeys()).hasSize(1);
        assertThat(table.as("x").foreignKeys()).hasSize(1);
        assertThat(table.foreignKeys().get(0)).hasToString("FOREIGN KEY (id)");
        assertThatThrownBy(table.foreignKeys().get(0)::targets).hasMessage("asked");
    }

    @Test
    void aKeyOfAColumnHasItsActions() {
        ForeignKeyConstraint key = BOOKS.foreignKeys().get(1);

        assertThat(key.columns()).containsExactly(BOOKS.authorId);
        assertThat(key.targetTable()).isSameAs(AUTHORS);
        assertThat(key.onDelete()).isEqualTo(ReferentialAction.CASCADE);
        assertThat(key.onUpdate()).isNull();
        assertThat(key.name()).isNull();
        assertThat(AddConstraint.of(key).naming().nameOf(key)).isEqualTo("fk_books_author_id");
    }

    @Test
    void aCompositeKeyIsReplacedByEachCall() {
        Table<?> stage = Table.named("stage");
        LongColumn venue = stage.bigint("venue_id");
        Column<Integer> number = stage.integer("stage_no");
        stage.primaryKey(venue, number);
        Table<?> show = Table.named("show");
        ForeignKeyConstraint key = show.foreignKey("fk_stage", show.bigint("venue_id"), show.integer("stage_no"))
                .references(() -> venue, () -> number)
                .onDelete(ReferentialAction.RESTRICT)
                .onUpdate(ReferentialAction.CASCADE);

        assertThat(show.foreignKeys()).containsExactly(key);
        assertThat(key.targets()).containsExactly(venue, number);
        assertThat(key)
                .hasToString(
                        "CONSTRAINT fk_stage FOREIGN KEY (venue_id, stage_no) REFERENCES stage (venue_id, stage_no)");
    }

    @Test
    void aKeyOfTwoColumnsNeedsTwoTargets() {
        Table<?> table = Table.named("t");
        ForeignKeyColumns columns = table.foreignKey(table.bigint("a"), table.bigint("b"));

        assertThatThrownBy(() -> columns.references(() -> AUTHORS.id))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The foreign key (a, b) of table \"t\" has 2 columns but refers to 1.");
    }

    @Test
    void aKeyRefersToOneTable() {
        Table<?> table = Table.named("t");
        ForeignKeyConstraint key =
                table.foreignKey(table.bigint("a"), table.bigint("b")).references(() -> AUTHORS.id, () -> BOOKS.id);

        assertThatThrownBy(key::targets)
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The foreign key (a, b) of table \"t\" refers to columns of two tables, \"authors.id\" and"
                        + " \"books.id\". Declare one foreign key per table.");
    }

    @Test
    void aKeyDoesNotReferToAnAlias() {
        Library.Authors alias = AUTHORS.as("a");
        Table<?> table = Table.named("t");
        table.bigint("author_id").references(() -> alias.id);

        assertThatThrownBy(() -> table.foreignKeys().get(0).targets())
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The foreign key (author_id) of table \"t\" refers to \"a.id\", a column of an alias. Refer to the"
                                + " table \"authors\" itself.");
    }

    @Test
    void aTargetThatIsNullIsExplained() {
        Table<?> table = Table.named("t");
        table.bigint("author_id").references(() -> null);

        assertThatThrownBy(() -> table.foreignKeys().get(0).targets())
                .isInstanceOf(StateException.class)
                .hasMessage(
                        "The foreign key (author_id) of table \"t\" refers to null: its supplier was asked before the column"
                                + " was set. Use the tables only after their classes are initialised.");
    }

    @Test
    void setNullNeedsANullableColumn() {
        Table<?> table = Table.named("t");
        table.bigint("author_id").references(() -> AUTHORS.id).onDelete(ReferentialAction.SET_NULL);

        assertThatThrownBy(table::foreignKeys)
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "Column \"t.author_id\" is NOT NULL, but its foreign key sets it to NULL on delete. Call nullable(), or"
                                + " choose another action.");
    }
}
