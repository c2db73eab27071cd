package io.github.tribikos.it.orm;

import static io.github.tribikos.orm.mapping.LoadOption.loadOnly;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.StaleDataException;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.orm.session.Synchronize;
import io.github.tribikos.schema.MetaData;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records as entities, on a real database. */
abstract class RecordSuite extends RelationshipSuite {
    private static final MetaData TABLES = MetaData.of(Venue.TABLE);

    private SessionFactory venues;

    @BeforeEach
    final void createVenues() {
        TABLES.dropAll(engine());
        TABLES.createAll(engine());
        venues = SessionFactory.of(engine(), Venue.TABLE);
    }

    private Venue stored(String name, int capacity) {
        return venues.inTransaction(session -> session.current(session.add(new Venue(name, capacity))));
    }

    private List<Venue> all() {
        return venues.inTransaction(
                session -> session.query(Venue.class).orderBy(Venue.NAME).all());
    }

    @Test
    void addedRecordsAreInsertedTogetherAndHaveTheirKeysAfterwards() {
        Venue hall = new Venue("Hall", 300);
        Venue barn = new Venue("Barn", 80);
        venues.begin(session -> {
            session.addAll(List.of(hall, barn));
            assertThat(session.stateOf(hall)).isEqualTo(ObjectState.PENDING);
            List<String> sql = sqlOf(session::flush);
            assertThat(sql.stream().filter(each -> each.contains("INSERT INTO")))
                    .hasSize(1);
            Venue current = session.current(hall);
            assertThat(current).isEqualTo(new Venue(current.id(), "Hall", 300, "CH", 1));
            assertThat(current.id())
                    .isNotNull()
                    .isLessThan(Objects.requireNonNull(session.current(barn).id()));
            assertThat(session.get(Venue.class, Objects.requireNonNull(current.id())))
                    .isSameAs(current);
        });
        assertThat(all()).extracting(Venue::name).containsExactly("Barn", "Hall");
    }

    @Test
    void anUpdateSendsWhatDiffersAlone() {
        Venue hall = stored("Hall", 300);
        venues.begin(session -> {
            Venue found = Objects.requireNonNull(session.get(Venue.class, Objects.requireNonNull(hall.id())));
            assertThat(found).isEqualTo(hall);
            session.update(found.named("Great Hall"));
            assertThat(session.isModified()).isTrue();
            assertThat(sqlOf(session::flush))
                    .containsExactly(
                            "UPDATE orm_venue SET name=?, version=? WHERE orm_venue.id = ? AND orm_venue.version = ?");
            assertThat(session.current(hall)).isEqualTo(new Venue(hall.id(), "Great Hall", 300, "CH", 2));
            session.update(session.current(hall));
            assertThat(session.isModified()).as("by an equal one").isFalse();
        });
        assertThat(all()).containsExactly(new Venue(hall.id(), "Great Hall", 300, "CH", 2));
    }

