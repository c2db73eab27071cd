package io.github.tribikos.schema;

import static io.github.tribikos.sql.Sql.selectFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.StateException;
import org.junit.jupiter.api.Test;

class TableSealingTest {
    private final Table<?> table = Table.named("t");
    private final LongColumn id = table.bigint("id").primaryKey();

    private void assertSealed(String what) {
        String ending =
                " cannot be added or changed. Declare everything in the table's class, or right beside its constant.";
        assertThatThrownBy(() -> table.text("late"))
                .isInstanceOf(StateException.class)
                .hasMessage("Table \"t\" is in use already, so column \"late\"" + ending);
        assertThatThrownBy(id::unique)
                .as(what)
                .isInstanceOf(StateException.class)
                .hasMessage("Table \"t\" is in use already, so column \"id\"" + ending);
        assertThatThrownBy(() -> table.unique(id)).hasMessage("Table \"t\" is in use already, so UNIQUE (id)" + ending);
        assertThatThrownBy(() -> table.comment("late"))
                .hasMessage("Table \"t\" is in use already, so a comment" + ending);
    }

    @Test
    void listingTheColumnsSeals() {
        assertThat(table.columns()).containsExactly(id);
        assertSealed("columns");
    }

    @Test
    void anAliasSeals() {
        assertThat(table.as("x").get(id)).hasToString("x.id");
        assertSealed("alias");
    }

    @Test
    void aStatementSeals() {
        assertThat(selectFrom(table).shape()).isNotNull();
        assertSealed("statement");
    }

    @Test
    void ddlSeals() {
        assertThat(CreateTable.of(table).table()).isSameAs(table);
        assertSealed("DDL");
    }

    @Test
    void printingDoesNotSeal() {
        assertThat(table).hasToString("t");
        assertThat(id).hasToString("t.id");
        assertThat(table.foreignKey(id).references(() -> id)).hasToString("FOREIGN KEY (id)");
        assertThat(table.text("still_open")).hasToString("t.still_open");
    }

    @Test
    void anUnfinishedForeignKeyIsFoundWhenTheTableIsUsed() {
        table.foreignKey(id);
        assertThatThrownBy(table::columns)
                .isInstanceOf(StateException.class)
                .hasMessage("foreignKey(id) of table \"t\" leads nowhere. Go on with references(...).");
    }
}
