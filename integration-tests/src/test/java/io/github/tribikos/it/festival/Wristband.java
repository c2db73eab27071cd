package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a visitor wears. */
public class Wristband {
    public static final Entity<Wristband> TABLE = Entity.of(Wristband.class, "wristband");
    public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
    public static final Column<String> KIND = TABLE.varchar("kind", 10);
    public static final Column<@Nullable Integer> VISITOR_ID =
            TABLE.integer("visitor_id").nullable().references(() -> Visitor.ID);
    public static final Column<String> COLOR = TABLE.varchar("color", 10);
    public static final Column<@Nullable LocalDate> VALID_DAY =
            TABLE.date("valid_day").nullable();
    public static final Column<@Nullable String> BACKSTAGE_CODE =
            TABLE.varchar("backstage_code", 10).nullable();
    public static final Relationship<Wristband, Visitor> VISITOR =
            TABLE.ref("visitor", Visitor.class, () -> VISITOR_ID).backPopulates("wristbands");

    static {
        TABLE.discriminatedBy(KIND, "plain")
                .subclass(DayBand.class, "day")
                .subclass(WeekendBand.class, "weekend")
                .subclass(CrewBand.class, "crew");
    }

    public @Nullable Integer id;
    public @Nullable String kind;
    public @Nullable Integer visitorId;
    public @Nullable String color;
    public @Nullable LocalDate validDay;
    public @Nullable String backstageCode;
    public final Ref<Visitor> visitor = new Ref<>();
}
