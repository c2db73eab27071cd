package io.github.tribikos.it.orm;

import static io.github.tribikos.orm.mapping.LoadOption.defer;
import static io.github.tribikos.orm.mapping.LoadOption.deferAndRaise;
import static io.github.tribikos.orm.mapping.LoadOption.joinedLoad;
import static io.github.tribikos.orm.mapping.LoadOption.loadOnly;
import static io.github.tribikos.orm.mapping.LoadOption.raiseLoad;
import static io.github.tribikos.orm.mapping.LoadOption.selectinLoad;
import static io.github.tribikos.orm.mapping.LoadOption.selectinSubclasses;
import static io.github.tribikos.orm.mapping.LoadOption.subqueryLoad;
import static io.github.tribikos.orm.mapping.LoadOption.withSubclasses;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.upper;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.it.orm.Ticket.LoungeTicket;
import io.github.tribikos.it.orm.Ticket.SeatTicket;
import io.github.tribikos.orm.StaleDataException;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.orm.session.SessionListener;
import io.github.tribikos.orm.session.Synchronize;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is loaded, when, and of which class, on a real database. */
abstract class LoadingSuite extends JoinConditionSuite {
    private static final MetaData TABLES = MetaData.of(Ticket.TABLE, SeatTicket.TABLE);

    private SessionFactory tickets;

    @BeforeEach
    final void createTickets() {
        TABLES.dropAll(engine());
        TABLES.createAll(engine());
        tickets = SessionFactory.of(engine());
        LoungeTicket lounge = new LoungeTicket("Ada");
        lounge.lounge = "blue";
        SeatTicket seat = new SeatTicket("Bob");
        seat.seat = 7;
        tickets.begin(session -> session.addAll(List.of(new Ticket("Cy"), lounge, seat)));
    }

    private static Ticket byOwner(Session session, String owner) {
        return session.query(Ticket.class).where(Ticket.OWNER.eq(owner)).one();
    }

    @Test
    void aRowIsOfTheClassThatItsDiscriminatorNames() {
        tickets.begin(session -> {
            List<Ticket> all = session.query(Ticket.class).orderBy(Ticket.OWNER).all();
            assertThat(all)
                    .extracting(each -> each.getClass().getSimpleName())
                    .containsExactly("LoungeTicket", "SeatTicket", "Ticket");
            assertThat(((LoungeTicket) all.get(0)).lounge)
                    .as("of the same table")
                    .isEqualTo("blue");
            SeatTicket seat = (SeatTicket) all.get(1);
            assertThat(session.isLoaded(seat, SeatTicket.SEAT)).isFalse();
            session.load(seat, SeatTicket.SEAT);
            assertThat(seat.seat).isEqualTo(7);
            assertThat(seat.isChecked).as("read with it").isFalse();
            assertThat(seat.version).isEqualTo(1);
        });
    }

    @Test
    void aQueryForASubclassGivesNoOthers() {
        tickets.begin(session -> {
            assertThat(session.query(LoungeTicket.class).one().owner).isEqualTo("Ada");
            assertThat(session.query(SeatTicket.class)
                            .where(SeatTicket.SEAT.eq(7))
                            .one()
                            .owner)
                    .isEqualTo("Bob");
            Ticket bob = byOwner(session, "Bob");
            assertThat(session.get(SeatTicket.class, Objects.requireNonNull(bob.id)))
                    .isSameAs(bob);
            assertThat(session.query(LoungeTicket.class)
                            .select(count(Ticket.ID))
                            .one())
                    .isEqualTo(1);
            assertThat(session.query(LoungeTicket.class).exists()).isTrue();
            assertThat(session.query(SeatTicket.class)
                            .where(SeatTicket.SEAT.eq(8))
                            .exists())
                    .isFalse();
            assertThat(session.execute(select(count()).from(Ticket.TABLE).where(Ticket.TABLE.isOf(LoungeTicket.class)))
                            .one())
                    .isEqualTo(1);
        });
    }

    @Test
    void subclassesComeWithTheQueryWhereItIsToldSo() {
        for (var option : List.of(withSubclasses(), selectinSubclasses(SeatTicket.class))) {
            tickets.begin(session -> {
                SeatTicket seat = (SeatTicket) session.query(Ticket.class)
                        .where(Ticket.OWNER.eq("Bob"))
                        .options(option)
                        .one();
                assertThat(seat.seat).as("%s", option).isEqualTo(7);
                assertThat(session.isLoaded(seat, SeatTicket.SEAT)).isTrue();
            });
        }
    }

    @Test
    void changesAndDeletesReachEachTable() {
        requireDeletesOfFormerParents();
        tickets.begin(session -> {
            SeatTicket seat = session.query(SeatTicket.class).one();
            seat.seat = 8;
            session.flush();
            assertThat(seat.version).as("one of its tables has changed").isEqualTo(2);
            seat.owner = "Bea";
        });
        tickets.begin(session -> {
            SeatTicket seat = session.query(SeatTicket.class).one();
            assertThat(List.of(seat.owner, Objects.requireNonNull(seat.seat))).containsExactly("Bea", 8);
            session.delete(seat);
            session.flush();
            assertThat(session.execute(select(count()).from(SeatTicket.TABLE)).one())
                    .isZero();
            assertThat(session.query(Ticket.class).count()).isEqualTo(2);
        });
    }

