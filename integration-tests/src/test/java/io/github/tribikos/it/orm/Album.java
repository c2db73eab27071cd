package io.github.tribikos.it.orm;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import org.jspecify.annotations.Nullable;

/** Belongs to a band. */
class Album {
    static final Entity<Album> TABLE = Entity.of(Album.class, "orm_album");
    static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
    static final LongColumn BAND_ID = TABLE.bigint("band_id").references(() -> Band.ID);
    static final Column<String> TITLE = TABLE.varchar("title", 50);
    static final Relationship<Album, Band> BAND =
            TABLE.ref("band", Band.class, () -> Album.BAND_ID).backPopulates("albums");

    @Nullable
    Long id;

    @Nullable
    Long bandId;

    String title;
    final Ref<Band> band = new Ref<>();

    Album(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
