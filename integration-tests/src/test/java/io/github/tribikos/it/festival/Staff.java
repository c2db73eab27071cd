package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.NumberColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Somebody who works here. */
public class Staff {
    public static final Entity<Staff> TABLE = Entity.of(Staff.class, "staff");
    public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
    public static final Column<String> NAME = TABLE.varchar("name", 60);
    public static final Column<String> ROLE = TABLE.varchar("role", 20);
    public static final Column<@Nullable Integer> BOSS_ID =
            TABLE.integer("boss_id").nullable().references(() -> Staff.ID);
    public static final Column<LocalDate> HIRED_ON = TABLE.date("hired_on");
    public static final NumberColumn<@Nullable BigDecimal> HOURLY =
            TABLE.numeric("hourly", 6, 2).nullable();
    public static final Column<@Nullable LocalTime> SHIFT_START =
            TABLE.time("shift_start").nullable();
    public static final Column<Integer> VERSION_NO =
            TABLE.integer("version_no").defaultTo(1).serverDefault(1);
    public static final Relationship<Staff, Staff> BOSS =
            TABLE.ref("boss", Staff.class, () -> Staff.BOSS_ID).backPopulates("reports");
    public static final Relationship<Staff, Staff> REPORTS = TABLE.many("reports", Staff.class, () -> Staff.BOSS_ID)
            .backPopulates("boss")
            .orderBy(() -> Staff.ID);

    static {
        TABLE.discriminatedBy(ROLE, "staff")
                .subclass(Technician.class, "technician")
                .subclass(Guard.class, "guard");
    }

    public @Nullable Integer id;
    public @Nullable String name;
    public @Nullable String role;
    public @Nullable Integer bossId;
    public @Nullable LocalDate hiredOn;
    public @Nullable BigDecimal hourly;
    public @Nullable LocalTime shiftStart;
    public @Nullable Integer versionNo;
    public final Ref<Staff> boss = new Ref<>();
    public final Many<Staff> reports = new Many<>();
}
