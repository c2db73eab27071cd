package io.github.tribikos.sql;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowFilterTest {
    private static final Table<?> BAND = Table.named("band");
    private static final Column<Integer> ID = BAND.integer("id").primaryKey();
    private static final Column<Boolean> GONE = BAND.bool("gone");
    private static final Table<?> ALBUM = Table.named("album");
    private static final Column<Integer> BAND_ID = ALBUM.integer("band_id").references(() -> ID);

    private static @Nullable Condition there(TableClause table, Set<FromItem> together) {
        return table instanceof Table<?> known && known.root().equals(BAND)
                ? known.get(GONE).isFalse()
                : null;
    }

    private static String filtered(Query<?> query) {
        return query.filtered(RowFilterTest::there).toString().replaceAll("\\s+", " ");
    }

    @Test
    void tablesOfSelectedColumnsAreFiltered() {
        assertThat(filtered(select(ID))).isEqualTo("SELECT band.id FROM band WHERE NOT band.gone");
        assertThat(filtered(select(BAND_ID))).isEqualTo("SELECT album.band_id FROM album");
    }

    @Test
    void tablesOfFromAndAliasesAreFiltered() {
        assertThat(filtered(select(count()).from(BAND.aliased("b"))))
                .isEqualTo("SELECT count(*) AS count_1 FROM band AS b WHERE NOT b.gone");
    }

    @Test
    void whatAnInnerJoinAddsIsFilteredInWhere() {
        assertThat(filtered(select(BAND_ID).from(ALBUM).join(BAND)))
                .isEqualTo("SELECT album.band_id FROM album JOIN band ON band.id = album.band_id WHERE NOT band.gone");
    }

    @Test
    void whatALeftJoinAddsIsFilteredInOn() {
        assertThat(filtered(select(BAND_ID).from(ALBUM).leftJoin(BAND)))
                .isEqualTo("SELECT album.band_id FROM album LEFT OUTER JOIN band ON band.id = album.band_id"
                        + " AND NOT band.gone");
        assertThat(filtered(select(BAND_ID).from(new Join(ALBUM, JoinKind.LEFT, BAND, ID.eq(BAND_ID)))))
                .isEqualTo("SELECT album.band_id FROM album LEFT OUTER JOIN band ON band.id = album.band_id"
                        + " AND NOT band.gone");
    }

    @Test
    void eachQueryOfASetOperationIsFiltered() {
        assertThat(filtered(select(ID).unionAll(select(ID))))
                .isEqualTo("SELECT band.id FROM band WHERE NOT band.gone UNION ALL"
                        + " SELECT band.id FROM band WHERE NOT band.gone");
    }

    @Test
    void joinsThatKeepAllRowsAreRefused() {
        assertThatThrownBy(() -> filtered(select(BAND_ID.orNull()).from(BAND).rightJoin(ALBUM)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "A RIGHT OUTER JOIN with album cannot see some rows of a table only, as it gives those without"
                                + " a match too. Write it as a LEFT OUTER JOIN, or join a subquery that has the condition.");
        assertThatThrownBy(() -> filtered(select(BAND_ID.orNull()).from(ALBUM).fullJoin(BAND)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("A FULL OUTER JOIN with band");
        assertThatThrownBy(() -> filtered(select(BAND_ID).from(new Join(ALBUM, JoinKind.LEFT, BAND, null))))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The ON of the join of album with band is inferred, so a condition on rows cannot be added to it."
                                + " Write it out.");
    }
}
