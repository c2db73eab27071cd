package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place with stages. */
public class Venue {
    public static final Entity<Venue> TABLE = Entity.of(Venue.class, "venue");
    public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
    public static final Column<String> NAME = TABLE.varchar("name", 60).unique();
    public static final Column<String> CITY = TABLE.varchar("city", 40);
    public static final Column<String> COUNTRY = TABLE.character("country", 2).serverDefault("CH");
    public static final Column<Integer> CAPACITY = TABLE.integer("capacity");
    public static final Column<@Nullable LocalDate> OPENED_ON =
            TABLE.date("opened_on").nullable();
    public static final Column<Boolean> OUTDOOR = TABLE.bool("outdoor").defaultTo(false);
    public static final Column<UUID> SITE_CODE = TABLE.uuid("site_code").unique();
    public static final Column<@Nullable String> FEATURES =
            TABLE.json("features").nullable();
    public static final Relationship<Venue, Stage> STAGES = TABLE.many("stages", Stage.class, () -> Stage.VENUE_ID)
            .backPopulates("venue")
            .cascadeAllDeleteOrphan()
            .orderBy(() -> Stage.STAGE_NO);

    public @Nullable Integer id;
    public @Nullable String name;
    public @Nullable String city;
    public @Nullable String country;
    public @Nullable Integer capacity;
    public @Nullable LocalDate openedOn;
    public @Nullable Boolean outdoor;
    public @Nullable UUID siteCode;
    public @Nullable String features;
    public final Many<Stage> stages = new Many<>();
}
