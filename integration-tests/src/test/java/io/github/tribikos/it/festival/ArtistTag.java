package io.github.tribikos.it.festival;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;

/** The table between artists and tags. */
public final class ArtistTag extends Table<ArtistTag> {
    public static final ArtistTag ARTIST_TAG = new ArtistTag();
    public final Column<Integer> artistId = integer("artist_id").primaryKey().references(() -> Artist.ID);
    public final Column<Integer> tagId = integer("tag_id").primaryKey().references(() -> Tag.ID);
    public final Column<Integer> weight = integer("weight").defaultTo(1).serverDefault(1);

    private ArtistTag() {
        super("artist_tag", ArtistTag::new);
    }
}
