package io.github.tribikos.it;

import static io.github.tribikos.it.Festival.ARTIST;
import static io.github.tribikos.it.Festival.TAG;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sqlserver.SqlServer.sqlserver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Cte;
import org.junit.jupiter.api.Test;

/** Where common table expressions are defined: before the statement, in the query that uses them, or where nothing does. */
class NestedCteSqlTest {
    private static final Cte TAGS = select(TAG.id).where(TAG.id.gt(1)).cte("t").nested();
    private static final Cte OTHERS =
            select(TAG.id).where(TAG.id.lt(9)).cte("t").nested();

    @Test
    void isDefinedInTheSubqueryThatRefersToIt() {
        var inner = select(TAGS.get(TAG.id)).as("a");
        SqlByDialect.of(select(inner.get(TAGS.get(TAG.id))))
                .neutral("SELECT a.id FROM (WITH t AS (SELECT tag.id AS id FROM tag WHERE tag.id > :id_1)"
                        + " SELECT t.id AS id FROM t) AS a")
                .postgresql("SELECT a.id FROM (WITH t AS (SELECT tag.id AS id FROM tag WHERE tag.id > ?)"
                        + " SELECT t.id AS id FROM t) AS a")
                .refused(sqlserver(), "does not support common table expressions inside subqueries", "nested()");
    }

    @Test
    void isDefinedBeforeTheStatementThatRefersToItItself() {
        SqlByDialect.of(select(TAGS.get(TAG.id)))
                .postgresql("WITH t AS (SELECT tag.id AS id FROM tag WHERE tag.id > ?) SELECT t.id FROM t");
    }

    @Test
    void twoSubqueriesHaveOneOfTheSameNameEach() {
        SqlByDialect.of(select(ARTIST.id)
                        .where(ARTIST.id.in(select(TAGS.get(TAG.id))), ARTIST.id.in(select(OTHERS.get(TAG.id)))))
                .postgresql(
                        "SELECT artist.id FROM artist"
                                + " WHERE artist.id IN (WITH t AS (SELECT tag.id AS id FROM tag WHERE tag.id > ?) SELECT t.id FROM t)"
                                + " AND artist.id IN (WITH t AS (SELECT tag.id AS id FROM tag WHERE tag.id < ?) SELECT t.id FROM t)");
    }

    @Test
    void oneIsNestedInAnother() {
        Cte outer = select(TAGS.get(TAG.id)).cte("o");
        SqlByDialect.of(select(outer.get(TAGS.get(TAG.id))))
                .postgresql(
                        "WITH o AS (WITH t AS (SELECT tag.id AS id FROM tag WHERE tag.id > ?) SELECT t.id AS id FROM t)"
                                + " SELECT o.id FROM o");
    }

    @Test
    void aNameThatMeansTwoThingsInOnePlaceIsRefused() {
        assertThatThrownBy(() -> select(TAGS.get(TAG.id))
                        .where(TAGS.get(TAG.id).in(select(OTHERS.get(TAG.id))))
                        .sql(postgresql()))
                .isInstanceOf(CompileException.class)
                .hasMessageStartingWith("Two different common table expressions are called \"t\"");
    }

    @Test
    void whatNothingRefersToIsDefinedAllTheSame() {
        Cte gone = delete(TAG).where(TAG.id.eq(1)).returning(TAG.id).cte("gone");
        SqlByDialect.of(select(count()).from(ARTIST).addCte(gone))
                .postgresql("WITH gone AS (DELETE FROM tag WHERE tag.id = ? RETURNING tag.id)"
                        + " SELECT count(*) AS count_1 FROM artist");
        SqlByDialect.of(select(ARTIST.id)
                        .where(ARTIST.id.in(select(TAG.id).where(TAG.id.eq(3)).addCte(TAGS))))
                .h2("SELECT artist.id FROM artist WHERE artist.id IN (WITH t AS"
                        + " (SELECT tag.id AS id FROM tag WHERE tag.id > ?) SELECT tag.id FROM tag WHERE tag.id = ?)");
    }

    @Test
    void placeIsPartOfTheShape() {
        Cte plain = select(TAG.id).where(TAG.id.gt(1)).cte("t");
        assertThat(select(TAGS.get(TAG.id)).shape())
                .isNotEqualTo(select(plain.get(TAG.id)).shape());
        assertThat(select(ARTIST.id).addCte(plain).shape())
                .isNotEqualTo(select(ARTIST.id).shape());
    }

    @Test
    void isSaidBeforeTheRecursivePart() {
        var n = TAG.id.as("n");
        Cte numbers = select(n).cte("numbers").unionAll(self -> select(self.get(n)));
        assertThatThrownBy(numbers::nested)
                .isInstanceOf(ArgumentException.class)
                .hasMessage("Say that \"numbers\" is nested before its recursive part is added.");
    }
}
