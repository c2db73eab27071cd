package io.github.tribikos.compile;

import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.denseRank;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.partitionBy;
import static io.github.tribikos.sql.Functions.rank;
import static io.github.tribikos.sql.Functions.rowNumber;
import static io.github.tribikos.sql.Functions.substr;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Functions.window;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.alwaysFalse;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.and;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.listParam;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.not;
import static io.github.tribikos.sql.Sql.notExists;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.NUMERIC;
import static io.github.tribikos.type.Types.VARCHAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.dialect.NeutralDialect;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ClauseElement;
import io.github.tribikos.sql.Cte;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.LabelStyle;
import io.github.tribikos.sql.ListParam;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Subquery;
import io.github.tribikos.sql.Window.Bound;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What statements print: the neutral SQL, equal to SQLAlchemy's up to white space (its recorded case is named beside each). */
class NeutralSqlTest {
    static final class Tag extends Table<Tag> {
        static final Tag TAG = new Tag();
        final Column<Integer> id = integer("id").identity().primaryKey();
        final Column<String> label = varchar("label", 30);

        private Tag() {
            super("tag", Tag::new);
        }
    }

    static final class Artist extends Table<Artist> {
        static final Artist ARTIST = new Artist();
        final Column<Integer> id = integer("id").identity().primaryKey();
        final Column<String> name = varchar("name", 80);
        final Column<String> genre = varchar("genre", 20);
        final Column<@Nullable String> country = character("country", 2).nullable();
        final Column<BigDecimal> fee = numeric("fee", 10, 2);
        final Column<@Nullable Integer> mentorId =
                integer("mentor_id").nullable().references(() -> ARTIST.id);
        final Column<Boolean> active = bool("active").defaultTo(true);

        private Artist() {
            super("artist", Artist::new);
        }
    }

    static final class ArtistTag extends Table<ArtistTag> {
        static final ArtistTag ARTIST_TAG = new ArtistTag();
        final Column<Integer> artistId =
                integer("artist_id").references(() -> ARTIST.id).primaryKey();
        final Column<Integer> tagId = integer("tag_id").references(() -> TAG.id).primaryKey();
        final Column<Integer> weight = integer("weight").defaultTo(1);

        private ArtistTag() {
            super("artist_tag", ArtistTag::new);
        }
    }

    static final class Performance extends Table<Performance> {
        static final Performance PERFORMANCE = new Performance();
        final Column<Integer> id = integer("id").identity().primaryKey();
        final Column<Integer> artistId = integer("artist_id").references(() -> ARTIST.id);
        final Column<Boolean> headline = bool("headline");
        final Column<@Nullable Integer> attendance = integer("attendance").nullable();

        private Performance() {
            super("performance", Performance::new);
        }
    }

    private static final Tag TAG = Tag.TAG;
    private static final Artist ARTIST = Artist.ARTIST;
    private static final ArtistTag ARTIST_TAG = ArtistTag.ARTIST_TAG;
    private static final Performance PERFORMANCE = Performance.PERFORMANCE;

    private static void prints(ClauseElement element, String sql) {
        assertThat(element.toString().replaceAll("\\s+", " ")).isEqualTo(sql);
    }

    @Test
    void fromFollowsFromTheColumns() { // core.select.001
        prints(
                select(ARTIST.id, ARTIST.name).orderBy(ARTIST.id),
                "SELECT artist.id, artist.name FROM artist ORDER BY artist.id");
    }

    @Test
    void aBareValueIsBoundAndNamed() { // core.select.004
        prints(select(literal("a")), "SELECT :param_1 AS anon_1");
    }

    @Test
    void constantsAreWrittenOut() { // core.select.006
        prints(
                select(
                        nullValue(INTEGER).as("nil"),
                        alwaysTrue().as("t"),
                        alwaysFalse().as("f")),
                "SELECT NULL AS nil, true AS t, false AS f");
    }

    @Test
    void aColumnSelectedTwiceGetsANumber() { // core.select.010
        prints(
                select(ARTIST.name, ARTIST.name).where(ARTIST.id.eq(1)),
                "SELECT artist.name, artist.name AS name__1 FROM artist WHERE artist.id = :id_1");
    }

