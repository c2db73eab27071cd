package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.cases.PersistCases.get;
import static io.github.tribikos.orm.mapping.LoadOption.selectinSubclasses;
import static io.github.tribikos.orm.mapping.LoadOption.withSubclasses;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.and;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.inlined;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.it.conformance.OrmCases;
import io.github.tribikos.it.festival.CrewBand;
import io.github.tribikos.it.festival.DayBand;
import io.github.tribikos.it.festival.Guard;
import io.github.tribikos.it.festival.Staff;
import io.github.tribikos.it.festival.Technician;
import io.github.tribikos.it.festival.Visitor;
import io.github.tribikos.it.festival.WeekendBand;
import io.github.tribikos.it.festival.Wristband;
import io.github.tribikos.schema.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joined-table, single-table and concrete inheritance. */
final class InheritanceCases {
    private InheritanceCases() {}

    static void register(OrmCases cases) {
        joined(cases);
        ofSubclasses(cases);
        single(cases);
    }

    private static List<String> classes(List<?> objects) {
        return objects.stream().map(each -> each.getClass().getSimpleName()).toList();
    }

    private static void joined(OrmCases cases) {
        cases.add("inherit_joined.001", run -> {
                    List<Staff> staff =
                            run.s().query(Staff.class).orderBy(Staff.ID).all();
                    run.result("classes", classes(staff));
                    run.step(2);
                    Technician technician = (Technician) staff.get(2);
                    run.s().load(technician, Technician.SPECIALITY);
                    run.result("spec", technician.speciality);
                    run.result("statements", run.statements());
                })
                .accept(
                        "The columns of the subclass are read in the order of their table: the recordings call the order not fixed.");
        cases.add(
                "inherit_joined.002",
                run -> run.result(
                        "rows",
                        run.s().query(Technician.class).orderBy(Staff.ID).all().stream()
                                .map(each -> java.util.Arrays.asList(each.name, each.speciality))
                                .toList()));
        cases.add("inherit_joined.003", run -> {
            Guard guard = new Guard();
            guard.name = "Gil";
            guard.hiredOn = LocalDate.of(2024, 5, 1);
            guard.badge = "G-99";
            guard.zone = "gate";
            run.s().add(guard);
            run.s().flush();
            run.result("role", guard.role);
            run.result("same_key", guard.staffId != null && guard.staffId.equals(guard.id));
        });
        cases.add("inherit_joined.012", run -> {
            Staff staff = get(run, Staff.class, 8);
            Staff boss = staff.boss.required();
            run.results(
                    "r",
                    staff.getClass().getSimpleName(),
                    boss.id,
                    boss.getClass().getSimpleName());
        });
    }

    private static void ofSubclasses(OrmCases cases) {
        cases.add("inherit_joined.008", run -> {
            List<Staff> staff = run.s()
                    .query(Staff.class)
                    .orderBy(Staff.ID)
                    .options(withSubclasses())
                    .all();
            run.result("classes", classes(staff));
            run.step(2);
            List<@Nullable String> badges = new ArrayList<>();
            staff.forEach(each -> badges.add(each instanceof Guard guard ? guard.badge : null));
            run.result("badge", badges);
            run.result("statements", run.statements());
        });
        cases.add("inherit_joined.010", run -> {
            List<Staff> staff = run.s()
                    .query(Staff.class)
                    .orderBy(Staff.ID)
                    .options(selectinSubclasses(Technician.class, Guard.class))
                    .all();
            run.step(2);
            List<@Nullable String> values = new ArrayList<>();
            staff.forEach(each -> values.add(
                    each instanceof Technician technician
                            ? technician.speciality
                            : each instanceof Guard guard ? guard.badge : null));
            run.result("v", values);
            run.result("statements", run.statements());
        });
        cases.add("inherit_joined.011", run -> {
                    Table<?> boss = Staff.TABLE.aliased("b");
                    run.result(
                            "r",
                            run.s()
                                    .execute(select(boss.get(Staff.NAME))
                                            .from(boss)
                                            .join(
                                                    Staff.TABLE.join(Guard.TABLE, Staff.ID.eq(Guard.STAFF_ID)),
                                                    boss.get(Staff.ID).eq(Staff.BOSS_ID))
                                            .where(Guard.ZONE.isNull()))
                                    .all());
                    run.step(2);
                    Table<?> report = Staff.TABLE.aliased("report");
                    run.result(
                            "any",
                            run.s()
                                    .execute(select(Staff.ID)
                                            .where(exists(select(inlined(1))
                                                    .from(report.join(
                                                            Technician.TABLE,
                                                            report.get(Staff.ID).eq(Technician.STAFF_ID)))
                                                    .where(
                                                            Staff.ID.eq(report.get(Staff.BOSS_ID)),
                                                            Technician.CERTIFIED.eq(true))))
                                            .orderBy(Staff.ID))
                                    .all());
                })
                .accept(
                        "A join inside EXISTS is enough where the recordings have a derived table, which they call a quirk.");
    }

    private static void single(OrmCases cases) {
        cases.add("inherit_single.001", run -> {
            run.result(
                    "ids",
                    run.s().query(DayBand.class).orderBy(DayBand.ID).all().stream()
                            .map(each -> each.id)
                            .toList());
            run.step(2);
            run.result(
                    "n",
                    run.s().query(CrewBand.class).select(count(CrewBand.ID)).one());
        });
        cases.add(
                "inherit_single.002",
                run -> run.result(
                        "c",
                        classes(run.s()
                                .query(Wristband.class)
                                .where(Wristband.ID.le(4))
                                .orderBy(Wristband.ID)
                                .all())));
        cases.add("inherit_single.004", run -> {
                    Table<?> day = Wristband.TABLE.aliased("d");
                    run.result(
                            "r",
                            run.s()
                                    .execute(select(Visitor.FULL_NAME)
                                            .from(Visitor.TABLE)
                                            .join(
                                                    day,
                                                    and(
                                                            day.get(Wristband.VISITOR_ID)
                                                                    .eq(Visitor.ID),
                                                            Wristband.TABLE.isOf(DayBand.class, day)))
                                            .orderBy(Visitor.ID))
                                    .all());
                    run.step(2);
                    run.result(
                            "any",
                            run.s()
                                    .execute(select(Visitor.ID)
                                            .where(Visitor.WRISTBANDS.any(Wristband.TABLE.isOf(WeekendBand.class)))
                                            .orderBy(Visitor.ID))
                                    .all());
                })
                .accept(
                        "The condition on the discriminator stands once, where the recordings have it twice and call that a quirk.");
    }
}
