package io.github.tribikos.it.festival;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Hybrid;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Somebody who plays. */
public class Artist {
    public static final Entity<Artist> TABLE = Entity.of(Artist.class, "artist");
    public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
    public static final Column<String> NAME = TABLE.varchar("name", 80).index();
    public static final Column<@Nullable String> COUNTRY =
            TABLE.character("country", 2).nullable();
    public static final Column<String> GENRE = TABLE.column(
            "genre", Types.ENUM("rock", "jazz", "folk", "electro", "classical").named("genre"));
    public static final NumberColumn<@Nullable Short> FORMED_YEAR =
            TABLE.smallint("formed_year").nullable();
    public static final NumberColumn<@Nullable Double> RATING =
            TABLE.doublePrecision("rating").nullable();
    public static final NumberColumn<BigDecimal> FEE =
            TABLE.numeric("fee", 10, 2).defaultTo(0);
    public static final Column<@Nullable JsonNode> PROFILE =
            TABLE.column("profile", JsonNodes.NODES).nullable();
    public static final Column<byte @Nullable []> LOGO = TABLE.blob("logo").nullable();
    public static final Column<@Nullable Integer> MENTOR_ID =
            TABLE.integer("mentor_id").nullable().references(() -> Artist.ID);
    public static final Column<Boolean> ACTIVE = TABLE.bool("active").defaultTo(true);
    public static final Relationship<Artist, Artist> MENTOR =
            TABLE.ref("mentor", Artist.class, () -> Artist.MENTOR_ID).backPopulates("pupils");
    public static final Relationship<Artist, Artist> PUPILS = TABLE.many("pupils", Artist.class, () -> Artist.MENTOR_ID)
            .backPopulates("mentor")
            .orderBy(() -> Artist.ID);
    public static final Relationship<Artist, Tag> TAGS = TABLE.manyToMany("tags", Tag.class, () -> ArtistTag.ARTIST_TAG)
            .backPopulates("artists")
            .orderBy(() -> Tag.ID);
    public static final Relationship<Artist, Performance> PERFORMANCES = TABLE.many(
                    "performances", Performance.class, () -> Performance.ARTIST_ID)
            .backPopulates("artist")
            .orderBy(() -> Performance.STARTS_AT, () -> Performance.ID);

    /** Whether the fee is high. */
    public static final Hybrid<Artist, Boolean> PRICEY = Hybrid.of(Artist.class, FEE.gt(10000));

    public @Nullable Integer id;
    public @Nullable String name;
    public @Nullable String country;
    public @Nullable String genre;
    public @Nullable Short formedYear;
    public @Nullable Double rating;
    public @Nullable BigDecimal fee;
    public @Nullable JsonNode profile;
    public byte @Nullable [] logo;
    public @Nullable Integer mentorId;
    public @Nullable Boolean active;
    public final Ref<Artist> mentor = new Ref<>();
    public final Many<Artist> pupils = new Many<>();
    public final Many<Tag> tags = new Many<>();
    public final Many<Performance> performances = new Many<>();
}