    @Test
    void parenthesesStandWhereTheMeaningNeedsThem() { // core.boolean.001, 002, 003, 006
        prints(
                select(ARTIST.id)
                        .where(ARTIST.genre
                                .eq("rock")
                                .or(ARTIST.genre.eq("folk"))
                                .and(ARTIST.active.isTrue())),
                "SELECT artist.id FROM artist WHERE (artist.genre = :genre_1 OR artist.genre = :genre_2)"
                        + " AND artist.active");
        prints(
                ARTIST.genre.eq("rock").or(ARTIST.genre.eq("folk").and(ARTIST.active.isFalse())),
                "artist.genre = :genre_1 OR artist.genre = :genre_2 AND NOT artist.active");
        prints(
                ARTIST.genre.eq("rock").or(ARTIST.genre.eq("jazz")).not(),
                "NOT (artist.genre = :genre_1 OR artist.genre = :genre_2)");
    }

    @Test
    void negationFoldsIntoTheOperator() { // core.null.010, 011, boolean.007, 016, 018
        prints(not(ARTIST.id.eq(3)), "artist.id != :id_1");
        prints(ARTIST.country.isNull().not(), "artist.country IS NOT NULL");
        prints(ARTIST.id.eq(3).not().not(), "artist.id = :id_1");
        prints(TAG.label.like("d%").not(), "tag.label NOT LIKE :label_1");
        prints(TAG.label.notIlike("d%"), "lower(tag.label) NOT LIKE lower(:label_1)");
        prints(TAG.id.in(1, 2, 3).not(), "(tag.id NOT IN (:id_1_1, :id_1_2, :id_1_3))");
    }

    @Test
    void constantsDropOutOfChains() { // core.boolean.008, 011, 012
        prints(and(alwaysTrue(), TAG.id.eq(4)), "tag.id = :id_1");
        prints(alwaysFalse().or(TAG.id.eq(4)), "tag.id = :id_1");
        prints(select(TAG.id).where(alwaysTrue()), "SELECT tag.id FROM tag WHERE true");
        prints(alwaysTrue().and(TAG.id.gt(2)).and(TAG.id.lt(5)), "tag.id > :id_1 AND tag.id < :id_2");
    }

    @Test
    void arithmeticKeepsItsOrder() { // core.operators.006, 007, 019
        prints(TAG.id.unaryMinus(), "-tag.id");
        prints(TAG.id.plus(1).unaryMinus(), "-(tag.id + :id_1)");
        prints(TAG.id.plus(1).times(2), "(tag.id + :id_1) * :param_1");
        prints(TAG.id.minus(TAG.id.minus(1)), "tag.id - (tag.id - :id_1)");
        prints(TAG.id.plus(1).plus(2), "tag.id + :id_1 + :param_1");
    }

    @Test
    void aNegatedValueCannotStartAComment() {
        prints(literal("1").cast(INTEGER).unaryMinus(), "-CAST(:param_1 AS INTEGER)");
        prints(literal(5L).unaryMinus(), "-(:param_1)");
        prints(TAG.id.minus(TAG.id.unaryMinus().unaryMinus()), "tag.id - -(-tag.id)");
    }

    @Test
    void likenessSearchEscapes() { // core.like.009, 010
        prints(ARTIST.name.contains("0%"), "(artist.name LIKE '%' || :name_1 || '%' ESCAPE '/')");
        prints(TAG.label.startsWith("a"), "(tag.label LIKE :label_1 || '%' ESCAPE '/')");
    }

    @Test
    void anEmptyInListIsTrueForNoRow() { // core.in.005, 007
        prints(TAG.id.in(List.of()), "tag.id IN (NULL) AND (1 != 1)");
        prints(TAG.id.notIn(List.of()), "(tag.id NOT IN (NULL) OR (1 = 1))");
    }

    @Test
    void nullsAreToldApartWhereAsked() { // core.null.005
        prints(ARTIST.country.isDistinctFrom("CH"), "artist.country IS DISTINCT FROM :country_1");
    }

    @Test
    void caseAndCastAreSpelledOut() { // core.case.001, cast.004
        prints(
                caseWhen(ARTIST.id.ge(10), "high").when(ARTIST.id.ge(3), "mid").otherwise("low"),
                "CASE WHEN (artist.id >= :id_1) THEN :param_1 WHEN (artist.id >= :id_2) THEN :param_2"
                        + " ELSE :param_3 END");
        prints(ARTIST.id.cast(NUMERIC(10, 2)), "CAST(artist.id AS NUMERIC(10, 2))");
        prints(literal("42").cast(INTEGER), "CAST(:param_1 AS INTEGER)");
    }

    @Test
    void aLabelIsAnExpressionExceptInOrderBy() { // core.label.001, 002, order_by.006
        Expression<String> initial = substr(ARTIST.name, 1, 1).as("ini");
        Expression<Long> n = count().as("n");
        prints(
                select(initial, n).groupBy(initial).having(count().gt(1)).orderBy(n.desc(), initial),
                "SELECT substr(artist.name, :substr_1, :substr_2) AS ini, count(*) AS n FROM artist"
                        + " GROUP BY substr(artist.name, :substr_1, :substr_2) HAVING count(*) > :count_1"
                        + " ORDER BY n DESC, ini");
    }

