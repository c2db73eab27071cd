package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.schema.Column;
import org.jspecify.annotations.Nullable;

/** Staff for a zone. */
public class Guard extends Staff {
    public static final Entity<Guard> TABLE = Entity.of(Guard.class, "guard");
    public static final Column<Integer> STAFF_ID =
            TABLE.integer("staff_id").primaryKey().references(() -> Staff.ID);
    public static final Column<String> BADGE = TABLE.varchar("badge", 10).unique();
    public static final Column<@Nullable String> ZONE =
            TABLE.varchar("zone", 20).nullable();

    public @Nullable Integer staffId;
    public @Nullable String badge;
    public @Nullable String zone;
}
