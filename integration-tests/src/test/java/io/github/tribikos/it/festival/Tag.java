package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import org.jspecify.annotations.Nullable;

/** A word for artists. */
public class Tag {
    public static final Entity<Tag> TABLE = Entity.of(Tag.class, "tag");
    public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
    public static final Column<String> LABEL = TABLE.varchar("label", 30).unique();
    public static final Relationship<Tag, Artist> ARTISTS = TABLE.manyToMany(
                    "artists", Artist.class, () -> ArtistTag.ARTIST_TAG)
            .backPopulates("tags")
            .orderBy(() -> Artist.ID);

    public @Nullable Integer id;
    public @Nullable String label;
    public final Many<Artist> artists = new Many<>();
}
