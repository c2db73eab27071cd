package io.github.tribikos.it.festival;

import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;

import io.github.tribikos.it.festival.Variants.Place;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An artist, and the places where they play. */
public class TouringArtist {
    public static final Entity<TouringArtist> TABLE = Entity.of(TouringArtist.class, "artist");
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
    public static final Column<@Nullable String> PROFILE = TABLE.json("profile").nullable();
    public static final Column<byte @Nullable []> LOGO = TABLE.blob("logo").nullable();
    public static final Column<@Nullable Integer> MENTOR_ID =
            TABLE.integer("mentor_id").nullable();
    public static final Column<Boolean> ACTIVE = TABLE.bool("active").defaultTo(true);
    public static final Relationship<TouringArtist, Place> VENUES = TABLE.manyToMany(
                    "venues", Place.class, () -> PERFORMANCE)
            .near(() -> PERFORMANCE.artistId)
            .far(() -> PERFORMANCE.venueId)
            .viewOnly()
            .orderBy(() -> Place.ID);

    public @Nullable Integer id;
    public @Nullable String name;
    public @Nullable String country;
    public @Nullable String genre;
    public @Nullable Short formedYear;
    public @Nullable Double rating;
    public @Nullable BigDecimal fee;
    public @Nullable String profile;
    public byte @Nullable [] logo;
    public @Nullable Integer mentorId;
    public @Nullable Boolean active;
    public final Many<Place> venues = new Many<>();
}
