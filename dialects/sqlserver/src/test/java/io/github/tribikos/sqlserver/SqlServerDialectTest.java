package io.github.tribikos.sqlserver;

import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.excluded;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.sqlserver.SqlServer.sqlserver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.RenderedSql;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.sql.Window.Bound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Transact-SQL, as Microsoft's reference has it. */
final class SqlServerDialectTest {
    private static final Table<?> TAG = Table.named("tag");
    private static final LongColumn ID = TAG.bigint("id").identity().primaryKey();
    private static final Column<String> LABEL = TAG.varchar("label", 20).unique();
    private static final Column<@Nullable Boolean> USED = TAG.bool("used").nullable();

    private static String sql(Statement statement) {
        return statement.sql(sqlserver()).sql().replaceAll("\\s+", " ");
    }

    @Test
    void rowsAreCountedByTopOrAfterAnOffset() {
        RenderedSql top = select(ID).orderBy(ID).limit(3).sql(sqlserver());
        assertThat(top.sql().replaceAll("\\s+", " ")).isEqualTo("SELECT TOP 3 tag.id FROM tag ORDER BY tag.id");
        assertThat(top.binds()).isEmpty();
        assertThat(sql(select(ID).orderBy(ID).limit(4))).contains("TOP 4 "); // the same shape
        assertThat(sql(select(ID).orderBy(ID).limit(3).offset(2)))
                .isEqualTo("SELECT tag.id FROM tag ORDER BY tag.id OFFSET ? ROWS FETCH FIRST ? ROWS ONLY");
        assertThatThrownBy(() -> sql(select(ID).offset(2)))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("orderBy");
    }

    @Test
    void framesTakeNumbers() {
        assertThat(sql(select(max(ID).over(windowOrderBy(ID).rows(Bound.preceding(2), Bound.CURRENT_ROW)))))
                .isEqualTo(
                        "SELECT max(tag.id) OVER (ORDER BY tag.id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS anon_1 FROM tag");
    }

    @Test
    void changedRowsComeByOutput() {
        assertThat(sql(insert(TAG).set(LABEL, "a").returning(ID)))
                .isEqualTo("INSERT INTO tag (label) OUTPUT inserted.id VALUES (?)");
        assertThat(sql(update(TAG).set(LABEL, "a").where(ID.eq(1)).returning(ID, LABEL)))
                .isEqualTo("UPDATE tag SET label=? OUTPUT inserted.id, inserted.label WHERE tag.id = ?");
        assertThat(sql(delete(TAG).where(ID.eq(1)).returning(LABEL)))
                .isEqualTo("DELETE FROM tag OUTPUT deleted.label WHERE tag.id = ?");
    }

    @Test
    void anUpsertIsAMergeWithASemicolon() {
        assertThat(sql(insert(TAG)
                        .set(LABEL, "a")
                        .onConflict(LABEL)
                        .doUpdate(set -> set.set(LABEL, excluded(LABEL)))
                        .returning(ID)))
                .startsWith("MERGE INTO tag USING (VALUES (?)) AS excluded(label) ON (tag.label = excluded.label)")
                .endsWith(" OUTPUT inserted.id;");
    }

    @Test
    void bitsAreNoConditions() {
        assertThat(sql(select(ID).where(USED.isTrue(), LABEL.contains("x"))))
                .isEqualTo("SELECT tag.id FROM tag WHERE tag.used = 1 AND (tag.label LIKE '%' + ? + '%' ESCAPE '/')");
    }

    @Test
    void distinctFromDependsOnTheVersion() {
        Statement statement = select(ID).where(LABEL.isDistinctFrom("a"));
        assertThat(sql(statement)).contains("tag.label IS DISTINCT FROM ?");
        assertThat(new SqlServerDialect(15).render(statement).sql())
                .contains("NOT EXISTS (SELECT tag.label INTERSECT SELECT ?)");
    }

    @Test
    void tablesSayWhatMayBeNull() {
        assertThat(CreateTable.of(TAG).sql(sqlserver()).get(0).replaceAll("\\s+", " "))
                .isEqualTo("CREATE TABLE tag ( id BIGINT NOT NULL IDENTITY, label NVARCHAR(20) NOT NULL, used BIT NULL,"
                        + " PRIMARY KEY (id), UNIQUE (label) )");
    }
}
