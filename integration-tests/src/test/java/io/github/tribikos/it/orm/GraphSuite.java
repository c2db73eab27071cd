package io.github.tribikos.it.orm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.it.orm.RandomEdits.Contents;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.orm.session.SessionSavepoint;
import io.github.tribikos.schema.MetaData;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What holds for any graph of objects and any edits: the rows say what the objects say, and going back goes back in both. A flush that sent an
 * INSERT before the row it refers to would be refused by the foreign keys.
 */
abstract class GraphSuite extends MixedQuerySuite {
    private static final int PROGRAMS = Integer.getInteger("tribikos.graphs", 12);
    private static final int EDITS = 30;

    private SessionFactory factory() {
        requireDeletesOfFormerParents();
        return SessionFactory.of(engine(), Band.TABLE, Album.TABLE, Concert.TABLE, Genre.TABLE);
    }

    private static void assertRows(SessionFactory sessions, RandomEdits edits, String expected) {
        try (Session fresh = sessions.open()) {
            assertThat(RandomEdits.inRows(fresh)).as(edits::toString).isEqualTo(expected);
        }
    }

    @Test
    void whatIsReadInAFreshSessionIsWhatWasStored() {
        SessionFactory sessions = factory();
        for (int seed = 0; seed < PROGRAMS; seed++) {
            emptyBands(sessions);
            try (Session session = sessions.open()) {
                RandomEdits edits = new RandomEdits(session, seed);
                for (int round = 0; round < 2; round++) {
                    edits.run(EDITS);
                    session.commit();
                    assertRows(sessions, edits, edits.inMemory());
                    session.commit();
                }
            }
        }
    }

    @Test
    void aRollbackRestoresObjectsAndRows() {
        SessionFactory sessions = factory();
        for (int seed = 100; seed < 100 + PROGRAMS; seed++) {
            emptyBands(sessions);
            try (Session session = sessions.open()) {
                RandomEdits edits = new RandomEdits(session, seed);
                edits.run(EDITS);
                session.commit();
                String before = edits.inMemory();
                session.commit();
                Contents objects = edits.objects();
                edits.run(EDITS);
                session.rollback();
                edits.backTo(objects);
                assertThat(session.isModified()).as(edits::toString).isFalse();
                assertThat(edits.inMemory()).as(edits::toString).isEqualTo(before);
                edits.run(EDITS);
                session.commit();
                assertRows(sessions, edits, edits.inMemory());
            }
        }
    }

    @Test
    void goingBackToASavepointRestoresObjectsAndRows() {
        SessionFactory sessions = factory();
        assumeTrue(engine().dialect().capabilities().supports(Feature.SAVEPOINTS), "the database has no savepoints");
        for (int seed = 200; seed < 200 + PROGRAMS; seed++) {
            emptyBands(sessions);
            try (Session session = sessions.open()) {
                RandomEdits edits = new RandomEdits(session, seed);
                edits.run(EDITS);
                SessionSavepoint point = session.savepoint();
                String before = edits.inMemory();
                Contents objects = edits.objects();
                edits.run(EDITS);
                point.rollback();
                edits.backTo(objects);
                assertThat(edits.inMemory()).as(edits::toString).isEqualTo(before);
                session.commit();
                assertRows(sessions, edits, before);
            }
        }
    }

    @Test
    void twoThatLeadToEachOtherHaveTwoRows() {
        requireDeletesOfFormerParents();
        MetaData.of(Person.TABLE, Person.FOLLOWS).createAll(engine());
        SessionFactory people = SessionFactory.of(engine(), Person.TABLE);
        people.begin(session -> {
            Person ada = session.add(new Person("Ada"));
            Person bob = session.add(new Person("Bob"));
            ada.followed.add(bob);
            bob.followed.add(ada);
        });
        people.begin(session -> {
            List<Person> both = session.query(Person.class).orderBy(Person.NAME).all();
            assertThat(both).extracting(each -> each.followed.list().toString()).containsExactly("[Bob]", "[Ada]");
            assertThat(both)
                    .extracting(each -> each.followers.list().toString())
                    .containsExactly("[Bob]", "[Ada]");
            both.get(0).followed.remove(both.get(1));
        });
        people.begin(session -> assertThat(
                        session.query(Person.class).orderBy(Person.NAME).all())
                .extracting(each -> each.followed.list().toString())
                .containsExactly("[]", "[Ada]"));
        MetaData.of(Person.TABLE, Person.FOLLOWS).dropAll(engine());
    }

    private static void emptyBands(SessionFactory sessions) {
        sessions.begin(session -> {
            session.query(Genre.class).all().forEach(session::delete);
            session.query(Concert.class).all().forEach(session::delete);
            session.query(Band.class).all().forEach(session::delete);
        });
    }
}