    @Test
    void anUpdateReadsTheRowIfTheSessionDoesNotHaveIt() {
        Venue hall = stored("Hall", 300);
        venues.begin(session -> session.update(hall.withCapacity(null)));
        assertThat(all()).extracting(Venue::capacity).containsOnlyNulls();
        assertThatThrownBy(() -> venues.begin(session -> session.update(new Venue(77L, "No", null, "CH", 1))))
                .isInstanceOf(StaleDataException.class)
                .hasMessage(
                        "There is no row of this Venue to update: somebody else deleted it, or it was never added.");
        assertThatThrownBy(() -> venues.begin(session -> session.update(new Venue("No", 1))))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "This Venue has no key yet, so there is no row to update: add it. A record that was added has"
                                + " its key in current(record).");
        assertThatThrownBy(() -> venues.begin(session -> session.update(new Author("x"))))
                .hasMessage(
                        "Author is a class and no record: change the fields of the session's object, or copy another"
                                + " onto it by merge(...).");
    }

    @Test
    void aRecordOfAnOlderVersionIsRefused() {
        Venue hall = stored("Hall", 300);
        venues.begin(session -> session.update(hall.withCapacity(400)));
        assertThatThrownBy(() -> venues.begin(session -> session.update(hall.withCapacity(500))))
                .isInstanceOf(StaleDataException.class)
                .hasMessage("This Venue is of version 1, but its row is of version 2: somebody else changed it since."
                        + " Read it again, and make the change there.");
        assertThatThrownBy(() -> venues.begin(session -> {
                    session.query(Venue.class).all();
                    session.delete(hall);
                }))
                .isInstanceOf(StaleDataException.class)
                .hasMessageStartingWith("This Venue is of version 1");
        try (Session session = venues.open()) {
            Venue read = session.query(Venue.class).one();
            session.execute(
                    update(Venue.TABLE).set(Venue.VERSION, 9).where(Venue.ID.eq(Objects.requireNonNull(hall.id()))),
                    Synchronize.NONE);
            session.update(read.named("Lost"));
            assertThatThrownBy(session::flush).isInstanceOf(StaleDataException.class);
        }
    }

    @Test
    void aRecordIsKnownByItsKey() {
        Venue hall = stored("Hall", 300);
        venues.begin(session -> {
            assertThat(session.stateOf(hall)).isEqualTo(ObjectState.DETACHED);
            session.query(Venue.class).all();
            assertThat(session.stateOf(hall)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(session.contains(hall.named("x"))).isTrue();
            assertThat(session.add(hall)).as("the same values").isSameAs(hall);
            assertThatThrownBy(() -> session.add(hall.named("x")))
                    .isInstanceOf(StateException.class)
                    .hasMessage("The session has a Venue with the key of this one, and other values. Give the changed"
                            + " record to update(...).");
            session.delete(hall);
            assertThatThrownBy(() -> session.update(hall.named("x")))
                    .hasMessage("This Venue is deleted in this transaction, so it cannot be updated. Add it instead.");
        });
        assertThat(all()).isEmpty();
    }

    @Test
    void addingTheKeyOfADeletedRecordIsAnUpdate() {
        Venue hall = stored("Hall", 300);
        venues.begin(session -> {
            session.query(Venue.class).all();
            session.delete(hall);
            session.add(new Venue(hall.id(), "Barn", 80, "CH", 0));
            assertThat(sqlOf(session::flush)).hasSize(1);
        });
        assertThat(all()).containsExactly(new Venue(hall.id(), "Barn", 80, "CH", 2));
    }

    @Test
    void aRollbackTakesTheRecordsBack() {
        Venue hall = stored("Hall", 300);
        Venue barn = new Venue("Barn", 80);
        try (Session session = venues.open()) {
            session.query(Venue.class).all();
            session.update(hall.named("Great Hall"));
            session.add(barn);
            session.flush();
            session.rollback();
            assertThat(session.current(hall)).isEqualTo(hall);
            assertThat(session.contains(barn)).isFalse();
            assertThat(session.query(Venue.class).all()).containsExactly(hall);
        }
    }

    @Test
    void aMergeAddsOrUpdates() {
        Venue hall = stored("Hall", 300);
        venues.begin(session -> {
            session.merge(hall.named("Great Hall"));
            session.merge(new Venue("Barn", 80));
            session.merge(hall.withCapacity(1).named("No"), Venue.CAPACITY);
        });
        assertThat(all())
                .extracting(Venue::name, Venue::capacity)
                .containsExactly(tuple("Barn", 80), tuple("Great Hall", 1));
    }

    @Test
    void aRecordIsReadAgainAndWhole() {
        Venue hall = stored("Hall", 300);
        try (Session session = venues.open()) {
            session.query(Venue.class).all();
            session.execute(update(Venue.TABLE).set(Venue.CAPACITY, Venue.CAPACITY.plus(1)), Synchronize.NONE);
            assertThat(session.execute(select(Venue.TABLE)).one()).isEqualTo(hall);
            session.refresh(hall);
            assertThat(session.current(hall)).isEqualTo(hall.withCapacity(301));
            assertThatThrownBy(() -> session.query(Venue.class)
                            .options(loadOnly(Venue.NAME))
                            .all())
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageContaining(
                            "does not fit a query for Venue, a record, which has all its values or is not.");
        }
    }
}
