package io.github.tribikos.it.orm;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Refers to an author; a primitive generated key, a private constructor for rows, bytes. */
class Work {
    static final Entity<Work> TABLE = Entity.of(Work.class, "orm_work");
    static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
    static final LongColumn AUTHOR_ID = TABLE.bigint("author_id").references(() -> Author.ID);
    static final Column<String> TITLE = TABLE.varchar("title", 50);
    static final Column<byte @Nullable []> COVER = TABLE.blob("cover").nullable();

    private long id;

    @SuppressWarnings("unused") // read by the mapper
    private long authorId;

    private String title = "";
    private byte @Nullable [] cover;

    private Work() {}

    Work(long authorId, String title) {
        this.authorId = authorId;
        this.title = title;
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    void cover(byte... bytes) {
        cover = bytes;
    }

    byte @Nullable [] cover() {
        return cover;
    }

    @Override
    public String toString() {
        return title + Arrays.toString(cover);
    }
}