    @Test
    void aVersionIsCheckedWhicheverTableChanges() {
        try (Session ours = tickets.open();
                Session theirs = tickets.open()) {
            SeatTicket mine = ours.query(SeatTicket.class).one();
            ours.commit();
            theirs.query(SeatTicket.class).one().seat = 9;
            theirs.commit();
            mine.seat = 10;
            assertThatThrownBy(ours::commit).isInstanceOf(StaleDataException.class);
        }
    }

    @Test
    void columnsAreReadWhenTheyAreAskedFor() {
        tickets.begin(session -> {
            Ticket ada = session.query(Ticket.class)
                    .where(Ticket.LOUNGE.isNotNull())
                    .options(loadOnly(Ticket.KIND))
                    .one();
            assertThat(session.isLoaded(ada, Ticket.OWNER)).isFalse();
            assertThat(session.isModified())
                    .as("what is not read is not changed")
                    .isFalse();
            ada.owner = "Ann";
            session.load(ada, Ticket.OWNER);
            assertThat(ada.owner).as("what was set stays").isEqualTo("Ann");
            session.flush();
            session.refresh(ada, Ticket.OWNER);
            assertThat(ada.owner).isEqualTo("Ann");
            session.rollback();
        });
        tickets.begin(session -> {
            Ticket cy = session.query(Ticket.class)
                    .where(Ticket.OWNER.eq("Cy"))
                    .options(deferAndRaise(Ticket.OWNER))
                    .one();
            assertThatThrownBy(() -> session.load(cy, Ticket.OWNER))
                    .isInstanceOf(StateException.class)
                    .hasMessageContaining("deferAndRaise");
            session.query(Ticket.class).where(Ticket.OWNER.eq("Cy")).one();
            assertThat(cy.owner).as("a query that reads it fills it in").isEqualTo("Cy");
            assertThatThrownBy(() -> session.query(Ticket.class)
                            .options(defer(Band.NAME))
                            .all())
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageContaining("is no column of it");
        });
    }

    @Test
    void whatIsForgottenIsReadAgain() {
        tickets.begin(session -> {
            Ticket cy = byOwner(session, "Cy");
            cy.owner = "changed";
            session.expire(cy);
            assertThat(cy.owner).as("the change is lost").isEqualTo("Cy");
            session.execute(
                    update(Ticket.TABLE).set(Ticket.OWNER, "Cyd").where(Ticket.OWNER.eq("Cy")), Synchronize.NONE);
            session.load(cy, Ticket.OWNER);
            assertThat(cy.owner).isEqualTo("Cyd");
            session.expireAll();
            session.execute(
                    update(Ticket.TABLE).set(Ticket.OWNER, "Cyrus").where(Ticket.OWNER.eq("Cyd")), Synchronize.NONE);
            session.query(Ticket.class).all();
            assertThat(cy.owner).as("taken from the query").isEqualTo("Cyrus");
            session.rollback();
            assertThat(cy.owner).isEqualTo("Cy");
        });
    }

    @Test
    void aColumnIsSetToAnExpression() {
        tickets.begin(session -> {
            Ticket cy = byOwner(session, "Cy");
            session.set(cy, Ticket.OWNER, upper(Ticket.OWNER));
            session.flush();
            assertThat(session.isLoaded(cy, Ticket.OWNER)).isFalse();
            session.load(cy, Ticket.OWNER);
            assertThat(cy.owner).isEqualTo("CY");
            assertThat(cy.version).isEqualTo(2);
        });
    }

    @Test
    void objectsFollowStatementsThatChangeTheirRows() {
        tickets.begin(session -> {
            Ticket cy = byOwner(session, "Cy");
            Ticket bob = byOwner(session, "Bob");
            long changed = session.execute(update(Ticket.TABLE)
                            .set(Ticket.OWNER, Ticket.OWNER.concat("!"))
                            .where(Ticket.OWNER.eq("Cy")))
                    .rows();
            assertThat(changed).isEqualTo(1);
            assertThat(List.of(cy.owner, bob.owner)).as("computed").containsExactly("Cy!", "Bob");
            session.execute(update(Ticket.TABLE)
                    .set(Ticket.OWNER, upper(Ticket.OWNER))
                    .where(upper(Ticket.OWNER).eq("BOB")));
            assertThat(session.isLoaded(bob, Ticket.OWNER))
                    .as("only the database knows")
                    .isFalse();
            session.load(bob, Ticket.OWNER);
            assertThat(bob.owner).isEqualTo("BOB");
            assertThatThrownBy(() -> session.execute(
                            update(Ticket.TABLE)
                                    .set(Ticket.OWNER, "x")
                                    .where(upper(Ticket.OWNER).eq("CY!")),
                            Synchronize.EVALUATE))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageContaining("Only the database can compute");
            session.execute(delete(Ticket.TABLE).where(Ticket.OWNER.eq("Cy!")));
            assertThat(session.contains(cy)).isFalse();
        });
    }

