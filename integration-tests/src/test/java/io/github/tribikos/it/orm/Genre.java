package io.github.tribikos.it.orm;

import static io.github.tribikos.it.orm.BandGenres.BAND_GENRES;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import org.jspecify.annotations.Nullable;

/** Of many bands, as a band is of many genres. */
class Genre {
    static final Entity<Genre> TABLE = Entity.of(Genre.class, "orm_genre");
    static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
    static final Column<String> LABEL = TABLE.varchar("label", 50);
    static final Relationship<Genre, Band> BANDS = TABLE.manyToMany("bands", Band.class, () -> BAND_GENRES)
            .backPopulates("genres")
            .orderBy(() -> Band.ID);

    @Nullable
    Long id;

    String label;
    final Many<Band> bands = new Many<>();

    Genre(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
