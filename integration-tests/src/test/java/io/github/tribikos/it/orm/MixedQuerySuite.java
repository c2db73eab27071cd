package io.github.tribikos.it.orm;

import static io.github.tribikos.orm.mapping.LoadOption.selectinLoad;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.optional;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.DiagnosticPolicy;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.it.orm.Ticket.SeatTicket;
import io.github.tribikos.orm.NPlusOneException;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.orm.session.SessionListener;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.EntityClause;
import io.github.tribikos.sql.Row;
import io.github.tribikos.testkit.MaxStatements;
import io.github.tribikos.testkit.StatementCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Entities beside other things in one statement, filters on all statements, and how many there are, on a real database. */
abstract class MixedQuerySuite extends JoinedSessionSuite {
    /** Has a generated key, and one that the world knows. */
    static class Label {
        static final Entity<Label> TABLE = Entity.of(Label.class, "orm_label");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final Column<String> CODE = TABLE.varchar("code", 10).unique();
        static final Column<String> TEXT = TABLE.varchar("text", 20);

        @Nullable
        Long id;

        String code;
        String text;

        Label(String code, String text) {
            this.code = code;
            this.text = text;
        }
    }

    private record Sales(Band band, long albums) {}

    private record Pair(Album album, @Nullable Band band) {}

    /** A factory, and three bands: B came from A. */
    private SessionFactory filled() {
        SessionFactory bands = SessionFactory.of(engine(), Band.TABLE, Album.TABLE);
        bands.begin(session -> {
            Band a = band("A", "a1", "a2");
            Band b = band("B", "b1");
            b.origin.set(a);
            session.addAll(List.of(a, b, band("C")));
        });
        return bands;
    }

    private static Band band(String name, String... albums) {
        Band band = new Band(name);
        for (String title : albums) {
            band.albums.add(new Album(title));
        }
        return band;
    }

    @Test
    @MaxStatements(6) // up to four fill the tables
    void entitiesStandBesideColumns() {
        SessionFactory bands = filled();
        try (Session session = bands.open()) {
            List<Row> rows = session.execute(select(Band.TABLE, count(Album.ID))
                            .from(Band.TABLE)
                            .leftJoin(Album.TABLE, Band.ALBUMS.on())
                            .groupBy(Band.ID, Band.NAME, Band.ORIGIN_ID)
                            .orderBy(Band.NAME))
                    .all();
            assertThat(rows).extracting(row -> row.get(Band.TABLE)).hasToString("[A, B, C]");
            assertThat(rows).extracting(row -> row.get(count(Album.ID))).containsExactly(2L, 1L, 0L);
            List<Album> all = new ArrayList<>();
            rows.forEach(row -> row.get(Band.TABLE).albums.forEach(all::add)); // one statement for all
            assertThat(all).hasToString("[a1, a2, b1]");
            Band first = rows.get(0).get(Band.TABLE);
            assertThat(session.get(Band.class, Objects.requireNonNull(first.id)))
                    .isSameAs(first);
        }
    }

    @Test
    void entitiesBecomePartsOfRecords() {
        SessionFactory bands = filled();
        try (Session session = bands.open()) {
            List<Sales> sales = session.execute(
                            select(project(Band.TABLE, count(Album.ID)).into(Sales::new))
                                    .from(Band.TABLE)
                                    .leftJoin(Album.TABLE, Band.ALBUMS.on())
                                    .groupBy(Band.ID, Band.NAME, Band.ORIGIN_ID)
                                    .orderBy(Band.NAME))
                    .all();
            assertThat(sales)
                    .hasToString("[Sales[band=A, albums=2], Sales[band=B, albums=1], Sales[band=C, albums=0]]");
            sales.get(2).band().name = "CC"; // the session's own object
            session.flush();
            assertThat(session.execute(select(Band.NAME).orderBy(Band.NAME)).all())
                    .containsExactly("A", "B", "CC");
        }
    }

