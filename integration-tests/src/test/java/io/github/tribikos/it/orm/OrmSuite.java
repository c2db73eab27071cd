package io.github.tribikos.it.orm;

import static io.github.tribikos.it.orm.Places.PLACES;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.ForeignKeyViolation;
import io.github.tribikos.error.StateException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.StaleDataException;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.orm.session.SessionSavepoint;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.testkit.DatabaseUnderTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a session does, on a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OrmSuite {
    private static final MetaData TABLES = MetaData.of(Author.TABLE, Work.TABLE, PLACES);

    private DatabaseUnderTest database;
    private SessionFactory sessions;

    abstract DatabaseUnderTest database();

    @BeforeAll
    final void createTables() {
        database = database();
        TABLES.createAll(database.engine());
        sessions =
                SessionFactory.of(database.engine(), Author.TABLE, Work.TABLE).with(Mapper.of(Place.class, PLACES));
    }

    @BeforeEach
    final void empty() {
        TABLES.dropAll(database.engine());
        TABLES.createAll(database.engine());
    }

    @AfterAll
    final void close() {
        database.close();
    }

    final io.github.tribikos.engine.Engine engine() {
        return database.engine();
    }

    final void requireDeletesOfFormerParents() {
        assumeTrue(
                database.capabilities().supports(Feature.CHANGE_OF_REFERRED_ROWS),
                "the database does not let go of a reference before the commit");
    }

    private long store(String name) {
        return sessions.inTransaction(session -> {
            Author author = session.add(new Author(name));
            session.flush();
            return Objects.requireNonNull(author.id());
        });
    }

    private List<String> names() {
        return sessions.inTransaction(session -> session.query(Author.class).orderBy(Author.FULL_NAME).all().stream()
                .map(Author::fullName)
                .toList());
    }

    @Test
    void keysAndDefaultsComeBackInTheOrderOfTheObjects() {
        List<Author> authors = List.of(new Author("c"), new Author("a").with(1920), new Author("b"));
        try (Session session = sessions.open()) {
            session.addAll(authors);
            session.flush();
            assertThat(authors).extracting(Author::country, Author::status).containsOnly(tuple("CH", "new"));
            for (Author author : authors) {
                assertThat(session.execute(select(Author.FULL_NAME)
                                        .where(Author.ID.eq(Objects.requireNonNull(author.id()))))
                                .one())
                        .isEqualTo(author.fullName());
            }
            session.commit();
        }
        try (Session session = sessions.open()) {
            Author found =
                    session.query(Author.class).where(Author.FULL_NAME.eq("a")).one();
            assertThat(found.born()).isEqualTo(1920);
            assertThat(found.country()).isEqualTo("CH");
        }
    }

    @Test
    void aRowIsOneObject() {
        long id = store("Ada");
        try (Session session = sessions.open()) {
            Author ada = Objects.requireNonNull(session.get(Author.class, id));
            ada.rename("changed");
            assertThat(session.get(Author.class, id)).isSameAs(ada);
            assertThat(session.query(Author.class).first()).isSameAs(ada);
            assertThat(session.execute(select(Author.TABLE).where(Author.FULL_NAME.eq("changed")))
                            .all())
                    .as("flushed before the query")
                    .containsExactly(ada);
            assertThat(session.get(Author.class, -1)).isNull();
        }
        assertThat(names()).as("closed without a commit").containsExactly("Ada");
    }

    @Test
    void onlyWhatChangedIsUpdated() {
        long id = store("Ada");
        try (Session session = sessions.open()) {
            Author ada = Objects.requireNonNull(session.get(Author.class, id));
            assertThat(session.isModified()).isFalse();
            session.commit();
            ada.rename("Countess");
            assertThat(session.isModified()).isTrue();
            sessions.begin(other -> other.execute(update(Author.TABLE).set(Author.STATUS, "old")));
            session.commit();
        }
        sessions.begin(session -> {
            Author ada = Objects.requireNonNull(session.get(Author.class, id));
            assertThat(ada.fullName()).isEqualTo("Countess");
            assertThat(ada.status()).isEqualTo("old");
        });
    }

    @Test
    void tablesGoInTheOrderOfTheirKeys() {
        requireDeletesOfFormerParents();
        long author = store("Ada");
        try (Session session = sessions.open()) {
            Author kept = Objects.requireNonNull(session.get(Author.class, author));
            Work work = session.add(new Work(author, "Notes"));
            session.commit();
            session.delete(kept);
            session.delete(work);
            session.commit();
            assertThat(session.query(Work.class).all()).isEmpty();
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void rowsOfATableThatRefersToItselfAreOrdered() {
        requireDeletesOfFormerParents();
        Place root = new Place("eu", "root", null);
        Place child = new Place("eu", "child", "root");
        Place leaf = new Place("eu", "leaf", "child");
        sessions.begin(session -> session.addAll(List.of(leaf, child, root)));
        sessions.begin(session -> {
            session.query(Place.class).orderBy(PLACES.code.desc()).all().forEach(session::delete); // the root first
        });
        sessions.begin(session ->
                assertThat(session.execute(select(count()).from(PLACES)).one()).isZero());
    }

    @Test
    void anObjectInThePlaceOfADeletedOneHasItsRow() {
        long id = store("Ada");
        sessions.begin(session -> session.execute(update(Author.TABLE).set(Author.COUNTRY, "GB")));
        try (Session session = sessions.open()) {
            Author former = Objects.requireNonNull(session.get(Author.class, id));
            Author latter = new Author("Countess");
            latter.id(id);
            session.delete(former);
            session.add(latter);
            session.flush();
            assertThat(session.get(Author.class, id)).isSameAs(latter);
            assertThat(session.stateOf(former)).isEqualTo(ObjectState.DELETED);
            assertThat(latter.country()).as("made up by nobody, so as it was").isEqualTo("GB");

            session.rollback();
            assertThat(session.get(Author.class, id)).isSameAs(former);
            assertThat(session.contains(latter)).isFalse();
            assertThat(latter.country()).isNull();

            session.delete(former);
            session.add(latter);
            session.commit();
            assertThat(session.contains(former)).isFalse();
        }
        assertThat(names()).containsExactly("Countess");
    }

    private void requireSavepoints() {
        assumeTrue(
                database.capabilities().supports(Feature.SAVEPOINTS), "the database declares not to have savepoints");
    }

    @Test
    void goingBackToASavepointSetsObjectsAndRowsBack() {
        requireSavepoints();
        long id = store("Ada");
        long gone = store("Gone");
        Author later = new Author("Later");
        try (Session session = sessions.open()) {
            Author ada = Objects.requireNonNull(session.get(Author.class, id));
            Author second = session.add(new Author("Second"));
            session.delete(Objects.requireNonNull(session.get(Author.class, gone)));
            ada.rename("before");

            SessionSavepoint point = session.savepoint();
            ada.rename("within");
            session.add(later);
            session.delete(second);
            session.flush();
            assertThat(later.id()).isNotNull();
            point.rollback();

            assertThat(ada.fullName()).isEqualTo("before");
            assertThat(session.stateOf(later)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(session.stateOf(second)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(session.get(Author.class, Objects.requireNonNull(second.id())))
                    .isSameAs(second);
            assertThat(session.get(Author.class, gone)).isNull();
            assertThat(session.isModified()).isFalse();
            session.commit();
        }
        assertThat(names()).containsExactlyInAnyOrder("Second", "before");
    }

    @Test
    void whatASavepointKeptIsUndoneWithItsTransaction() {
        requireSavepoints();
        long id = store("Ada");
        try (Session session = sessions.open()) {
            Author ada = Objects.requireNonNull(session.get(Author.class, id));
            Author first = session.add(new Author("First"));
            ada.rename("outer");
            Author inner = session.inSavepoint(nested -> {
                ada.rename("inner");
                return nested.add(new Author("Inner"));
            });
            assertThat(inner.id()).as("flushed by the release").isNotNull();
            session.rollback();

            assertThat(ada.fullName()).isEqualTo("Ada");
            assertThat(session.stateOf(first)).isEqualTo(ObjectState.TRANSIENT);
            assertThat(session.stateOf(inner)).isEqualTo(ObjectState.TRANSIENT);
        }
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void aFailedFlushInASavepointIsForgottenWithIt() {
        requireSavepoints();
        Place eu = new Place("eu", "root", null);
        Place again = new Place("eu", "root", null);
        sessions.begin(session -> session.add(eu));
        try (Session session = sessions.open()) {
            Place other = session.add(new Place("us", "root", null));
            assertThatThrownBy(() -> session.savepoint(nested -> {
                        nested.add(again);
                        nested.flush();
                    }))
                    .isInstanceOf(UniqueViolation.class);

            assertThat(session.contains(again)).isFalse();
            assertThat(session.stateOf(other)).isEqualTo(ObjectState.PERSISTENT);
            session.commit();
        }
        sessions.begin(session ->
                assertThat(session.execute(select(count()).from(PLACES)).one()).isEqualTo(2L));
    }

    @Test
    void anOuterSavepointEndsThoseWithin() {
        requireSavepoints();
        try (Session session = sessions.open()) {
            Author ada = session.add(new Author("0"));
            SessionSavepoint outer = session.savepoint();
            ada.rename("1");
            SessionSavepoint inner = session.savepoint();
            ada.rename("2");
            outer.rollback();

            assertThat(ada.fullName()).isEqualTo("0");
            assertThat(inner.isActive()).isFalse();
            assertThatThrownBy(inner::release)
                    .isInstanceOf(StateException.class)
                    .hasMessage(
                            "The savepoint of this session has ended: it was released or gone back to, or its transaction"
                                    + " is over.");
            ada.rename("3");
            session.commit();
        }
        assertThat(names()).containsExactly("3");
    }

    @Test
    void aNaturalKeyMayChange() {
        try (Session session = sessions.open()) {
            Place place = session.add(new Place("eu", "old", null));
            session.commit();
            place.code("new");
            session.flush();
            assertThat(session.get(Place.class, "eu", "new")).isSameAs(place);
            assertThat(session.get(Place.class, "eu", "old")).isNull();
            session.rollback();
            assertThat(place.code()).isEqualTo("old");
            assertThat(session.get(Place.class, "eu", "old")).isSameAs(place);
        }
    }

    @Test
    void aRollbackRestoresTheObjects() {
        long id = store("Ada");
        long doomed = store("Bob");
        try (Session session = sessions.open()) {
            Author ada = Objects.requireNonNull(session.get(Author.class, id));
            Author bob = Objects.requireNonNull(session.get(Author.class, doomed));
            Author added = session.add(new Author("Cy").with(1930));
            ada.rename("changed");
            session.delete(bob);
            session.flush();
            ada.rename("changed again");
            session.rollback();
            assertThat(ada.fullName()).isEqualTo("Ada");
            assertThat(session.get(Author.class, doomed)).isSameAs(bob);
            assertThat(added.id()).isNull();
            assertThat(added.country()).isNull();
            assertThat(added.born()).isEqualTo(1930);
            assertThat(session.stateOf(added)).isEqualTo(ObjectState.TRANSIENT);
            session.add(added);
            session.commit();
        }
        assertThat(names()).containsExactly("Ada", "Bob", "Cy");
    }

    @Test
    void theStatesOfAnObject() {
        Author author = new Author("Ada");
        try (Session session = sessions.open()) {
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.TRANSIENT);
            session.add(author);
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.PENDING);
            session.flush();
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.PERSISTENT);
            session.delete(author);
            assertThat(session.get(Author.class, Objects.requireNonNull(author.id())))
                    .isNull();
            session.flush();
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.DELETED);
            assertThatThrownBy(() -> session.add(author))
                    .isInstanceOf(StateException.class)
                    .hasMessageContaining("was deleted");
            session.commit();
            assertThat(session.stateOf(author)).isEqualTo(ObjectState.DETACHED);
            assertThat(session.contains(author)).isFalse();
        }
    }

    @Test
    void arraysAreComparedByContent() {
        long author = store("Ada");
        try (Session session = sessions.open()) {
            Work work = session.add(new Work(author, "Notes"));
            work.cover((byte) 1, (byte) 2);
            session.commit();
            Objects.requireNonNull(work.cover())[0] = 9;
            assertThat(session.isModified()).isTrue();
            session.rollback();
            assertThat(work.cover()).containsExactly(1, 2);
        }
    }

    @Test
    void aRowThatIsGoneIsStale() {
        long id = store("Ada");
        store("Bob");
        try (Session session = sessions.open()) {
            List<Author> authors = session.query(Author.class).all();
            session.commit();
            sessions.begin(other -> other.execute(delete(Author.TABLE).where(Author.ID.eq(id))));
            authors.forEach(author -> author.rename("x"));
            assertThatThrownBy(session::flush)
                    .isInstanceOf(StaleDataException.class)
                    .hasMessageContaining("updated 2 of Author")
                    .hasMessageContaining("found 1");
            assertThatThrownBy(session::commit)
                    .isInstanceOf(StateException.class)
                    .hasMessageContaining("Call rollback()");
            session.rollback();
        }
        assertThat(names()).containsExactly("Bob");
    }

    @Test
    void aRefusedFlushLeavesNothing() {
        try (Session session = sessions.open()) {
            Author author = session.add(new Author("Ada"));
            session.add(new Work(12345, "Nobody's"));
            assertThatThrownBy(session::commit).isInstanceOf(ForeignKeyViolation.class);
            session.rollback();
            assertThat(author.id()).isNull();
            session.add(author);
            session.commit();
        }
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void manyObjects() {
        sessions.begin(session -> {
            for (int i = 0; i < 1000; i++) {
                session.add(new Author("n" + i).with(i % 3 == 0 ? null : i));
            }
        });
        sessions.begin(session -> {
            for (Author author : session.query(Author.class).all()) {
                author.rename(author.fullName() + "!");
                if (author.born() == null) {
                    session.delete(author);
                }
            }
        });
        assertThat(names()).hasSize(666).allMatch(name -> name.endsWith("!"));
    }

    @Test
    void misuseIsRefused() {
        Session closed = sessions.open();
        closed.close();
        closed.close();
        assertThatThrownBy(() -> closed.query(Author.class))
                .hasMessage("The session is closed. Open another with the SessionFactory.");
        try (Session session = sessions.open()) {
            assertThatThrownBy(() -> session.delete(new Author("x")))
                    .isInstanceOf(StateException.class)
                    .hasMessageStartingWith("This Author is not in the session.");
            assertThatThrownBy(() -> session.get(Author.class, "x"))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessage("The key Author.id is Long, but String is given.");
            assertThatThrownBy(() -> session.get(Place.class, "x"))
                    .hasMessage("The key of Place has 2 values (region, code), but 1 are given.");
            assertThatThrownBy(() -> session.add("text"))
                    .hasMessageStartingWith("The class java.lang.String is not mapped.");
            Author unnamed = session.add(new Author("Ada"));
            unnamed.rename(null);
            assertThatThrownBy(session::flush)
                    .hasMessage("The field Author.fullName is not set, but its column orm_author.full_name is NOT NULL."
                            + " Set it before the flush, or declare the column nullable().");
        }
    }
}
