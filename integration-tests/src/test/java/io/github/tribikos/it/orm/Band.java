package io.github.tribikos.it.orm;

import static io.github.tribikos.it.orm.BandGenres.BAND_GENRES;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.NullableLongColumn;
import org.jspecify.annotations.Nullable;

/** Relationships of every kind: owned albums, concerts that may lose their band, genres by a table between, a band it came from. */
class Band {
    static final Entity<Band> TABLE = Entity.of(Band.class, "orm_band");
    static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
    static final Column<String> NAME = TABLE.varchar("name", 50);
    static final NullableLongColumn ORIGIN_ID =
            TABLE.bigint("origin_id").nullable().references(() -> Band.ID);
    static final Relationship<Band, Album> ALBUMS = TABLE.many("albums", Album.class, () -> Album.BAND_ID)
            .backPopulates("band")
            .cascadeAllDeleteOrphan()
            .orderBy(() -> Album.ID);
    static final Relationship<Band, Concert> CONCERTS = TABLE.many("concerts", Concert.class, () -> Concert.BAND_ID)
            .backPopulates("band")
            .orderBy(() -> Concert.ID);
    static final Relationship<Band, Genre> GENRES = TABLE.manyToMany("genres", Genre.class, () -> BAND_GENRES)
            .backPopulates("bands")
            .orderBy(() -> Genre.ID);
    static final Relationship<Band, Band> ORIGIN =
            TABLE.ref("origin", Band.class, () -> Band.ORIGIN_ID).backPopulates("offshoots");
    static final Relationship<Band, Band> OFFSHOOTS = TABLE.many("offshoots", Band.class, () -> Band.ORIGIN_ID)
            .backPopulates("origin")
            .orderBy(() -> Band.ID);

    @Nullable
    Long id;

    String name;

    @Nullable
    Long originId;

    final Many<Album> albums = new Many<>();
    final Many<Concert> concerts = new Many<>();
    final Many<Genre> genres = new Many<>();
    final Ref<Band> origin = new Ref<>();
    final Many<Band> offshoots = new Many<>();

    Band(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