    @Test
    void severalEntitiesAndAliases() {
        SessionFactory bands = filled();
        try (Session session = bands.open()) {
            Table<?> origin = Band.TABLE.aliased("origin");
            EntityClause<Band> origins = Band.TABLE.from(origin);
            Row row = session.execute(select(Band.TABLE, origins).join(origin, Band.ORIGIN.on(origin)))
                    .one();
            assertThat(row.get(Band.TABLE).name).isEqualTo("B");
            assertThat(row.get(origins).name).isEqualTo("A");
            assertThat(row.get(Band.TABLE).origin.get()).isSameAs(row.get(origins));
            assertThat(session.execute(
                                    select(origins).where(origin.get(Band.NAME).eq("C")))
                            .one()
                            .name)
                    .isEqualTo("C");
            var top = select(Band.TABLE).where(Band.NAME.ne("B")).as("top");
            assertThat(session.execute(select(Band.TABLE.from(top), top.get(Band.NAME))
                                    .orderBy(top.get(Band.NAME)))
                            .all())
                    .extracting(each -> each.get(Band.TABLE.from(top)))
                    .hasToString("[A, C]");
        }
    }

    @Test
    void theOuterSideOfAJoinIsNullWhereNothingMatched() {
        SessionFactory bands = filled();
        bands.begin(session ->
                session.execute(update(Band.TABLE).set(Band.NAME, "x").where(Band.NAME.eq("C"))));
        try (Session session = bands.open()) {
            List<String> pairs = session
                    .execute(select(Band.NAME, optional(Album.ID, Album.TABLE))
                            .from(Band.TABLE)
                            .leftJoin(Album.TABLE, Band.ALBUMS.on())
                            .where(Band.NAME.ne("A"))
                            .orderBy(Band.NAME))
                    .all()
                    .stream()
                    .map(row -> row.get(0) + " " + row.get(1))
                    .toList();
            assertThat(pairs).containsExactly("B b1", "x null");
        }
    }

    @Test
    void filtersReachWhatSelectsColumns() {
        SessionFactory bands = filled();
        SessionFactory some =
                bands.filtered(Band.class, band -> band.get(Band.NAME).ne("B"));
        try (Session session = some.open()) {
            assertThat(session.execute(select(Band.NAME).orderBy(Band.NAME)).all())
                    .containsExactly("A", "C");
            assertThat(session.execute(select(count()).from(Band.TABLE)).one()).isEqualTo(2);
            assertThat(session.execute(select(Band.NAME)
                                    .where(Band.NAME.eq("B"))
                                    .union(select(Band.NAME).where(Band.NAME.ne("A"))))
                            .all())
                    .containsExactly("C");
            Table<?> alias = Band.TABLE.aliased("x");
            assertThat(session.execute(select(alias.get(Band.NAME)).orderBy(alias.get(Band.NAME)))
                            .all())
                    .containsExactly("A", "C");
            assertThat(session.execute(select(Band.TABLE, Band.NAME).orderBy(Band.NAME))
                            .all())
                    .hasSize(2);
        }
    }

    @Test
    void filtersReachWhatIsJoined() {
        SessionFactory bands = filled();
        SessionFactory some =
                bands.filtered(Band.class, band -> band.get(Band.NAME).ne("B"));
        try (Session session = some.open()) {
            assertThat(session.execute(select(Album.TITLE)
                                    .from(Album.TABLE)
                                    .join(Band.TABLE)
                                    .orderBy(Album.TITLE))
                            .all())
                    .containsExactly("a1", "a2");
            assertThat(session.query(Album.class)
                            .join(Album.BAND)
                            .orderBy(Album.TITLE)
                            .all())
                    .hasToString("[a1, a2]");
            assertThat(session.execute(select(project(Album.TABLE, optional(Band.ID, Band.TABLE))
                                            .into(Pair::new))
                                    .from(Album.TABLE)
                                    .leftJoin(Band.TABLE)
                                    .orderBy(Album.TITLE))
                            .all())
                    .hasToString("[Pair[album=a1, band=A], Pair[album=a2, band=A], Pair[album=b1, band=null]]");
            assertThatThrownBy(() -> session.execute(
                            select(Album.TITLE.orNull()).from(Band.TABLE).rightJoin(Album.TABLE)))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageStartingWith("A RIGHT OUTER JOIN with orm_album cannot see some rows of a table only");
        }
    }