    @Test
    void unnamedExpressionsAreNumbered() { // core.label.004
        prints(
                select(TAG.id.plus(1), TAG.id.times(2), lower(TAG.label), lower(TAG.label)),
                "SELECT tag.id + :id_1 AS anon_1, tag.id * :id_2 AS anon_2, lower(tag.label) AS lower_1,"
                        + " lower(tag.label) AS lower_2 FROM tag");
    }

    @Test
    void theOnClauseFollowsFromTheForeignKey() { // core.join.004, 007
        prints(
                select(PERFORMANCE.id, ARTIST.name).from(PERFORMANCE).join(ARTIST),
                "SELECT performance.id, artist.name FROM performance JOIN artist ON artist.id = performance.artist_id");
        prints(
                select(ARTIST.name, TAG.label).from(ARTIST).join(ARTIST_TAG).join(TAG),
                "SELECT artist.name, tag.label FROM artist JOIN artist_tag ON artist.id = artist_tag.artist_id"
                        + " JOIN tag ON tag.id = artist_tag.tag_id");
    }

    @Test
    void joinsNestOnTheRight() { // core.join.008
        prints(
                select(ARTIST.id, TAG.label.orNull())
                        .from(ARTIST)
                        .leftJoin(ARTIST_TAG.join(TAG, TAG.id.eq(ARTIST_TAG.tagId)), ARTIST.id.eq(ARTIST_TAG.artistId)),
                "SELECT artist.id, tag.label FROM artist LEFT OUTER JOIN (artist_tag JOIN tag ON"
                        + " tag.id = artist_tag.tag_id) ON artist.id = artist_tag.artist_id");
    }

    @Test
    void severalForeignKeysAreAnErrorThatListsThem() {
        Artist pupil = ARTIST.as("pupil");
        assertThatThrownBy(() -> select(ARTIST.id).from(ARTIST).join(pupil).sql(new NeutralDialect()))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("Found 2 foreign keys between artist and pupil: artist.mentor_id -> pupil;"
                        + " pupil.mentor_id -> artist. Pass the condition to choose one: join(table, condition).");
    }

    @Test
    void aliasesNameThemselves() { // core.alias.001, 002, 003
        Artist a = ARTIST.as("a");
        Artist m = ARTIST.as("m");
        prints(
                select(a.name.as("pupil"), m.name.as("mentor")).from(a).join(m, a.mentorId.eq(m.id)),
                "SELECT a.name AS pupil, m.name AS mentor FROM artist AS a JOIN artist AS m ON a.mentor_id = m.id");
        Tag first = TAG.alias();
        Tag second = TAG.alias();
        prints(
                select(first.id, second.id).where(first.id.lt(second.id), second.id.le(3)),
                "SELECT tag_1.id, tag_2.id AS id_1 FROM tag AS tag_1, tag AS tag_2 WHERE tag_1.id < tag_2.id"
                        + " AND tag_2.id <= :id_2");
    }

    @Test
    void subqueriesNameTheirColumns() { // core.subquery.001, 002
        Subquery big = select(ARTIST.id, ARTIST.name)
                .where(ARTIST.fee.gt(new BigDecimal(9000)))
                .as("big");
        prints(
                select(big.get(ARTIST.name)).orderBy(big.get(ARTIST.id)),
                "SELECT big.name FROM (SELECT artist.id AS id, artist.name AS name FROM artist WHERE artist.fee > :fee_1)"
                        + " AS big ORDER BY big.id");
        Expression<Long> n = count().as("n");
        Subquery counts =
                select(n).from(PERFORMANCE).groupBy(PERFORMANCE.artistId).subquery();
        prints(
                select(max(counts.get(n)).as("top")),
                "SELECT max(anon_1.n) AS top FROM (SELECT count(*) AS n FROM performance GROUP BY"
                        + " performance.artist_id) AS anon_1");
    }

