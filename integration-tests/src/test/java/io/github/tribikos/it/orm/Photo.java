package io.github.tribikos.it.orm;

import io.github.tribikos.orm.mapping.Deferred;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.ManySet;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Has a column that is read when it is looked at, and a set of tags. */
class Photo {
    static final Entity<Photo> TABLE = Entity.of(Photo.class, "orm_photo");
    static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
    static final Column<String> TITLE = TABLE.varchar("title", 20);
    static final Column<@Nullable String> PIXELS = TABLE.varchar("pixels", 50).nullable();
    static final Relationship<Photo, Tag> TAGS = TABLE.many("tags", Tag.class, () -> Tag.PHOTO_ID)
            .backPopulates("photo")
            .cascadeAllDeleteOrphan()
            .orderBy(() -> Tag.LABEL);

    @Nullable
    Long id;

    String title;
    final Deferred<@Nullable String> pixels = new Deferred<>();
    final ManySet<Tag> tags = new ManySet<>();

    Photo(String title) {
        this.title = title;
    }

    @SuppressWarnings("NullAway") // the type argument says that there may be none
    Photo with(@Nullable String other) {
        pixels.set(other);
        return this;
    }

    /** Equals another of the same label. */
    static class Tag {
        static final Entity<Tag> TABLE = Entity.of(Tag.class, "orm_photo_tag");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final LongColumn PHOTO_ID = TABLE.bigint("photo_id").references(() -> Photo.ID);
        static final Column<String> LABEL = TABLE.varchar("label", 20);
        static final Relationship<Tag, Photo> PHOTO =
                TABLE.ref("photo", Photo.class, () -> Tag.PHOTO_ID).backPopulates("tags");

        @Nullable
        Long id;

        @Nullable
        Long photoId;

        final String label;
        final Ref<Photo> photo = new Ref<>();

        Tag(String label) {
            this.label = label;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Tag tag && tag.label.equals(label);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(label);
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
