package io.github.tribikos.it.orm;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.orm.StaleDataException;
import io.github.tribikos.orm.session.JoinMode;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sessions inside the transaction of somebody else, and sessions that are in each other's way, on a real database. */
abstract class JoinedSessionSuite extends LoadingSuite {
    private SessionFactory factory() {
        return SessionFactory.of(engine(), Author.TABLE);
    }

    private boolean hasSavepoints() {
        return engine().dialect().capabilities().supports(Feature.SAVEPOINTS);
    }

    private long authors() {
        return engine().inTransaction(connection ->
                connection.execute(select(count(Author.ID))).one());
    }

    @Test
    void whatAJoinedSessionCommitsIsUndoneWithTheTransactionAround() {
        assumeTrue(hasSavepoints(), "the database has no savepoints");
        try (Connection connection = engine().connect()) {
            try (Session session = factory().open(connection)) {
                Author ada = session.add(new Author("Ada"));
                session.commit();
                ada.rename("changed");
                session.flush();
                session.rollback();
                assertThat(ada.fullName()).isEqualTo("Ada");
                session.add(new Author("Bob"));
                session.commit();
            }
            try (Session session = factory().open(connection)) {
                assertThat(session.query(Author.class).count()).isEqualTo(2);
                session.add(new Author("never committed"));
                session.flush();
            }
            assertThat(connection.execute(select(count(Author.ID))).one()).isEqualTo(2);
            connection.rollback();
        }
        assertThat(authors()).isZero();
    }

    @Test
    void aFailedFlushOfAJoinedSessionLeavesTheTransactionAround() {
        assumeTrue(hasSavepoints(), "the database has no savepoints");
        try (Connection connection = engine().connect()) {
            try (Session session = factory().open(connection)) {
                Author ada = session.add(new Author("Ada"));
                session.commit();
                Author twin = session.add(new Author("Twin"));
                twin.id(ada.id());
                assertThatThrownBy(session::commit).isInstanceOf(UniqueViolation.class);
                session.rollback();
                assertThat(session.query(Author.class).count()).isEqualTo(1);
                session.commit();
            }
            connection.commit();
        }
        assertThat(authors()).isEqualTo(1);
    }

    @Test
    void aJoinedSessionMayControlTheConnection() {
        try (Connection connection = engine().connect()) {
            try (Session session = factory().open(connection, JoinMode.CONTROL_FULLY)) {
                session.add(new Author("Ada"));
                session.commit();
                session.add(new Author("Bob"));
                session.flush();
                session.rollback();
            }
            assertThat(connection.isClosed()).isFalse();
            assertThat(connection.isInTransaction()).isFalse();
        }
        assertThat(authors()).isEqualTo(1);
    }

    @Test
    void aJoinedSessionMayLeaveTheCommitToOthers() {
        try (Connection connection = engine().connect()) {
            try (Session session = factory().open(connection, JoinMode.ROLLBACK_ONLY)) {
                session.add(new Author("Ada"));
                session.commit();
            }
            assertThat(connection.isInTransaction()).isTrue();
            connection.rollback();
        }
        assertThat(authors()).isZero();
    }

    @Test
    void misuseOfJoinedSessionsIsRefused() {
        try (Connection connection = engine().connect();
                Engine other = Engine.create("sqlite:///:memory:");
                Connection foreign = other.connect()) {
            assertThatThrownBy(() -> factory().open(foreign))
                    .isInstanceOf(ArgumentException.class)
                    .hasMessageStartingWith("The connection is of another engine, Engine(sqlite:///:memory:)");
            try (Session session = factory().open(connection)) {
                if (!hasSavepoints()) {
                    assertThatThrownBy(() -> session.query(Author.class).all()).isInstanceOf(CompileException.class);
                    return;
                }
                session.add(new Author("Ada"));
                session.flush();
                connection.rollback();
                assertThatThrownBy(session::commit)
                        .isInstanceOf(StateException.class)
                        .hasMessageStartingWith(
                                "The transaction that this session has joined was ended by somebody else");
            }
        }
    }

    @Test
    void aConflictTellsWhichObjects() {
        SessionFactory sessions = factory();
        sessions.begin(session -> session.addAll(List.of(new Author("Ada"), new Author("Bob"), new Author("Cy"))));
        try (Session session = sessions.open()) {
            List<Author> all =
                    session.query(Author.class).orderBy(Author.FULL_NAME).all();
            session.commit();
            Author bob = all.get(1);
            sessions.begin(other -> other.execute(delete(Author.TABLE).where(Author.FULL_NAME.eq("Bob"))));
            all.forEach(author -> author.rename("x"));
            assertThatThrownBy(session::flush).isInstanceOfSatisfying(StaleDataException.class, stale -> {
                assertThat(stale.objects()).containsExactly(bob);
                assertThat(stale.keys()).containsExactly(List.of(Objects.requireNonNull(bob.id())));
            });
            session.rollback();
            assertThatThrownBy(() -> session.refresh(bob))
                    .isInstanceOfSatisfying(
                            StaleDataException.class,
                            stale -> assertThat(stale.objects()).containsExactly(bob));
        }
    }
}
