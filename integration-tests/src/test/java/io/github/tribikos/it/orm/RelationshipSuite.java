package io.github.tribikos.it.orm;

import static io.github.tribikos.it.orm.BandGenres.BAND_GENRES;
import static io.github.tribikos.orm.mapping.LoadOption.containsEager;
import static io.github.tribikos.orm.mapping.LoadOption.joinedLoad;
import static io.github.tribikos.orm.mapping.LoadOption.raiseLoad;
import static io.github.tribikos.orm.mapping.LoadOption.selectinLoad;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.event.Registration;
import io.github.tribikos.event.SqlEvent;
import io.github.tribikos.event.SqlListener;
import io.github.tribikos.orm.StaleDataException;
import io.github.tribikos.orm.mapping.LoadOption;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.orm.session.Synchronize;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relationships between objects, on a real database. */
abstract class RelationshipSuite extends OrmSuite {
    private static final MetaData TABLES =
            MetaData.of(Band.TABLE, Album.TABLE, Concert.TABLE, Genre.TABLE, BAND_GENRES);

    private SessionFactory sessions;

    @BeforeEach
    final void createBands() {
        Engine engine = engine();
        TABLES.dropAll(engine);
        TABLES.createAll(engine);
        sessions = SessionFactory.of(engine, Band.TABLE, Album.TABLE, Concert.TABLE, Genre.TABLE);
    }

    final SessionFactory sessions() {
        return sessions;
    }

    private long store(Band band) {
        sessions.begin(session -> session.add(band));
        return Objects.requireNonNull(band.id);
    }

    private static Band band(String name, String... albums) {
        Band band = new Band(name);
        for (String title : albums) {
            band.albums.add(new Album(title));
        }
        return band;
    }

    @Test
    void whatIsReachedIsInsertedWithItsKeys() {
        Band band = band("Low", "Hey What", "Ones and Sixes");
        band.genres.add(new Genre("slow"));
        band.concerts.add(new Concert("Duluth"));
        long id = store(band);
        assertThat(band.albums.stream().map(album -> album.bandId)).containsExactly(id, id);
        assertThat(band.albums.get(0).band.get()).isSameAs(band);
        sessions.begin(session -> {
            Band found = Objects.requireNonNull(session.get(Band.class, id));
            assertThat(found.albums.isLoaded()).isFalse();
            assertThat(found.albums.stream().map(album -> album.title)).containsExactly("Hey What", "Ones and Sixes");
            assertThat(found.genres.list()).hasToString("[slow]");
            assertThat(found.concerts.list()).hasToString("[Duluth]");
            assertThat(found.origin.get()).isNull();
        });
    }

    @Test
    void aLoopLoadsEachRelationshipOnce() {
        store(band("A", "a1", "a2"));
        store(band("B"));
        store(band("C", "c1"));
        try (Session session = sessions.open()) {
            List<Band> bands = session.query(Band.class).orderBy(Band.ID).all();
            assertThat(sqlOf(() -> {
                        assertThat(bands.stream().map(band -> band.albums.size()))
                                .containsExactly(2, 0, 1);
                        assertThat(bands.get(0).albums.get(0).band.get()).isSameAs(bands.get(0));
                    }))
                    .containsExactly("SELECT orm_album.band_id, orm_album.id, orm_album.title FROM orm_album"
                            + " WHERE orm_album.band_id IN (?, ?, ?) ORDER BY orm_album.id");
        }
    }

    @Test
    void aForeignKeyThatIsSetByItselfIsFollowedByBothSides() {
        long first = store(band("A", "a1", "a2"));
        long second = store(band("B", "b1"));
        try (Session session = sessions.open()) {
            Band a = Objects.requireNonNull(session.get(Band.class, first));
            Band b = Objects.requireNonNull(session.get(Band.class, second));
            Album moved = a.albums.get(0);
            assertThat(b.albums.size()).isEqualTo(1);
            assertThat(moved.band.get()).isSameAs(a);

            moved.bandId = second;
            session.flush();

            assertThat(moved.band.get()).isSameAs(b);
            assertThat(a.albums.list()).hasToString("[a2]");
            assertThat(b.albums.list()).hasToString("[b1, a1]");
            assertThat(session.isModified()).isFalse();
            session.commit();
        }
        sessions.begin(session -> assertThat(Objects.requireNonNull(session.get(Band.class, second))
                        .albums
                        .list())
                .hasToString("[a1, b1]"));
    }

