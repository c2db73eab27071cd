package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.NumberColumn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a visitor said of a performance. */
public class Review {
    public static final Entity<Review> TABLE = Entity.of(Review.class, "review");
    public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
    public static final Column<Integer> VISITOR_ID = TABLE.integer("visitor_id").references(() -> Visitor.ID);
    public static final Column<Integer> PERFORMANCE_ID =
            TABLE.integer("performance_id").references(() -> Performance.ID);
    public static final NumberColumn<Short> STARS = TABLE.smallint("stars");
    public static final Column<@Nullable String> BODY = TABLE.text("body").nullable();
    public static final Column<LocalDate> POSTED_ON = TABLE.date("posted_on");
    public static final Relationship<Review, Visitor> VISITOR =
            TABLE.ref("visitor", Visitor.class, () -> VISITOR_ID).backPopulates("reviews");
    public static final Relationship<Review, Performance> PERFORMANCE =
            TABLE.ref("performance", Performance.class, () -> PERFORMANCE_ID).backPopulates("reviews");

    public @Nullable Integer id;
    public @Nullable Integer visitorId;
    public @Nullable Integer performanceId;
    public @Nullable Short stars;
    public @Nullable String body;
    public @Nullable LocalDate postedOn;
    public final Ref<Visitor> visitor = new Ref<>();
    public final Ref<Performance> performance = new Ref<>();
}
