package io.github.tribikos.it.orm;

import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.event.SqlEvent;
import io.github.tribikos.event.SqlListener;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The SQL of a session on SQLite; expected is what the recorded case of the conformance corpus has, named beside it. */
@SuppressWarnings("UnusedVariable") // fields are read by the mapper
class OrmSqlTest {
    private final Engine engine = Engine.create("sqlite://");
    private final SessionFactory sessions = SessionFactory.of(engine, Tag.TABLE, Season.TABLE);
    private final List<String> sent = new ArrayList<>();

    static class Tag {
        static final Entity<Tag> TABLE = Entity.of(Tag.class, "tag");
        static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
        static final Column<String> LABEL = TABLE.varchar("label", 30);

        private @Nullable Integer id;
        private String label;

        Tag(String label) {
            this.label = label;
        }
    }

    static class Season {
        static final Entity<Season> TABLE = Entity.of(Season.class, "season");
        static final Column<Integer> YEAR = TABLE.integer("year").primaryKey();
        static final Column<String> TITLE = TABLE.varchar("title", 40);
        static final Column<@Nullable Integer> VISITORS =
                TABLE.integer("visitors").nullable();

        private int year;
        private String title;
        private @Nullable Integer visitors;

        Season(int year, String title, @Nullable Integer visitors) {
            this.year = year;
            this.title = title;
            this.visitors = visitors;
        }
    }

    @BeforeEach
    void fill() {
        MetaData.of(Tag.TABLE, Season.TABLE).createAll(engine);
        sessions.begin(session -> session.addAll(List.of(new Tag("acoustic"), new Tag("dance"), new Tag("family"))));
        engine.events().sql(new SqlListener() {
            @Override
            public void before(SqlEvent event) {
                sent.add(event.sql().replaceAll("\\s+", " ") + " " + event.values() + " x" + event.batchSize());
            }
        });
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private List<String> sentSince() {
        List<String> all = sent.stream().filter(sql -> !sql.startsWith("BEGIN")).toList();
        sent.clear();
        return all;
    }

    @Test
    void getAsksOnce() { // orm.identity_map.001
        try (Session session = sessions.open()) {
            assertThat(session.get(Tag.class, 3)).isSameAs(session.get(Tag.class, 3));
            assertThat(sentSince()).containsExactly("SELECT tag.id, tag.label FROM tag WHERE tag.id = ? [3] x1");
        }
    }

    @Test
    void anUnsetAttributeIsSentAsNull() { // orm.persist.006; orm.persist.005 has the same statement
        try (Session session = sessions.open()) {
            session.addAll(List.of(new Season(2030, "a", 5), new Season(2031, "b", null), new Season(2032, "c", 6)));
            session.flush();
            assertThat(sentSince())
                    .containsExactly("INSERT INTO season (year, title, visitors) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?)"
                            + " [2030, a, 5, 2031, b, null, 2032, c, 6] x1");
        }
    }

    @Test
    void changesOfOneShapeAreABatchInTheOrderOfTheKeys() { // orm.persist.009, orm.persist.007
        try (Session session = sessions.open()) {
            session.query(Tag.class)
                    .where(Tag.ID.le(3))
                    .orderBy(Tag.ID.desc())
                    .all()
                    .forEach(tag -> tag.label += "!");
            session.flush();
            session.flush();
            assertThat(sentSince())
                    .containsExactly(
                            "SELECT tag.id, tag.label FROM tag WHERE tag.id <= ? ORDER BY tag.id DESC [3] x1",
                            "UPDATE tag SET label=? WHERE tag.id = ? [acoustic!, 1] x3");
        }
    }

    @Test
    void updatesGoBeforeInserts() { // orm.persist.013, its part on tag
        try (Session session = sessions.open()) {
            Objects.requireNonNull(session.get(Tag.class, 2)).label = "dancing";
            session.add(new Tag("zz"));
            session.delete(Objects.requireNonNull(session.get(Tag.class, 1)));
            session.flush();
            assertThat(sentSince())
                    .containsExactly(
                            "SELECT tag.id, tag.label FROM tag WHERE tag.id = ? [2] x1",
                            "UPDATE tag SET label=? WHERE tag.id = ? [dancing, 2] x1",
                            "INSERT INTO tag (label) VALUES (?) RETURNING id [zz] x1",
                            "SELECT tag.id, tag.label FROM tag WHERE tag.id = ? [1] x1",
                            "DELETE FROM tag WHERE tag.id = ? [1] x1");
        }
    }

    @Test
    void aSelectOfAnEntity() {
        assertThat(select(Tag.TABLE).where(Tag.LABEL.eq("x")).toString())
                .isEqualToIgnoringNewLines("SELECT tag.id, tag.labelFROM tagWHERE tag.label = :label_1");
    }
}