    @Test
    void subqueriesSeeTheStatementAroundThem() { // core.exists.002, 003, scalar_subquery.003
        Select<Integer> shows =
                select(PERFORMANCE.id).where(PERFORMANCE.artistId.eq(ARTIST.id), PERFORMANCE.headline.isTrue());
        prints(
                select(ARTIST.id).where(exists(shows)),
                "SELECT artist.id FROM artist WHERE EXISTS (SELECT performance.id FROM performance WHERE"
                        + " performance.artist_id = artist.id AND performance.headline)");
        prints(
                select(ARTIST.id).where(notExists(select(PERFORMANCE.id).where(PERFORMANCE.artistId.eq(ARTIST.id)))),
                "SELECT artist.id FROM artist WHERE NOT (EXISTS (SELECT performance.id FROM performance WHERE"
                        + " performance.artist_id = artist.id))");
        prints(
                select(TAG.label)
                        .orderBy(select(count())
                                .from(ARTIST_TAG)
                                .where(ARTIST_TAG.tagId.eq(TAG.id))
                                .asScalar()
                                .desc()),
                "SELECT tag.label FROM tag ORDER BY (SELECT count(*) AS count_1 FROM artist_tag WHERE artist_tag.tag_id ="
                        + " tag.id) DESC");
    }

    @Test
    void commonTableExpressionsAreWrittenOnce() { // after core.cte.002, cte.005
        Cte young = select(TAG.id).where(TAG.id.lt(4)).cte("young");
        prints(
                select(young.get(TAG.id)).orderBy(young.get(TAG.id).desc()),
                "WITH young AS (SELECT tag.id AS id FROM tag WHERE tag.id < :id_1) SELECT young.id FROM young ORDER BY"
                        + " young.id DESC");
        Cte mentors = select(ARTIST.id, ARTIST.mentorId)
                .where(ARTIST.id.eq(13))
                .cte("mentors")
                .union(self -> {
                    Expression<@Nullable Integer> known = self.get(ARTIST.mentorId);
                    return select(ARTIST.id, ARTIST.mentorId).where(ARTIST.id.eq(known));
                });
        prints(
                select(mentors.get(ARTIST.id)),
                "WITH RECURSIVE mentors(id, mentor_id) AS (SELECT artist.id AS id, artist.mentor_id AS mentor_id FROM artist"
                        + " WHERE artist.id = :id_1 UNION SELECT artist.id AS id, artist.mentor_id AS mentor_id FROM artist, mentors WHERE"
                        + " artist.id = mentors.mentor_id) SELECT mentors.id FROM mentors");
    }

    @Test
    void setOperationsNestInParentheses() { // core.set_op.002, 008
        prints(
                select(TAG.id)
                        .where(TAG.id.lt(3))
                        .unionAll(select(TAG.id).where(TAG.id.lt(4)))
                        .orderBy(TAG.id),
                "SELECT tag.id FROM tag WHERE tag.id < :id_1 UNION ALL SELECT tag.id FROM tag WHERE tag.id < :id_2"
                        + " ORDER BY id");
        prints(
                select(TAG.id)
                        .where(TAG.id.lt(4))
                        .union(select(TAG.id).where(TAG.id.gt(6)))
                        .except(select(TAG.id).where(TAG.id.in(2, 7)))
                        .orderBy(TAG.id),
                "(SELECT tag.id FROM tag WHERE tag.id < :id_1 UNION SELECT tag.id FROM tag WHERE tag.id > :id_2)"
                        + " EXCEPT SELECT tag.id FROM tag WHERE tag.id IN (:id_3_1, :id_3_2) ORDER BY id");
    }

    @Test
    void windowsSayTheirPartsInOrder() { // core.window.001, 002, 004, 008
        prints(
                select(rowNumber()
                        .over(windowOrderBy(ARTIST.fee.desc(), ARTIST.id))
                        .as("rk")),
                "SELECT row_number() OVER (ORDER BY artist.fee DESC, artist.id) AS rk FROM artist");
        prints(
                rank().over(partitionBy(ARTIST.genre).orderBy(ARTIST.fee)),
                "rank() OVER (PARTITION BY artist.genre ORDER BY artist.fee)");
        prints(denseRank().over(window()), "dense_rank() OVER ()");
        prints(
                sum(PERFORMANCE.attendance)
                        .over(windowOrderBy(PERFORMANCE.id).range(Bound.CURRENT_ROW, Bound.UNBOUNDED_FOLLOWING)),
                "sum(performance.attendance) OVER (ORDER BY performance.id RANGE BETWEEN CURRENT ROW AND UNBOUNDED"
                        + " FOLLOWING)");
    }

    @Test
    void pagingIsBound() { // core.limit.002
        prints(
                select(ARTIST.id).orderBy(ARTIST.id).limit(3).offset(5),
                "SELECT artist.id FROM artist ORDER BY artist.id LIMIT :param_1 OFFSET :param_2");
    }

    @Test
    void nullsGoWhereTheyAreSent() { // core.order_by.001, 002
        prints(
                select(ARTIST.name)
                        .orderBy(
                                ARTIST.country.desc().nullsLast(),
                                ARTIST.id.asc().nullsFirst()),
                "SELECT artist.name FROM artist ORDER BY artist.country DESC NULLS LAST, artist.id ASC NULLS FIRST");
    }

