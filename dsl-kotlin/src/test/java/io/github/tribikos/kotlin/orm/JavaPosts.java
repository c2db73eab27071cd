package io.github.tribikos.kotlin.orm;

import static io.github.tribikos.orm.mapping.LoadOption.selectinLoad;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program of {@code SameStatementsTest} in Java. */
final class JavaPosts {
    private JavaPosts() {}

    static final class Writer {
        static final Entity<Writer> TABLE = Entity.of(Writer.class, "writers");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final Column<String> NAME = TABLE.varchar("name", 50);
        static final Column<@Nullable Integer> BIRTH_YEAR =
                TABLE.integer("birth_year").nullable();
        static final Relationship<Writer, Post> POSTS = TABLE.many("posts", Post.class, () -> Post.WRITER_ID)
                .backPopulates("writer")
                .cascadeAllDeleteOrphan();

        private @Nullable Long id;
        private String name;
        private @Nullable Integer birthYear;
        private final Many<Post> posts = new Many<>();

        Writer(String name) {
            this.name = name;
        }
    }

    static final class Post {
        static final Entity<Post> TABLE = Entity.of(Post.class, "posts");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final LongColumn WRITER_ID = TABLE.bigint("writer_id").references(() -> Writer.ID);
        static final Column<String> TITLE = TABLE.varchar("title", 80);
        static final Relationship<Post, Writer> WRITER =
                TABLE.ref("writer", Writer.class, () -> Post.WRITER_ID).backPopulates("posts");

        private @Nullable Long id;
        private @Nullable Long writerId;
        private String title;
        private final Ref<Writer> writer = new Ref<>();

        Post(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return id + " " + title;
        }
    }

    static List<String> run(Engine engine) {
        List<String> seen = new ArrayList<>();
        MetaData.of(Writer.TABLE, Post.TABLE).createAll(engine);
        SessionFactory sessions = SessionFactory.of(engine, Writer.TABLE, Post.TABLE);
        sessions.begin(session -> {
            Writer ada = session.add(new Writer("Ada"));
            ada.posts.add(new Post("Notes"));
            ada.posts.add(new Post("More notes"));
            session.add(new Writer("Alan")).birthYear = 1912;
        });
        try (Session session = sessions.open()) {
            for (Writer writer : session.query(Writer.class)
                    .where(Writer.NAME.like("A%"))
                    .orderBy(Writer.NAME)
                    .options(selectinLoad(Writer.POSTS))
                    .all()) {
                seen.add(writer.id + " " + writer.name + " " + writer.birthYear + " " + writer.posts.size());
                writer.name = writer.name + "!";
            }
            session.commit();
            Post post = session.getOne(Post.class, 2);
            seen.add(post.title + " by " + post.writer.required().name + " " + post.writerId);
            session.delete(post.writer.required());
            session.commit();
            seen.add(String.valueOf(session.get(Post.class, 1)));
            seen.add(String.valueOf(
                    session.query(Writer.class).where(Writer.POSTS.any()).count()));
        }
        seen.add(String.valueOf(Post.ID));
        return seen;
    }
}
