package io.github.tribikos.schema;

import static io.github.tribikos.schema.Library.Authors.AUTHORS;
import static io.github.tribikos.sql.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TableConstraintsTest {
    private final Table<?> table = Table.named("t");
    private final LongColumn a = table.bigint("a");
    private final Column<String> b = table.text("b");

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ArgumentException.class).hasMessage(message);
    }

    @Test
    void thePrimaryKeyComesFirstThenTheTablesConstraintsThenTheColumns() {
        Column<String> code = table.text("code").unique();
        LongColumn author = table.bigint("author_id").references(() -> AUTHORS.id);
        table.unique("uq_b", b);
        table.check("ck_a", a.gt(0));
        table.primaryKey("pk_t", a);

        assertThat(table.constraints().subList(0, 2))
                .extracting(Constraint::toString)
                .containsExactly("CONSTRAINT pk_t PRIMARY KEY (a)", "CONSTRAINT uq_b UNIQUE (b)");
        assertThat(table.constraints().get(2).name()).isEqualTo("ck_a");
        assertThat(table.constraints().subList(3, 5))
                .extracting(Constraint::toString)
                .containsExactly("UNIQUE (code)", "FOREIGN KEY (author_id)");
        assertThat(table.primaryKeyColumns()).containsExactly(a);
        assertThat(a.isPrimaryKey()).isTrue();
        assertThat(code.isPrimaryKey()).isFalse();
        assertThat(author.from()).isSameAs(table);
    }

    @Test
    void constraintsShowTheColumnsAsTheyBecame() {
        UniqueConstraint unique = table.unique(b);
        Column<?> changed = b.nullable();

        assertThat(unique.columns()).containsExactly(changed);
    }

    @Test
    void severalColumnsMakeACompositeKeyInTheirOrder() {
        Table<?> stage = Table.named("stage");
        LongColumn venue = stage.bigint("venue_id").primaryKey();
        Column<Integer> number = stage.integer("no").primaryKey();

        assertThat(stage.primaryKeyColumns()).containsExactly(venue, number);
    }

    @Test
    void aTableHasOnePrimaryKey() {
        table.primaryKey(a);
        refused(() -> table.primaryKey(b), "Table \"t\" names its primary key already: PRIMARY KEY (a).");
        refused(b::primaryKey, "Table \"t\" names its primary key already: PRIMARY KEY (a).");
        Table<?> other = Table.named("u");
        other.bigint("id").primaryKey();
        refused(
                () -> other.primaryKey(other.text("c")),
                "Table \"u\" has a primary key already: column \"id\" is declared so. Name all its columns in primaryKey(...), or"
                        + " none.");
    }

    @Test
    void constraintsHoldColumnsOfTheirTableEachOnce() {
        refused(() -> table.unique(), "A unique constraint of table \"t\" needs at least one column.");
        refused(() -> table.unique(a, a), "A unique constraint of table \"t\" names column \"a\" twice.");
        refused(
                () -> table.foreignKey(AUTHORS.id),
                "A foreign key of table \"t\" cannot hold column \"authors.id\", which belongs to table \"authors\".");
        refused(
                () -> table.check("ck", AUTHORS.id.gt(0)),
                "The check \"ck\" of table \"t\" cannot use \"authors.id\": it sees only the table's own columns.");
        refused(
                () -> table.index("ix", lower(AUTHORS.name)),
                "An index of table \"t\" cannot use \"authors.name\": it sees only the table's own columns.");
        refused(() -> table.index("ix"), "An index of table \"t\" needs at least one column or expression.");
    }

    @Test
    void namesOfConstraintsAreDistinct() {
        table.unique("same", a);
        table.check("same", a.gt(0));
        refused(table::constraints, "Table \"t\" has two constraints named \"same\".");
    }

    @Test
    void anIndexIsNamedAfterTableAndColumns() {
        Index index = table.index(a, b);
        Column<String> single = table.text("label").index();

        assertThat(table.indexes()).extracting(Index::name).containsExactly("ix_t_a_b", "ix_t_label");
        assertThat(index.isNameGenerated()).isTrue();
        assertThat(table.indexes().get(1).terms()).containsExactly(single);
    }

    @Test
    void uniqueAndIndexTogetherAreOneUniqueIndex() {
        table.text("label").unique().index();

        assertThat(table.constraints()).isEmpty();
        assertThat(table.indexes()).hasSize(1).allMatch(Index::isUnique);
    }

    @Test
    void anIndexIsReplacedByEachCall() {
        Index first = table.index("ix", lower(b), a.desc());
        Index last = first.unique().where(a.gt(0));

        assertThat(table.indexes()).containsExactly(last);
        assertThat(last.isUnique()).isTrue();
        assertThat(last.where()).isNotNull();
        assertThat(first.isUnique()).isFalse();
    }

    @Test
    void anIndexOnAnExpressionNeedsItsOwnName() {
        Index index = table.index("ix_lower", lower(b));

        assertThat(index.isNameGenerated()).isFalse();
    }

    @Test
    void aReplacedIndexIsNotChangedAgain() {
        Index first = table.index("ix", a);
        first.unique();

        assertThatThrownBy(first::unique)
                .isInstanceOf(StateException.class)
                .hasMessage("INDEX ix (t.a) has been changed already. Go on from what the last call returned.");
    }
}