    @Test
    void manyObjectsAreReadInChunks() {
        tickets.begin(session -> {
            List<Integer> sizes = new ArrayList<>();
            session.query(Ticket.class).orderBy(Ticket.ID).forEachChunk(2, chunk -> sizes.add(chunk.size()));
            assertThat(sizes).containsExactly(2, 1);
            assertThatThrownBy(() -> session.query(Ticket.class).forEachChunk(0, chunk -> {}))
                    .isInstanceOf(ArgumentException.class);
        });
    }

    @Test
    void aFilteredSessionSeesNoOthers() {
        SessionFactory filtered = tickets.filtered(
                Ticket.class, ticket -> ticket.get(Ticket.OWNER).ne("Cy"));
        filtered.begin(session -> {
            assertThat(session.query(Ticket.class).count()).isEqualTo(2);
            assertThat(session.query(SeatTicket.class).count())
                    .as("subclasses too")
                    .isEqualTo(1);
            assertThat(session.execute(update(Ticket.TABLE).set(Ticket.VERSION, 5))
                            .rows())
                    .isEqualTo(2);
        });
    }

    @Test
    void listenersAreToldAndMayChangeObjects() {
        List<String> told = new ArrayList<>();
        try (var listening = tickets.listen(new SessionListener() {
            @Override
            public void beforeInsert(Session session, Object entity) {
                ((Ticket) entity).owner += "!";
            }

            @Override
            public void afterCommit(Session session) {
                told.add("committed");
            }
        })) {
            tickets.begin(session -> session.add(new Ticket("Eve")));
            assertThat(listening.isActive()).isTrue();
        }
        tickets.begin(session -> session.add(new Ticket("Fay")));
        assertThat(told).containsExactly("committed");
        tickets.begin(session -> assertThat(session.query(Ticket.class)
                        .where(Ticket.OWNER.in("Eve!", "Fay"))
                        .count())
                .isEqualTo(2));
    }

    @Test
    void pagesOfParentsHaveWholeCollections() {
        storeBands("A", "B", "C");
        sessions().begin(session -> {
            for (var option : List.of(joinedLoad(Band.ALBUMS), selectinLoad(Band.ALBUMS), subqueryLoad(Band.ALBUMS))) {
                session.expungeAll();
                List<Band> page = session.query(Band.class)
                        .orderBy(Band.NAME.desc())
                        .limit(2)
                        .options(option)
                        .all();
                assertThat(page).as("%s", option).extracting(Object::toString).containsExactly("C", "B");
                assertThat(page)
                        .allSatisfy(band -> assertThat(band.albums.size()).isEqualTo(2));
            }
        });
    }

    @Test
    void whatLeadsToAnObjectIsAskedFor() {
        storeBands("A", "B");
        sessions().begin(session -> {
            Band band = session.query(Band.class).where(Band.NAME.eq("A")).one();
            assertThat(session.query(Album.class).where(Album.BAND.eq(band)).count())
                    .isEqualTo(2);
            assertThat(session.query(Album.class).where(Album.BAND.ne(band)).count())
                    .isEqualTo(2);
            assertThat(session.query(Band.class).where(Band.ORIGIN.eq(null)).count())
                    .isEqualTo(2);
            assertThat(session.related(band, Band.ALBUMS)
                            .where(Album.TITLE.eq("A1"))
                            .all())
                    .hasToString("[A1]");
            assertThat(session.query(Band.class)
                            .where(Band.OFFSHOOTS.any(
                                    other -> other.get(Band.NAME).eq("x")))
                            .exists())
                    .isFalse();
            assertThat(session.query(Album.class)
                            .join(Album.BAND)
                            .where(Band.NAME.eq("B"))
                            .count())
                    .isEqualTo(2);
            Table<?> alias = Band.TABLE.aliased("other");
            assertThat(session.query(Band.class)
                            .of(alias)
                            .where(alias.get(Band.NAME).eq("B"))
                            .one())
                    .hasToString("B");
            Subquery last = lastBand();
            assertThat(session.query(Band.class).of(last).one()).hasToString("B");
            session.expungeAll();
            Band again = session.query(Band.class)
                    .where(Band.NAME.eq("A"))
                    .options(raiseLoad())
                    .one();
            assertThatThrownBy(again.albums::size)
                    .isInstanceOf(StateException.class)
                    .hasMessageContaining("RAISE");
        });
    }

    private static Subquery lastBand() {
        return io.github.tribikos.sql.Sql.selectFrom(Band.TABLE)
                .orderBy(Band.NAME.desc())
                .limit(1)
                .as("last");
    }

    private void storeBands(String... names) {
        sessions().begin(session -> {
            for (String name : names) {
                Band band = session.add(new Band(name));
                band.albums.add(new Album(name + "1"));
                band.albums.add(new Album(name + "2"));
            }
        });
    }
}
