package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An artist on a stage at a time. */
public class Performance {
    public static final Entity<Performance> TABLE = Entity.of(Performance.class, "performance");
    public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
    public static final Column<Integer> ARTIST_ID = TABLE.integer("artist_id").references(() -> Artist.ID);
    public static final Column<Integer> VENUE_ID = TABLE.integer("venue_id");
    public static final Column<Integer> STAGE_NO = TABLE.integer("stage_no");
    public static final Column<LocalDateTime> STARTS_AT = TABLE.timestamp("starts_at");
    public static final Column<@Nullable LocalDateTime> ENDS_AT =
            TABLE.timestamp("ends_at").nullable();
    public static final Column<Boolean> HEADLINE = TABLE.bool("headline").defaultTo(false);
    public static final Column<@Nullable Integer> ATTENDANCE =
            TABLE.integer("attendance").nullable();
    public static final Relationship<Performance, Artist> ARTIST =
            TABLE.ref("artist", Artist.class, () -> ARTIST_ID).backPopulates("performances");
    public static final Relationship<Performance, Stage> STAGE =
            TABLE.ref("stage", Stage.class, () -> VENUE_ID, () -> STAGE_NO).backPopulates("performances");
    public static final Relationship<Performance, Review> REVIEWS = TABLE.many(
                    "reviews", Review.class, () -> Review.PERFORMANCE_ID)
            .backPopulates("performance")
            .orderBy(() -> Review.ID);

    public @Nullable Integer id;
    public @Nullable Integer artistId;
    public @Nullable Integer venueId;
    public @Nullable Integer stageNo;
    public @Nullable LocalDateTime startsAt;
    public @Nullable LocalDateTime endsAt;
    public @Nullable Boolean headline;
    public @Nullable Integer attendance;
    public final Ref<Artist> artist = new Ref<>();
    public final Ref<Stage> stage = new Ref<>();
    public final Many<Review> reviews = new Many<>();

    static {
        TABLE.foreignKey("fk_performance_stage", VENUE_ID, STAGE_NO)
                .references(() -> Stage.VENUE_ID, () -> Stage.STAGE_NO);
    }
}