    @Test
    void whatASessionCannotMakeObjectsOfIsRefused() {
        SessionFactory bands = filled();
        try (Session session = bands.open()) {
            assertThatThrownBy(() -> session.execute(select(SeatTicket.TABLE, SeatTicket.SEAT)))
                    .isInstanceOf(StateException.class)
                    .hasMessage("The class SeatTicket lies in several tables, so its objects are selected alone:"
                            + " session.query(SeatTicket.class). Select its columns beside others.");
        }
        assertThatThrownBy(() -> engine().begin(connection -> connection.execute(select(Band.TABLE, Band.NAME))))
                .isInstanceOf(StateException.class)
                .hasMessage("SELECT gives whole Band objects only when a session runs it: session.execute(select(...))."
                        + " Select columns where there is no session.");
    }

    @Test
    void objectsThatAreReadOneAtATimeAreTold() {
        SessionFactory bands = filled();
        bands.begin(session -> {
            for (int i = 0; i < 12; i++) {
                session.add(band("N" + i, "n" + i));
            }
        });
        try (Session session = bands.nPlusOne(DiagnosticPolicy.FAIL).open()) {
            List<Long> ids = session.execute(select(Band.ID)).all();
            assertThatThrownBy(() -> ids.forEach(id -> session.get(Band.class, id)))
                    .isInstanceOf(NPlusOneException.class)
                    .hasMessageMatching(
                            "Band was read by its key for one object 10 times in a transaction, at"
                                    + " .*MixedQuerySuite.*\\(MixedQuerySuite.java:\\d+\\)\\. Read them by one query:"
                                    + " session.query\\(\\.\\.\\.\\)\\.where\\(key\\.in\\(\\.\\.\\.\\)\\)\\.all\\(\\)\\. \\(N_PLUS_ONE\\)");
            session.rollback();
            List<Band> oneByOne = ids.stream()
                    .map(id -> session.query(Band.class).where(Band.ID.eq(id)).one())
                    .toList();
            assertThatThrownBy(() -> oneByOne.forEach(band -> band.albums.size()))
                    .isInstanceOf(NPlusOneException.class)
                    .hasMessageStartingWith("The relationship Band.albums was loaded for one object 10 times in a"
                            + " transaction, at ");
        }
        try (Session session = bands.nPlusOne(DiagnosticPolicy.FAIL).open()) {
            session.query(Band.class).all().forEach(band -> band.albums.size());
        }
    }

    @Test
    void statementsHaveABudget() {
        SessionFactory bands = filled();
        Engine engine = engine();
        try (StatementCount count = StatementCount.of(engine);
                Session session = bands.open()) {
            session.query(Band.class).where(Band.NAME.eq("A")).one().albums.size();
            count.requireAtMost(2);
            session.query(Band.class).count();
            assertThatThrownBy(() -> count.requireAtMost(2))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("Expected 2 statements at most, but 3 were sent:\n  1. SELECT ")
                    .hasMessageContaining("\n  3. SELECT count(*)")
                    .hasMessageNotContaining("A,");
        }
    }

