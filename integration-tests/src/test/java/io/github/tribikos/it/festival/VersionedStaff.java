package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.NumberColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Staff once more, without classes of their own, and with a counter of versions. */
public class VersionedStaff {
    public static final Entity<VersionedStaff> TABLE = Entity.of(VersionedStaff.class, "staff");
    public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
    public static final Column<String> NAME = TABLE.varchar("name", 60);
    public static final Column<String> ROLE = TABLE.varchar("role", 20);
    public static final Column<@Nullable Integer> BOSS_ID =
            TABLE.integer("boss_id").nullable();
    public static final Column<LocalDate> HIRED_ON = TABLE.date("hired_on");
    public static final NumberColumn<@Nullable BigDecimal> HOURLY =
            TABLE.numeric("hourly", 6, 2).nullable();
    public static final Column<@Nullable LocalTime> SHIFT_START =
            TABLE.time("shift_start").nullable();
    public static final Column<Integer> VERSION_NO =
            TABLE.integer("version_no").defaultTo(1).serverDefault(1);

    static {
        TABLE.versionedBy(VERSION_NO);
    }

    public @Nullable Integer id;
    public @Nullable String name;
    public @Nullable String role;
    public @Nullable Integer bossId;
    public @Nullable LocalDate hiredOn;
    public @Nullable BigDecimal hourly;
    public @Nullable LocalTime shiftStart;
    public @Nullable Integer versionNo;
}