    @Test
    void aNewObjectThatNamesItsKeyAloneLeadsToItsRow() {
        long id = store(band("A"));
        sessions.begin(session -> {
            Album album = new Album("a1");
            album.bandId = id;
            session.add(album);
            session.flush();

            assertThat(Objects.requireNonNull(album.band.get()).name).isEqualTo("A");
        });
    }

    /** The band as somebody else has it: read with its albums, in no session. */
    private Band detached(long id) {
        try (Session session = sessions.open()) {
            Band band = Objects.requireNonNull(session.get(Band.class, id));
            assertThat(band.albums.size()).isPositive();
            return band;
        }
    }

    @Test
    void mergeCopiesAGraphOntoTheSessionsOwnObjects() {
        long id = store(band("Low", "a1", "a2"));
        Band given = detached(id);
        given.name = "High";
        given.albums.get(0).title = "b1";
        given.albums.remove(given.albums.get(1));
        given.albums.add(new Album("b3"));
        sessions.begin(session -> {
            Band own = session.merge(given);
            assertThat(own).isNotSameAs(given).isSameAs(session.get(Band.class, id));
            assertThat(session.contains(given)).isFalse();
            assertThat(own.albums.get(0).band.get()).isSameAs(own);
        });
        sessions.begin(session -> {
            Band read = Objects.requireNonNull(session.get(Band.class, id));
            assertThat(read.name).isEqualTo("High");
            assertThat(read.albums.list()).hasToString("[b1, b3]");
            assertThat(session.execute(select(count()).from(Album.TABLE)).one()).isEqualTo(2L); // the orphan is gone
        });
    }

    @Test
    void mergeOfWhatTheRowsSayAnywayChangesNothing() {
        long id = store(band("Low", "a1", "a2"));
        Band given = detached(id);
        List<String> sql = sqlOf(() -> sessions.begin(session -> session.merge(given)));

        assertThat(sql).hasSize(2).allMatch(each -> each.startsWith("SELECT"));
    }

    @Test
    void mergeTakesWhatIsNotSaidFromTheRow() {
        long id = store(band("Low", "a1"));
        Band given = new Band("");
        given.id = id;
        sessions.begin(session -> {
            Band own = session.merge(given);
            assertThat(own.name).isEmpty();
            assertThat(own.albums.list()).hasToString("[a1]");
        });
    }

    @Test
    void mergeOfANewObjectInsertsACopy() {
        Band given = band("New", "n1");
        given.origin.set(given);
        sessions.begin(session -> {
            Band own = session.merge(given);
            assertThat(own).isNotSameAs(given);
            assertThat(own.albums.list()).hasToString("[n1]");
            own.origin.set(null); // a row that refers to itself would want its key before it has one
        });
        assertThat(given.id).isNull();
        sessions.begin(session -> {
            Band read = session.query(Band.class).one();
            assertThat(read.albums.list()).hasToString("[n1]");
            assertThat(session.merge(read)).isSameAs(read);
        });
    }