    @Test
    void collectionsAreLoadedUpToALimitForEachOwner() {
        SessionFactory bands = filled();
        bands.begin(session -> {
            for (Band band : session.query(Band.class).all()) {
                band.genres.add(new Genre("x" + band.name));
                band.genres.add(new Genre("y" + band.name));
            }
            session.flush();
        });
        try (Session session = bands.open()) {
            List<Band> all = session.query(Band.class)
                    .orderBy(Band.NAME)
                    .options(
                            selectinLoad(Band.ALBUMS).limit(1),
                            selectinLoad(Band.GENRES).limit(1))
                    .all();
            assertThat(all).extracting(band -> band.albums.toString()).containsExactly("[a1]", "[b1]", "[]");
            assertThat(all).extracting(band -> band.genres.size()).containsExactly(1, 1, 1);
        }
        assertThatThrownBy(() -> selectinLoad(Album.BAND).limit(1))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "Only selectinLoad of a collection can be limited, to 1 object or more, not SELECTIN Album.band"
                                + " to 1.");
    }

    @Test
    void objectsAreUpsertedByTheirKeyOrAnother() {
        MetaData.of(Label.TABLE).dropAll(engine());
        MetaData.of(Label.TABLE).createAll(engine());
        SessionFactory.of(engine(), Label.TABLE).begin(session -> {
            Label known = session.add(new Label("a", "first"));
            session.flush();
            List<Label> stored =
                    session.upsertAll(List.of(new Label("b", "new"), new Label("a", "changed")), Label.CODE);
            assertThat(stored.get(1)).isSameAs(known);
            assertThat(known.text).isEqualTo("changed");
            assertThat(stored.get(0).id).isNotNull();
            assertThat(session.contains(stored.get(0))).isTrue();
            assertThat(session.query(Label.class).count()).isEqualTo(2);
            assertThat(session.isModified()).isFalse();
            assertThatThrownBy(() -> session.upsert(known))
                    .isInstanceOf(StateException.class)
                    .hasMessageStartingWith("This Label is in the session");
            assertThatThrownBy(() -> session.upsert(new Author("Ada")))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage("The field Author.id is not set, but an upsert finds the row by it. Set it, or name the"
                            + " columns of a UNIQUE constraint: upsert(object, column).");
            assertThatThrownBy(() -> session.upsert(new Concert("Duluth")))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage("Objects of Concert cannot be upserted, as the class counts the versions of its rows."
                            + " Use merge(...), which reads first.");
            assertThatThrownBy(() -> session.upsert(new SeatTicket("Ada")))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage("Objects of SeatTicket cannot be upserted, as the class lies in several tables."
                            + " Use merge(...), which reads first.");
        });
    }

    @Test
    void listenersAreToldOfRowsAndLinks() {
        SessionFactory bands = filled();
        List<String> told = new ArrayList<>();
        try (Session session = bands.open()) {
            session.listen(new SessionListener() {
                @Override
                public void afterInsert(Session in, Object entity) {
                    told.add("inserted " + entity + " " + (((Album) entity).id != null));
                }

                @Override
                public void afterUpdate(Session in, Object entity) {
                    told.add("updated " + entity);
                }

                @Override
                public void afterDelete(Session in, Object entity) {
                    told.add("deleted " + entity);
                }

                @Override
                public void linked(Session in, Object owner, Relationship<?, ?> relationship, Object other) {
                    told.add(relationship + " of " + owner + " has " + other);
                }

                @Override
                public void unlinked(Session in, Object owner, Relationship<?, ?> relationship, Object other) {
                    told.add(relationship + " of " + owner + " has no " + other);
                }
            });
            Band c = session.query(Band.class).where(Band.NAME.eq("C")).one();
            c.albums.add(new Album("c1"));
            session.flush();
            c.albums.remove(c.albums.get(0));
            c.name = "CC";
            session.commit();
        }
        assertThat(told)
                .containsExactly(
                        "Band.albums of C has c1",
                        "inserted c1 true",
                        "Band.albums of C has no c1",
                        "updated CC",
                        "deleted c1");
    }

    @Test
    void whatIsTakenOutBeforeItHasARowIsForgotten() {
        SessionFactory bands = filled();
        bands.begin(session -> {
            Band d = session.add(new Band("D"));
            Album draft = new Album("draft");
            d.albums.add(draft);
            d.albums.remove(draft);
            assertThat(session.contains(draft)).isFalse();
            d.albums.add(draft);
            assertThat(session.contains(draft)).isTrue();
            d.albums.remove(draft);
            session.flush();
            assertThat(session.query(Album.class).count()).isEqualTo(3);
        });
    }

    @Test
    void whatIsDeletedLeavesTheCollectionsThatHeldIt() {
        requireDeletesOfFormerParents();
        SessionFactory bands = filled();
        try (Session session = bands.open()) {
            Band c = session.query(Band.class).where(Band.NAME.eq("C")).one();
            Genre genre = new Genre("x");
            c.genres.add(genre);
            c.albums.add(new Album("c1"));
            session.commit();
            session.delete(c.albums.get(0));
            session.flush();
            assertThat(c.albums.list()).isEmpty();
            session.rollback();
            assertThat(c.albums.list()).hasToString("[c1]");
            session.delete(c);
            session.flush();
            assertThat(genre.bands.list()).isEmpty();
            session.rollback();
            assertThat(genre.bands.list()).hasToString("[C]");
        }
    }
}
