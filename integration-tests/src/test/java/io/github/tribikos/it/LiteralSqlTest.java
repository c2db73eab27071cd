package io.github.tribikos.it;

import static io.github.tribikos.it.Festival.ARTIST;
import static io.github.tribikos.it.Festival.TAG;
import static io.github.tribikos.mysql.Mysql.mysql;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.sqlite.Sqlite.sqlite;
import static io.github.tribikos.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Cte;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements whose values are written out; the recorded case of the conformance corpus is named where there is one. */
class LiteralSqlTest {
    private static String literals(Statement statement, Dialect dialect) {
        return statement.sqlWithLiterals(dialect).replaceAll("\\s+", " ");
    }

    @Test
    void valuesAreWrittenOut() { // core.literal_binds.004, 005, 022, 023
        assertThat(literals(select(literal("a\\b").as("v")), sqlite())).isEqualTo("SELECT 'a\\b' AS v");
        assertThat(literals(select(literal("a\\b").as("v")), mysql())).isEqualTo("SELECT 'a\\\\b' AS v");
        assertThat(literals(select(literal(true).as("v")), postgresql())).isEqualTo("SELECT true AS v");
        assertThat(literals(select(literal(true).as("v")), sqlite())).isEqualTo("SELECT 1 AS v");
        assertThat(literals(insert(TAG).set(TAG.label, "x:y"), postgresql()))
                .isEqualTo("INSERT INTO tag (label) VALUES ('x:y')");
        assertThat(literals(select(ARTIST.id).where(ARTIST.name.like("50%")), sqlite()))
                .isEqualTo("SELECT artist.id FROM artist WHERE artist.name LIKE '50%'");
    }

    @Test
    void everyPlaceOfAValueIsWrittenOut() {
        assertThat(literals(
                        select(ARTIST.id)
                                .where(
                                        ARTIST.id.in(List.of(1, 2)),
                                        ARTIST.name.ne("it's"),
                                        text("id < :x").bind("x", 9).condition())
                                .limit(3)
                                .offset(1),
                        postgresql()))
                .isEqualTo(
                        "SELECT artist.id FROM artist WHERE artist.id IN (1, 2) AND artist.name != 'it''s' AND id < 9"
                                + " LIMIT 3 OFFSET 1");
        assertThat(literals(select(ARTIST.id).where(ARTIST.id.in(List.of())), postgresql()))
                .isEqualTo("SELECT artist.id FROM artist WHERE artist.id IN (NULL) AND (1 != 1)");
        assertThat(literals(update(ARTIST).set(ARTIST.active, false).setNull(ARTIST.country), sqlite()))
                .isEqualTo("UPDATE artist SET active=0, country=NULL");
    }

    @Test
    void otherSchemasAreRespected() {
        Table<?> season = Table.named("archive", "season");
        Column<Integer> year = season.integer("year");
        ExecutionOptions tenant = ExecutionOptions.none()
                .schemas(SchemaTranslation.ofDefault("tenant 7").and("archive", "old"));
        assertThat(literals(
                        select(TAG.id)
                                .where(TAG.label.in("a", "b"), exists(select(year)))
                                .limit(3)
                                .with(tenant),
                        postgresql()))
                .isEqualTo(
                        "SELECT \"tenant 7\".tag.id FROM \"tenant 7\".tag WHERE \"tenant 7\".tag.label IN ('a', 'b') AND"
                                + " (EXISTS (SELECT old.season.year FROM old.season)) LIMIT 3");
        Cte early = select(year).where(year.lt(2021)).cte("early");
        assertThat(literals(select(count()).from(early).with(tenant), postgresql()))
                .isEqualTo("WITH early AS (SELECT old.season.year AS year FROM old.season WHERE old.season.year < 2021)"
                        + " SELECT count(*) AS count_1 FROM early");
        assertThat(literals(delete(season).where(year.lt(2021)).with(tenant), sqlite()))
                .isEqualTo("DELETE FROM old.season WHERE old.season.year < 2021");
    }

    @Test
    void valuesThatAreYetToBeGivenAreRefused() {
        assertThatThrownBy(() -> select(TAG.id)
                        .where(TAG.id.eq(param("wanted", INTEGER)))
                        .sqlWithLiterals(sqlite()))
                .isInstanceOf(CompileException.class)
                .hasMessage("The parameter \"wanted\" has no value, and here one must be written out.");
    }
}