    @Test
    void mergeOfAnOldVersionIsRefused() {
        Band band = new Band("Low");
        Concert given = new Concert("Duluth");
        band.concerts.add(given);
        store(band);
        sessions.begin(session -> session.query(Concert.class).one().town = "Oslo");

        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.merge(given))
                    .isInstanceOf(StaleDataException.class)
                    .hasMessage(
                            "This Concert is of version 1, but its row is of version 2: somebody else changed it since."
                                    + " Read it again, and make the change there.");
        }
    }

    private static SqlListener recording(List<String> sql) {
        return new SqlListener() {
            @Override
            public void before(SqlEvent event) {
                sql.add(event.sql());
            }
        };
    }

    @Test
    void manyToOneIsLoadedForTheWholeResult() {
        store(band("A", "a1", "a2"));
        store(band("B", "b1"));
        try (Session session = sessions.open()) {
            List<Album> albums = session.query(Album.class).orderBy(Album.ID).all();
            assertThat(sqlOf(() -> assertThat(albums.stream().map(album -> album.band.required().name))
                            .containsExactly("A", "A", "B")))
                    .hasSize(1);
        }
    }

    @Test
    void bothSidesStayInStep() {
        long first = store(band("A", "a1"));
        long second = store(band("B"));
        sessions.begin(session -> {
            Band a = Objects.requireNonNull(session.get(Band.class, first));
            Band b = Objects.requireNonNull(session.get(Band.class, second));
            Album album = a.albums.get(0);
            album.band.set(b);
            assertThat(a.albums.list()).isEmpty();
            assertThat(b.albums.list()).containsExactly(album);
            session.flush();
            assertThat(album.bandId).isEqualTo(second);
            a.albums.add(album);
            assertThat(b.albums.list()).isEmpty();
            assertThat(album.band.get()).isSameAs(a);
        });
        assertThat(sessions.<Long>inTransaction(session ->
                        Objects.requireNonNull(session.query(Album.class).one().bandId)))
                .isEqualTo(first);
    }

    @Test
    void whatIsTakenOutOfAnOwnedCollectionIsDeleted() {
        long id = store(band("A", "a1", "a2"));
        sessions.begin(session -> {
            Band band = Objects.requireNonNull(session.get(Band.class, id));
            band.albums.remove(band.albums.get(0));
        });
        assertThat(rows(Album.TABLE)).isEqualTo(1);
    }

    private long rows(Table<?> table) {
        return engine().<Long>inTransaction(connection ->
                connection.execute(select(count()).from(table)).one());
    }

    @Test
    void deletesArePassedOnOrLetGo() {
        Band band = band("A", "a1");
        band.concerts.add(new Concert("Bern"));
        band.genres.add(new Genre("folk"));
        long id = store(band);
        requireDeletesOfFormerParents();
        sessions.begin(session -> session.delete(Objects.requireNonNull(session.get(Band.class, id))));
        assertThat(rows(Band.TABLE)).isZero();
        assertThat(rows(Album.TABLE)).isZero();
        assertThat(rows(BAND_GENRES)).isZero();
        assertThat(rows(Genre.TABLE)).isEqualTo(1);
        assertThat(sessions.<String>inTransaction(
                        session -> String.valueOf(session.query(Concert.class).one().bandId)))
                .isEqualTo("null");
    }

    @Test
    void pairsAreInsertedAndDeletedOnce() {
        Genre folk = new Genre("folk");
        Genre jazz = new Genre("jazz");
        Band band = band("A");
        band.genres.addAll(List.of(folk, jazz));
        long id = store(band);
        assertThat(rows(BAND_GENRES)).isEqualTo(2);
        sessions.begin(session -> {
            Band found = Objects.requireNonNull(session.get(Band.class, id));
            Genre kept = found.genres.get(1);
            found.genres.set(List.of(kept, session.add(new Genre("pop"))));
            assertThat(kept.bands.contains(found)).isTrue();
        });
        assertThat(sessions.<String>inTransaction(session -> Objects.requireNonNull(session.get(Band.class, id))
                        .genres
                        .list()
                        .toString()))
                .isEqualTo("[jazz, pop]");
    }

    @Test
    void rowsOfOneTableComeAfterThoseTheyReferTo() {
        Band leaf = new Band("leaf");
        Band middle = new Band("middle");
        Band root = new Band("root");
        leaf.origin.set(middle);
        middle.origin.set(root);
        store(leaf);
        assertThat(middle.originId).isEqualTo(root.id);
        assertThat(leaf.originId).isEqualTo(middle.id);
        assertThat(root.offshoots.list()).containsExactly(middle);
    }

    @Test
    void aRequiredParentIsAskedFor() {
        long id = store(band("A", "a1"));
        sessions.begin(session -> {
            Album album = session.query(Album.class).one();
            album.band.set(null);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StateException.class)
                    .hasMessageContaining("Album.band")
                    .hasMessageContaining("orm_album.band_id is NOT NULL");
            session.rollback();
            assertThat(album.bandId).isEqualTo(id);
            assertThat(album.band.required().name).isEqualTo("A");
        });
    }

    @Test
    void outsideOfASessionNothingIsLoaded() {
        long id = store(band("A", "a1"));
        Band band =
                Objects.requireNonNull(sessions.<@Nullable Band>inTransaction(session -> session.get(Band.class, id)));
        assertThat(band.albums).hasToString("[not loaded]");
        assertThatThrownBy(band.albums::size)
                .isInstanceOf(StateException.class)
                .hasMessageContaining("Band.albums")
                .hasMessageContaining("selectinLoad");
    }

    @Test
    void rollbackForgetsWhatWasPutIn() {
        long id = store(band("A", "a1"));
        sessions.begin(session -> {
            Band band = Objects.requireNonNull(session.get(Band.class, id));
            Album album = band.albums.add(new Album("a2"));
            session.flush();
            session.rollback();
            assertThat(album.id).isNull();
            assertThat(band.albums.list()).hasToString("[a1]");
        });
    }

    @Test
    void relationshipsMakeConditions() {
        long first = store(band("A", "a1"));
        store(band("B", "b1"));
        store(band("C"));
        sessions.begin(session -> {
            assertThat(session.query(Band.class)
                            .where(Band.ALBUMS.any(Album.TITLE.startsWith("b")))
                            .all())
                    .hasToString("[B]");
            assertThat(session.query(Band.class).where(Band.ALBUMS.any().not()).all())
                    .hasToString("[C]");
            assertThat(session.query(Album.class)
                            .where(Album.BAND.has(Band.NAME.eq("A")))
                            .all())
                    .hasToString("[a1]");
            Band a = Objects.requireNonNull(session.get(Band.class, first));
            assertThat(session.query(Album.class).where(Album.BAND.eq(a)).all()).hasToString("[a1]");
            assertThat(session.execute(select(Band.NAME, count(Album.ID))
                                    .from(Band.TABLE)
                                    .leftJoin(Album.TABLE, Band.ALBUMS.on())
                                    .groupBy(Band.NAME)
                                    .orderBy(Band.NAME))
                            .all())
                    .hasSize(3);
        });
    }

    @Test
    void changesAreCountedAndForeignOnesRefused() {
        Concert concert = new Concert("Bern");
        sessions.begin(session -> session.add(concert));
        assertThat(concert.changes).isEqualTo(1);
        long id = Objects.requireNonNull(concert.id);
        try (Session slow = sessions.open()) {
            Concert mine = Objects.requireNonNull(slow.get(Concert.class, id));
            slow.commit();
            sessions.begin(session -> Objects.requireNonNull(session.get(Concert.class, id)).town = "Basel");
            mine.town = "Thun";
            assertThatThrownBy(slow::flush)
                    .isInstanceOf(StaleDataException.class)
                    .hasMessageContaining("Concert")
                    .hasMessageContaining("changed or deleted by somebody else");
            slow.rollback();
            assertThat(mine.changes).isEqualTo(1);
            slow.refresh(mine);
            assertThat(mine.town).isEqualTo("Basel");
            assertThat(mine.changes).isEqualTo(2);
            mine.town = "Thun";
            slow.commit();
            assertThat(mine.changes).isEqualTo(3);
        }
    }

    @Test
    void aRowIsReadAgain() {
        long id = store(band("A", "a1"));
        sessions.begin(session -> {
            Band band = Objects.requireNonNull(session.get(Band.class, id));
            assertThat(band.albums.list()).hasToString("[a1]");
            session.execute(update(Band.TABLE).set(Band.NAME, "B").where(Band.ID.eq(id)), Synchronize.NONE);
            session.execute(update(Album.TABLE).set(Album.TITLE, "b1"));
            assertThat(band.albums.get(0).title).as("followed").isEqualTo("b1");
            assertThat(band.name).as("not followed").isEqualTo("A");
            session.refresh(band);
            assertThat(band.name).isEqualTo("B");
            assertThat(band.albums.isLoaded()).isFalse();
            assertThatThrownBy(() -> session.refresh(session.add(new Band("new"))))
                    .isInstanceOf(StateException.class)
                    .hasMessageContaining("PENDING");
            session.rollback();
        });
    }

    final List<String> sqlOf(Runnable work) {
        List<String> sql = new ArrayList<>();
        Registration listening = engine().events().sql(recording(sql));
        try {
            work.run();
        } finally {
            listening.close();
        }
        return sql.stream()
                .map(each -> each.replaceAll("\\s+", " ").replace("INNER JOIN", "JOIN"))
                .toList();
    }

    @Test
    void selectinLoadsWithTheQuery() {
        Band band = band("A", "a1", "a2");
        band.genres.add(new Genre("folk"));
        store(band);
        store(band("B", "b1"));
        try (Session session = sessions.open()) {
            List<Band> bands = new ArrayList<>();
            List<String> sql = sqlOf(() -> bands.addAll(session.query(Band.class)
                    .orderBy(Band.ID)
                    .options(
                            selectinLoad(Band.ALBUMS), selectinLoad(Band.GENRES).then(selectinLoad(Genre.BANDS)))
                    .all()));
            assertThat(sql)
                    .contains(
                            "SELECT orm_album.band_id, orm_album.id, orm_album.title FROM orm_album"
                                    + " WHERE orm_album.band_id IN (?, ?) ORDER BY orm_album.id",
                            "SELECT orm_band_genre.band_id, orm_genre.id, orm_genre.label FROM orm_band_genre JOIN orm_genre"
                                    + " ON orm_genre.id = orm_band_genre.genre_id"
                                    + " WHERE orm_band_genre.band_id IN (?, ?) ORDER BY orm_genre.id")
                    .hasSize(4);
            assertThat(sqlOf(() ->
                            assertThat(bands.get(0).genres.get(0).bands.list()).hasToString("[A]")))
                    .isEmpty();
        }
    }

    @Test
    void selectinMayBeRestricted() {
        store(band("A", "a1", "b1"));
        try (Session session = sessions.open()) {
            Band band = session.query(Band.class)
                    .options(selectinLoad(Band.ALBUMS).where(Album.TITLE.startsWith("b")))
                    .one();
            assertThat(band.albums.list()).hasToString("[b1]");
        }
    }

    @Test
    void joinedLoadsInOneStatement() {
        Band band = band("A", "a1", "a2");
        band.genres.add(new Genre("folk"));
        store(band);
        store(band("B"));
        try (Session session = sessions.open()) {
            List<String> shown = new ArrayList<>();
            List<String> sql = sqlOf(() -> session.query(Band.class)
                    .orderBy(Band.ID)
                    .options(joinedLoad(Band.ALBUMS), joinedLoad(Band.GENRES))
                    .all()
                    .forEach(each -> shown.add(each + " " + each.albums + " " + each.genres)));
            assertThat(shown).containsExactly("A [a1, a2] [folk]", "B [] []");
            assertThat(sql).hasSize(1);
            assertThat(sql.get(0))
                    .contains(
                            " FROM orm_band LEFT OUTER JOIN orm_album AS orm_album_1 ON orm_band.id = orm_album_1.band_id"
                                    + " LEFT OUTER JOIN (orm_band_genre AS orm_band_genre_1 JOIN orm_genre AS orm_genre_1"
                                    + " ON orm_genre_1.id = orm_band_genre_1.genre_id) ON orm_band.id = orm_band_genre_1.band_id"
                                    + " ORDER BY orm_band.id, orm_album_1.id, orm_genre_1.id");
        }
    }

    @Test
    void joinedLoadsFollowEachOther() {
        store(band("A", "a1"));
        Band other = band("B", "b1");
        other.origin.set(new Band("O"));
        store(other);
        try (Session session = sessions.open()) {
            List<String> shown = new ArrayList<>();
            List<String> sql = sqlOf(() -> session.query(Album.class)
                    .orderBy(Album.ID)
                    .options(joinedLoad(Album.BAND).then(joinedLoad(Band.ORIGIN)))
                    .all()
                    .forEach(each -> shown.add(each + " " + each.band + " " + each.band.required().origin)));
            assertThat(shown).containsExactly("a1 A null", "b1 B O");
            assertThat(sql).hasSize(1);
        }
    }

    @Test
    void aLimitCountsObjectsNotJoinedRows() {
        store(band("A", "a1", "a2"));
        store(band("B", "b1"));
        store(band("C"));
        try (Session session = sessions.open()) {
            List<Band> bands = session.query(Band.class)
                    .orderBy(Band.ID)
                    .limit(2)
                    .options(joinedLoad(Band.ALBUMS))
                    .all();
            assertThat(sqlOf(() -> assertThat(bands.stream()
                                    .map(each -> each.albums.list().toString()))
                            .containsExactly("[a1, a2]", "[b1]")))
                    .isEmpty();
        }
    }

    @Test
    void aJoinOfTheQueryFillsTheRelationship() {
        store(band("A", "a1", "a2"));
        store(band("B", "b1"));
        try (Session session = sessions.open()) {
            List<Band> bands = session.query(Band.class)
                    .join(Album.TABLE, Band.ALBUMS.on())
                    .where(Album.TITLE.ne("a1"))
                    .orderBy(Band.ID)
                    .options(containsEager(Band.ALBUMS))
                    .all();
            assertThat(bands.stream().map(each -> each.albums.toString())).containsExactly("[a2]", "[b1]");
        }
    }

    @Test
    void whatIsRaisedIsNotLoaded() {
        store(band("A", "a1"));
        try (Session session = sessions.open()) {
            Band band = session.query(select(Band.TABLE))
                    .options(raiseLoad(Band.ALBUMS))
                    .one();
            assertThatThrownBy(band.albums::size)
                    .isInstanceOf(StateException.class)
                    .hasMessageContaining("Band.albums")
                    .hasMessageContaining("session.load");
            session.load(band, Band.ALBUMS);
            assertThat(band.albums.size()).isEqualTo(1);
            assertThatThrownBy(() -> session.query(Band.class).options(wrong()).all())
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageContaining("Genre.bands");
        }
    }

    @SuppressWarnings("unchecked") // what javac refuses otherwise
    private static LoadOption<Band> wrong() {
        return (LoadOption<Band>) (LoadOption<?>) selectinLoad(Genre.BANDS);
    }
}
