package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.schema.ReferentialAction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A stage of a venue, numbered there. */
public class Stage {
    public static final Entity<Stage> TABLE = Entity.of(Stage.class, "stage");
    public static final Column<Integer> VENUE_ID =
            TABLE.integer("venue_id").primaryKey().references(() -> Venue.ID).onDelete(ReferentialAction.CASCADE);
    public static final Column<Integer> STAGE_NO = TABLE.integer("stage_no").primaryKey();
    public static final Column<String> NAME = TABLE.varchar("name", 40);
    public static final NumberColumn<@Nullable BigDecimal> AREA =
            TABLE.numeric("area", 8, 2).nullable();
    public static final Column<Boolean> COVERED = TABLE.bool("covered").defaultTo(true);
    public static final Relationship<Stage, Venue> VENUE =
            TABLE.ref("venue", Venue.class, () -> VENUE_ID).backPopulates("stages");
    public static final Relationship<Stage, Performance> PERFORMANCES = TABLE.many(
                    "performances", Performance.class, () -> Performance.VENUE_ID, () -> Performance.STAGE_NO)
            .backPopulates("stage")
            .orderBy(() -> Performance.ID);

    public @Nullable Integer venueId;
    public @Nullable Integer stageNo;
    public @Nullable String name;
    public @Nullable BigDecimal area;
    public @Nullable Boolean covered;
    public final Ref<Venue> venue = new Ref<>();
    public final Many<Performance> performances = new Many<>();
}
