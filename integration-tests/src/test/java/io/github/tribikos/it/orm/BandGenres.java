package io.github.tribikos.it.orm;

import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;

/** The table between bands and genres. */
final class BandGenres extends Table<BandGenres> {
    static final BandGenres BAND_GENRES = new BandGenres();
    final LongColumn bandId = bigint("band_id").references(() -> Band.ID).primaryKey();
    final LongColumn genreId = bigint("genre_id").references(() -> Genre.ID).primaryKey();

    private BandGenres() {
        super("orm_band_genre", BandGenres::new);
    }
}
