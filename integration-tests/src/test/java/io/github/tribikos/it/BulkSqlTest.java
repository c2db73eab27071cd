package io.github.tribikos.it;

import static io.github.tribikos.duckdb.Duckdb.duckdb;
import static io.github.tribikos.h2.H2.h2;
import static io.github.tribikos.mysql.Mysql.mariadb;
import static io.github.tribikos.mysql.Mysql.mysql;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Functions.concat;
import static io.github.tribikos.sql.Sql.excluded;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Statement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The SQL of upserts and updates of many rows, per dialect; that of SQLAlchemy where a recorded case is named. */
class BulkSqlTest {
    private static final Table<?> TAG = Table.named("tag");
    private static final Column<Integer> ID = TAG.integer("id").identity().primaryKey();
    private static final Column<String> LABEL = TAG.varchar("label", 30).unique();

    private static final Table<?> PART = Table.named("part");
    private static final Column<Integer> PART_ID = PART.integer("id").primaryKey();
    private static final NumberColumn<BigDecimal> PRICE = PART.numeric("price", 8, 2);

    private static String sql(Statement statement, Dialect dialect) {
        return statement.sql(dialect).sql().replaceAll("\\s+", " ");
    }

    @Test
    void rowThatIsThereIsLeftAlone() { // core.upsert.002, 009, 010
        Statement byLabel = insert(TAG).set(LABEL, "dance").onConflict(LABEL).doNothing();
        Statement any =
                insert(TAG).set(ID, 1).set(LABEL, "acoustic").onConflict().doNothing();
        String expected = "INSERT INTO tag (label) VALUES (?) ON CONFLICT (label) DO NOTHING";

        assertThat(sql(byLabel, sqlite())).isEqualTo(expected);
        assertThat(sql(byLabel, postgresql())).isEqualTo(expected);
        assertThat(sql(byLabel, h2()))
                .isEqualTo("MERGE INTO tag USING (VALUES (CAST(? AS VARCHAR))) AS excluded(label) ON (tag.label ="
                        + " excluded.label) WHEN NOT MATCHED THEN INSERT (label) VALUES (excluded.label)");
        assertThat(sql(any, postgresql()))
                .isEqualTo("INSERT INTO tag (id, label) VALUES (?, ?) ON CONFLICT DO NOTHING");
        assertThatThrownBy(() -> sql(any, h2()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("Name the columns of the key");
    }

    @Test
    void rowThatIsThereIsChanged() { // core.upsert.007, 012
        Statement late = insert(TAG)
                .set(ID, 4)
                .set(LABEL, "late")
                .onConflict(ID)
                .doUpdate(LABEL)
                .returning(ID, LABEL);
        Statement mixed = insert(TAG)
                .set(ID, 2)
                .set(LABEL, "dance")
                .onConflict(ID)
                .doUpdate(row -> row.set(LABEL, LABEL.concat("+").concat(excluded(LABEL))));

        assertThat(sql(late, sqlite()))
                .isEqualTo("INSERT INTO tag (id, label) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET label ="
                        + " excluded.label RETURNING id, label");
        assertThat(sql(mixed, postgresql()))
                .isEqualTo("INSERT INTO tag (id, label) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET label = (tag.label"
                        + " || ? || excluded.label)");
    }

    @Test
    void rowThatIsThereIsChangedWhicheverKeyItIs() { // core.upsert.021
        Statement statement = insert(TAG)
                .set(ID, 3)
                .set(LABEL, "x")
                .onConflict()
                .doUpdate(row -> row.set(LABEL, concat(LABEL, "+", excluded(LABEL))));

        assertThat(sql(statement, mysql()))
                .isEqualTo("INSERT INTO tag (id, label) VALUES (?, ?) AS new ON DUPLICATE KEY UPDATE label ="
                        + " concat(tag.label, ?, new.label)");
        assertThat(sql(statement, mariadb()))
                .isEqualTo("INSERT INTO tag (id, label) VALUES (?, ?) ON DUPLICATE KEY UPDATE label ="
                        + " concat(tag.label, ?, VALUES(label))");
        assertThat(sql(statement, sqlite()))
                .isEqualTo("INSERT INTO tag (id, label) VALUES (?, ?) ON CONFLICT DO UPDATE SET label ="
                        + " concat(tag.label, ?, excluded.label)");
        for (Dialect dialect : List.of(postgresql(), h2(), duckdb())) {
            assertThatThrownBy(() -> sql(statement, dialect))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("ON CONFLICT DO UPDATE without columns")
                    .hasMessageContaining("Name the columns of the key");
        }
    }

    @Test
    void indexAndConstraintByName() { // core.upsert.014, 017
        Statement partial = insert(TAG)
                .set(LABEL, "dance")
                .onConflict(LABEL)
                .where(ID.gt(0))
                .doNothing();
        Statement named = insert(TAG)
                .set(LABEL, "family")
                .onConflictOnConstraint("tag_label_key")
                .doNothing();

        assertThat(sql(partial, postgresql()))
                .isEqualTo("INSERT INTO tag (label) VALUES (?) ON CONFLICT (label) WHERE id > ? DO NOTHING");
        assertThat(sql(named, postgresql()))
                .isEqualTo("INSERT INTO tag (label) VALUES (?) ON CONFLICT ON CONSTRAINT tag_label_key DO NOTHING");
        assertThatThrownBy(() -> sql(named, sqlite()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("Name its columns");
    }

    @Test
    void queryBeforeOnConflictEndsInACondition() {
        Statement statement = insert(TAG)
                .columns(ID, LABEL)
                .from(select(ID.plus(1), LABEL))
                .onConflict(ID)
                .doNothing();

        assertThat(sql(statement, sqlite())).endsWith("FROM tag WHERE true ON CONFLICT (id) DO NOTHING");
        assertThat(sql(statement, postgresql())).endsWith("FROM tag ON CONFLICT (id) DO NOTHING");
    }

    @Test
    void updateOfManyRows() {
        Statement statement = update(PART)
                .values(List.of(1, 2), (row, id) -> row.key(PART_ID, id).set(PRICE, BigDecimal.ONE));

        assertThat(sql(statement, sqlite())).isEqualTo("UPDATE part SET price=? WHERE part.id = ?");
        assertThat(sql(statement, postgresql()))
                .isEqualTo("WITH given(c1, c2) AS (VALUES (CAST(? AS INTEGER), CAST(? AS NUMERIC))) UPDATE part SET"
                        + " price=given.c2 FROM given WHERE part.id = given.c1");
        assertThat(sql(statement, h2()))
                .isEqualTo("MERGE INTO part USING (VALUES (CAST(? AS INTEGER), CAST(? AS DECFLOAT))) AS given(c1, c2)"
                        + " ON (part.id = given.c1) WHEN MATCHED THEN UPDATE SET price=given.c2");
    }

    @Test
    void rowOfDefaults() {
        assertThat(sql(insert(TAG).defaultValues(), sqlite())).isEqualTo("INSERT INTO tag DEFAULT VALUES");
        assertThat(sql(insert(TAG).defaultValues().returning(ID), postgresql()))
                .isEqualTo("INSERT INTO tag DEFAULT VALUES RETURNING tag.id");
    }
}
