package io.github.tribikos.it.orm;

import static io.github.tribikos.orm.mapping.LoadOption.deferAndRaise;
import static io.github.tribikos.orm.mapping.LoadOption.undefer;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.StateException;
import io.github.tribikos.it.orm.Photo.Tag;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.MetaData;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deferred columns and sets, on a real database. */
abstract class HandleSuite extends EmbeddedSuite {
    private static final MetaData TABLES = MetaData.of(Photo.TABLE, Tag.TABLE);

    private SessionFactory photos;

    @BeforeEach
    final void createPhotos() {
        TABLES.dropAll(engine());
        TABLES.createAll(engine());
        photos = SessionFactory.of(engine(), Photo.TABLE, Tag.TABLE);
        photos.begin(session -> session.addAll(
                List.of(new Photo("a").with("aaa"), new Photo("b").with("bbb"), new Photo("c").with(null))));
    }

    private static List<Photo> all(Session session) {
        return session.query(Photo.class).orderBy(Photo.TITLE).all();
    }

    @Test
    void lookingAtOneReadsThoseOfTheWholeResult() {
        try (Session session = photos.open()) {
            List<Photo> all = all(session);
            assertThat(all.get(0).pixels.isLoaded()).isFalse();
            assertThat(all.get(0).pixels).hasToString("[not loaded]");
            assertThat(session.isLoaded(all.get(0), Photo.PIXELS)).isFalse();
            all.get(1).pixels.set("new");
            assertThat(sqlOf(() -> {
                        assertThat(all.get(0).pixels.get()).isEqualTo("aaa");
                        assertThat(all.get(1).pixels.get()).isEqualTo("new");
                        assertThat(all.get(2).pixels.get()).isNull();
                    }))
                    .contains("SELECT orm_photo.id, orm_photo.pixels FROM orm_photo WHERE orm_photo.id IN (?, ?)")
                    .filteredOn(sql -> sql.startsWith("SELECT"))
                    .hasSize(1);
            assertThat(all.get(2).pixels.isLoaded()).isTrue();
            session.commit();
        }
        try (Session session = photos.open()) {
            assertThat(session.query(Photo.class)
                            .orderBy(Photo.TITLE)
                            .options(undefer(Photo.PIXELS))
                            .all())
                    .extracting(photo -> photo.pixels.toString())
                    .containsExactly("aaa", "new", "null");
        }
    }

    @Test
    void oneThatIsNotLoadedIsWrittenWhereItWasSet() {
        photos.begin(session -> {
            List<Photo> all = all(session);
            all.get(0).title = "A";
            assertThat(sqlOf(session::flush)).containsExactly("UPDATE orm_photo SET title=? WHERE orm_photo.id = ?");
            all.get(1).with(null); // as it holds before it is loaded
            assertThat(all.get(1).pixels.isLoaded()).isTrue();
            assertThat(sqlOf(session::flush)).containsExactly("UPDATE orm_photo SET pixels=? WHERE orm_photo.id = ?");
        });
        photos.begin(session -> assertThat(session.execute(select(Photo.PIXELS).orderBy(Photo.TITLE))
                        .all())
                .containsExactlyInAnyOrder("aaa", null, null));
    }

    @Test
    void outsideOfASessionItIsAnErrorThatNamesTheOption() {
        Photo[] kept = new Photo[2];
        photos.begin(session -> {
            kept[0] = all(session).get(0);
            kept[1] = all(session).get(1);
            session.load(kept[1], Photo.PIXELS);
        });
        assertThat(kept[1].pixels.get()).isEqualTo("bbb");
        assertThat(kept[0].pixels.isLoaded()).isFalse();
        assertThatThrownBy(kept[0].pixels::get)
                .isInstanceOf(StateException.class)
                .hasMessage(
                        "The value of Photo.pixels is not loaded, and its object is in no session. Load it while the"
                                + " session is open: query(...).options(undefer(...)), or session.load(object, ...).");
        photos.begin(session -> {
            session.merge(kept[0]);
            assertThat(session.isModified())
                    .as("what was not loaded says nothing")
                    .isFalse();
            Photo raised = session.query(Photo.class)
                    .where(Photo.TITLE.eq("b"))
                    .options(deferAndRaise(Photo.PIXELS))
                    .one();
            assertThatThrownBy(raised.pixels::get)
                    .isInstanceOf(StateException.class)
                    .hasMessageStartingWith("The column orm_photo.pixels is not loaded, and the query says");
        });
    }

    @Test
    void aRollbackForgetsWhatWasSet() {
        try (Session session = photos.open()) {
            Photo photo = all(session).get(0);
            photo.with(null);
            session.flush();
            session.rollback();
            assertThat(photo.pixels.get()).isEqualTo("aaa");
            session.expire(photo);
            assertThat(photo.pixels.isLoaded()).isFalse();
            assertThat(photo.pixels.get()).isEqualTo("aaa");
            session.refresh(photo);
            assertThat(photo.pixels.isLoaded()).isTrue();
        }
    }

    @Test
    void aSetHasNoTwoThatAreEqual() {
        Photo photo = new Photo("d");
        assertThat(photo.tags.add(new Tag("sea"))).isTrue();
        assertThat(photo.tags.add(new Tag("sea"))).isFalse();
        photo.tags.addAll(List.of(new Tag("sky"), new Tag("ice")));
        photos.begin(session -> session.add(photo));
        photos.begin(session -> {
            Photo read = Objects.requireNonNull(session.get(Photo.class, Objects.requireNonNull(photo.id)));
            assertThat(read.tags.set()).isEqualTo(Set.of(new Tag("ice"), new Tag("sea"), new Tag("sky")));
            assertThat(read.tags).containsExactly(new Tag("ice"), new Tag("sea"), new Tag("sky"));
            assertThat(read.tags.contains(new Tag("sky"))).isTrue();
            assertThat(read.tags.remove(new Tag("sky"))).isTrue();
            assertThat(read.tags.remove(new Tag("fog"))).isFalse();
            Tag fog = new Tag("fog");
            fog.photo.set(read);
            session.add(fog);
            assertThat(read.tags).hasToString("[ice, sea, fog]");
        });
        Photo given = new Photo("d");
        given.id = photo.id;
        given.tags.add(new Tag("sun"));
        photos.begin(session -> session.merge(given));
        photos.begin(session -> {
            Photo read = Objects.requireNonNull(session.get(Photo.class, Objects.requireNonNull(photo.id)));
            assertThat(read.tags.set()).as("merged").isEqualTo(Set.of(new Tag("sun")));
            read.tags.clear();
            session.flush();
            assertThat(session.query(Tag.class).count())
                    .as("orphans are deleted")
                    .isZero();
        });
    }
}
