package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.schema.Column;
import org.jspecify.annotations.Nullable;

/** Staff for sound and lights. */
public class Technician extends Staff {
    public static final Entity<Technician> TABLE = Entity.of(Technician.class, "technician");
    public static final Column<Integer> STAFF_ID =
            TABLE.integer("staff_id").primaryKey().references(() -> Staff.ID);
    public static final Column<String> SPECIALITY = TABLE.varchar("speciality", 30);
    public static final Column<Boolean> CERTIFIED = TABLE.bool("certified").defaultTo(false);

    public @Nullable Integer staffId;
    public @Nullable String speciality;
    public @Nullable Boolean certified;
}