    @Test
    void insertNamesItsColumnsAndDefaults() { // core.insert.002, 013, 014, returning.002
        prints(insert(TAG).set(TAG.id, 30).set(TAG.label, "neon"), "INSERT INTO tag (id, label) VALUES (:id, :label)");
        prints(
                insert(TAG).columns(TAG.label).from(select(ARTIST.name).where(ARTIST.genre.eq("jazz"))),
                "INSERT INTO tag (label) SELECT artist.name FROM artist WHERE artist.genre = :genre_1");
        prints(
                insert(ARTIST_TAG)
                        .columns(ARTIST_TAG.artistId, ARTIST_TAG.tagId)
                        .from(select(ARTIST.id, literal("8").cast(INTEGER)).where(ARTIST.id.in(8, 18))),
                "INSERT INTO artist_tag (artist_id, tag_id, weight) SELECT artist.id, CAST(:param_1 AS INTEGER) AS"
                        + " anon_1, :weight AS anon_2 FROM artist WHERE artist.id IN (:id_1_1, :id_1_2)");
        prints(
                insert(TAG).set(TAG.label, "ret").returning(TAG.id, TAG.label),
                "INSERT INTO tag (label) VALUES (:label) RETURNING tag.id, tag.label");
    }

    @Test
    void updateAndDeleteNameTheirTable() { // core.update.003, 004, delete.001
        prints(update(TAG).set(TAG.label, TAG.label.concat("_x")), "UPDATE tag SET label=(tag.label || :label_1)");
        prints(
                update(ARTIST).setNull(ARTIST.country).where(ARTIST.country.eq("")),
                "UPDATE artist SET country=:country WHERE artist.country = :country_1");
        prints(delete(TAG).where(TAG.id.eq(1)), "DELETE FROM tag WHERE tag.id = :id_1");
    }

    @Test
    void textKeepsItsColonsApartFromItsBinds() { // core.text.001, 003, 013
        prints(
                text("SELECT label FROM tag WHERE id > :lo ORDER BY id").bind("lo", 6),
                "SELECT label FROM tag WHERE id > :lo ORDER BY id");
        prints(
                text("SELECT 'x\\:y' AS a, id::text FROM tag WHERE id = :i").bind("i", 1),
                "SELECT 'x:y' AS a, id::text FROM tag WHERE id = :i");
    }

    @Test
    void functionsNameTheirValues() { // core.null.008
        prints(
                select(coalesce(ARTIST.country, "CH").as("c")),
                "SELECT coalesce(artist.country, :coalesce_1) AS c FROM artist");
        prints(ARTIST.id.cast(VARCHAR(4)), "CAST(artist.id AS VARCHAR(4))");
    }

    @Test
    void selectListChangesAlone() { // core.select.013, 014
        Select<Integer> ids = select(TAG.id).where(TAG.id.lt(4));

        prints(ids.addColumns(TAG.label), "SELECT tag.id, tag.label FROM tag WHERE tag.id < :id_1");
        prints(ids.withOnlyColumns(TAG.label), "SELECT tag.label FROM tag WHERE tag.id < :id_1");
    }

    @Test
    void labelStyleNamesColumns() { // core.select.011, quoting.006
        prints(
                select(TAG.id, TAG.id, TAG.label).labelStyle(LabelStyle.TABLENAME_PLUS_COL),
                "SELECT tag.id AS tag_id, tag.id AS tag_id__1, tag.label AS tag_label FROM tag");
        prints(select(TAG.id, TAG.id).labelStyle(LabelStyle.NONE), "SELECT tag.id, tag.id FROM tag");
        prints(select(TAG.id).labelStyle(LabelStyle.TABLENAME_PLUS_COL), "SELECT tag.id AS tag_id FROM tag");
    }

    @Test
    void inTakesExpressionsAndListParameters() { // core.in.012, 015
        ListParam<Integer> ids = listParam("ids", INTEGER);
        Select<Integer> query = select(TAG.id).where(TAG.id.in(ids));

        prints(TAG.id.in(TAG.id, TAG.id.plus(1)), "tag.id IN (tag.id, tag.id + :id_1)");
        prints(TAG.id.notIn(TAG.id), "(tag.id NOT IN (tag.id))");
        assertThat(new NeutralDialect()
                        .compile(query)
                        .sql(new Bindings(query.shape(), Parameters.of(ids, List.of(2, 4))), SchemaTranslation.NONE))
                .endsWith("WHERE tag.id IN (:ids_1, :ids_2)");
    }
}
