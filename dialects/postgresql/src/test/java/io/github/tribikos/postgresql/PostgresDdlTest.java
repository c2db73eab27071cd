package io.github.tribikos.postgresql;

import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.NeutralDialect;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.postgresql.PostgresTableOptions.OnCommit;
import io.github.tribikos.schema.AddConstraint;
import io.github.tribikos.schema.CheckConstraint;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.schema.DropIndex;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.type.Types;
import org.junit.jupiter.api.Test;

/** Options of tables, indexes and constraints, without a server. */
final class PostgresDdlTest {
    private final Table<?> events = Table.named("events");
    private final Column<Integer> id = events.integer("id").primaryKey();
    private final Column<String> name = events.varchar("name", 40);
    private final Column<String> kind = events.varchar("kind", 10);

    private static String sql(Ddl ddl) {
        return String.join("; ", ddl.sql(postgresql())).replaceAll("\\s+", " ");
    }

    @Test
    void aTableHasItsClausesInOrder() {
        Table<?> parent = Table.named("shop", "Base Table");
        parent.integer("id");
        events.options(PostgresTableOptions.none()
                .unlogged()
                .tablespace("fast disk")
                .with("fillfactor", 70)
                .with("autovacuum_enabled", false)
                .using("heap")
                .partitionBy("RANGE (id)")
                .inherits(parent));

        assertThat(sql(CreateTable.of(events)))
                .startsWith("CREATE UNLOGGED TABLE events (")
                .endsWith(") INHERITS (shop.\"Base Table\") PARTITION BY RANGE (id) USING heap"
                        + " WITH (fillfactor = 70, autovacuum_enabled = false) TABLESPACE \"fast disk\"");
        assertThat(CreateTable.of(events).sql(new NeutralDialect()).get(0))
                .startsWith("CREATE TABLE events (")
                .endsWith("\n)");
    }

    @Test
    void aTemporaryTableSaysWhatBecomesOfItsRows() {
        events.temporary();
        events.options(PostgresTableOptions.none().onCommit(OnCommit.DELETE_ROWS));

        assertThat(sql(CreateTable.of(events)))
                .startsWith("CREATE TEMPORARY TABLE events (")
                .endsWith(") ON COMMIT DELETE ROWS");
    }

    @Test
    void anIndexHasItsClausesInOrder() {
        Expression<String> lowered = lower(name);
        Index index = events.index("ix_events", lowered, name.desc().nullsLast(), kind)
                .unique()
                .where(kind.eq("a"))
                .with(PostgresIndexOptions.using("btree")
                        .operatorClass(lowered, "text_pattern_ops")
                        .operatorClass(name, "varchar_pattern_ops")
                        .include(id, kind)
                        .nullsNotDistinct()
                        .with("fillfactor", 50)
                        .tablespace("fast")
                        .concurrently());

        assertThat(sql(CreateIndex.of(index)))
                .isEqualTo("CREATE UNIQUE INDEX CONCURRENTLY ix_events ON events USING btree"
                        + " (lower(name) text_pattern_ops, name varchar_pattern_ops DESC NULLS LAST, kind) INCLUDE (id, kind)"
                        + " NULLS NOT DISTINCT WITH (fillfactor = 50) TABLESPACE fast WHERE kind = 'a'");
        assertThat(sql(DropIndex.of(index).ifExists())).isEqualTo("DROP INDEX CONCURRENTLY IF EXISTS ix_events");
    }

    @Test
    void anOperatorClassNeedsATermOfTheIndex() {
        Index index =
                events.index("ix_name", name).with(PostgresIndexOptions.none().operatorClass(kind, "text_pattern_ops"));

        assertThatThrownBy(() -> sql(CreateIndex.of(index)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The operator class text_pattern_ops is that of events.kind, which the index does not have."
                        + " Give it the same object as the index.");
    }

    @Test
    void constraintsHaveTheirClauses() {
        events.unique("uq_name", name)
                .with(PostgresConstraintOptions.none()
                        .nullsNotDistinct()
                        .include(kind)
                        .with("fillfactor", 90)
                        .tablespace("fast"));
        CheckConstraint check = events.check("ck_id", id.gt(0))
                .with(PostgresConstraintOptions.none().noInherit().notValid());

        assertThat(sql(CreateTable.of(events)))
                .contains("CONSTRAINT uq_name UNIQUE NULLS NOT DISTINCT (name) INCLUDE (kind)"
                        + " WITH (fillfactor = 90) USING INDEX TABLESPACE fast,");
        assertThat(sql(AddConstraint.of(check)))
                .isEqualTo("ALTER TABLE events ADD CONSTRAINT ck_id CHECK (id > 0) NO INHERIT NOT VALID");
    }

    @Test
    void whatCameInVersion15IsRefusedBefore() {
        events.unique("uq_name", name).with(PostgresConstraintOptions.none().nullsNotDistinct());

        assertThatThrownBy(() -> CreateTable.of(events).sql(new PostgresDialect(14)))
                .isInstanceOf(CompileException.class)
                .hasMessage(
                        "PostgreSQL 14 does not support NULLS NOT DISTINCT (it came in 15). Use a second, partial index.");
    }

    @Test
    void excludeHasElementsWithOperators() {
        Column<?> during = events.column("during", PostgresTypes.TSTZRANGE);
        events.constraint(
                        "ex_room",
                        PostgresExclude.using("gist")
                                .with(id, "=")
                                .with(during, "range_ops", "&&")
                                .with(lower(name), "<>")
                                .where(kind.eq("room"))
                                .deferred())
                .onlyOn("postgresql");

        assertThat(sql(CreateTable.of(events)))
                .contains(
                        "CONSTRAINT ex_room EXCLUDE USING gist (id WITH =, during range_ops WITH &&, (lower(name)) WITH <>)"
                                + " WHERE (kind = 'room') DEFERRABLE INITIALLY DEFERRED");
        assertThat(CreateTable.of(events).sql(new NeutralDialect()).get(0)).doesNotContain("EXCLUDE");
    }

    @Test
    void excludeIsRefusedElsewhere() {
        events.constraint(PostgresExclude.using("gist").with(id, "="));

        assertThatThrownBy(() -> CreateTable.of(events).sql(new NeutralDialect()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("EXCLUDE constraints")
                .hasMessageContaining("onlyOn(\"postgresql\")");
        assertThatThrownBy(() -> PostgresExclude.using("gist").with(id, "= 1) --"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("\"= 1) --\" is no operator of PostgreSQL.");
        assertThatThrownBy(() -> PostgresTableOptions.none().with("fillfactor", "1) --"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The value of fillfactor is a number or a word, but was \"1) --\".");
    }

    @Test
    void anIntervalHasFieldsAndDigits() {
        Table<?> table = Table.named("t");
        table.column("a", PostgresTypes.INTERVAL(IntervalFields.YEAR_TO_MONTH));
        table.column("b", PostgresTypes.INTERVAL(IntervalFields.SECOND, 0));

        assertThat(sql(CreateTable.of(table)))
                .isEqualTo("CREATE TABLE t ( a INTERVAL YEAR TO MONTH NOT NULL, b INTERVAL SECOND (0) NOT NULL )");
        assertThatThrownBy(() -> PostgresTypes.INTERVAL(IntervalFields.DAY, 2))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("INTERVAL DAY (2): the digits are those of seconds, 0 to 6.");
        assertThat(IntervalFields.DAY_TO_HOUR.holds(new PostgresInterval(1, 2, 3_600_000_000L)))
                .isTrue();
        assertThat(IntervalFields.DAY_TO_HOUR.holds(new PostgresInterval(1, 2, 60_000_000L)))
                .isFalse();
        assertThat(IntervalFields.YEAR.holds(new PostgresInterval(13, 0, 0))).isFalse();
        assertThat(IntervalFields.MONTH.holds(new PostgresInterval(13, 0, 0))).isTrue();
        assertThat(IntervalFields.MINUTE.holds(new PostgresInterval(0, 0, 1))).isFalse();
    }

    @Test
    void namesOfTypesAreQuotedWhereTheyMustBe() {
        Table<?> table = Table.named("t");
        table.column("a", Types.ENUM("x").named("My Shop", "Mood"));
        table.column("b", Types.VARCHAR(9).collate("de-x-icu"));
        table.column("c", Types.ARRAY(Types.VARCHAR(9).collate("C")));

        assertThat(sql(CreateTable.of(table)))
                .isEqualTo(
                        "CREATE TABLE t ( a \"My Shop\".\"Mood\" NOT NULL, b VARCHAR(9) COLLATE \"de-x-icu\" NOT NULL,"
                                + " c VARCHAR(9)[] COLLATE \"C\" NOT NULL )");
    }
}
