package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.cases.PersistCases.get;
import static io.github.tribikos.it.conformance.cases.PersistCases.tagIds;
import static io.github.tribikos.orm.mapping.LoadOption.joinedLoad;
import static io.github.tribikos.orm.mapping.LoadOption.selectinLoad;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.selectFrom;
import static java.util.Objects.requireNonNull;

import io.github.tribikos.it.conformance.OrmCases;
import io.github.tribikos.it.festival.Artist;
import io.github.tribikos.it.festival.Performance;
import io.github.tribikos.it.festival.Purchase;
import io.github.tribikos.it.festival.Stage;
import io.github.tribikos.it.festival.Tag;
import io.github.tribikos.it.festival.Venue;
import io.github.tribikos.it.festival.Visitor;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Subquery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a session is asked for. */
final class EntityQueryCases {
    private static final String LIMIT = "LIMIT without an offset is LIMIT ?, as the recordings allow.";

    private EntityQueryCases() {}

    static void register(OrmCases cases) {
        selfJoin(cases);
        comparisons(cases);
        queries(cases);
        options(cases);
    }

    private static void selfJoin(OrmCases cases) {
        cases.add("self_referential.004", run -> {
            Table<?> mentor = Artist.TABLE.aliased("m");
            run.result(
                    "rows",
                    run
                            .s()
                            .execute(select(Artist.NAME, mentor.get(Artist.NAME))
                                    .from(Artist.TABLE)
                                    .join(mentor, Artist.MENTOR.on(mentor))
                                    .where(mentor.get(Artist.GENRE).eq("rock"))
                                    .orderBy(Artist.ID))
                            .stream()
                            .map(row -> List.of(row.get(Artist.NAME), row.get(mentor.get(Artist.NAME))))
                            .toList());
        });
    }

    private static void comparisons(OrmCases cases) {
        cases.add("orm_query.003", run -> {
                    Session s = run.s();
                    Artist artist = get(run, Artist.class, 6);
                    run.result(
                            "eq",
                            s.execute(select(Performance.ID).where(Performance.ARTIST.eq(artist)))
                                    .all());
                    run.result(
                            "none",
                            s.execute(select(count()).from(Artist.TABLE).where(Artist.MENTOR.eq(null)))
                                    .one());
                    run.result(
                            "has",
                            s.execute(select(Artist.ID)
                                            .where(Artist.MENTOR.has(mentor ->
                                                    mentor.get(Artist.GENRE).eq("classical")))
                                            .orderBy(Artist.ID))
                                    .all());
                    run.result(
                            "any",
                            s.execute(select(Visitor.ID)
                                            .where(Visitor.PURCHASES.any(Purchase.STATUS.eq("refunded")))
                                            .orderBy(Visitor.ID))
                                    .all());
                    run.step(2);
                    Stage stage = get(run, Stage.class, 1, 1);
                    run.result(
                            "stage",
                            s.execute(select(Performance.ID)
                                            .where(Performance.STAGE.eq(stage))
                                            .orderBy(Performance.ID))
                                    .all());
                    run.result(
                            "ne",
                            s.execute(select(Performance.ID).where(Performance.STAGE.ne(stage)))
                                    .all()
                                    .size());
                    run.step(3);
                    Visitor visitor = get(run, Visitor.class, 1);
                    run.result(
                            "wp",
                            s.execute(select(Purchase.ID)
                                            .where(Visitor.PURCHASES.from(visitor))
                                            .orderBy(Purchase.ID))
                                    .all());
                })
                .acceptResults(
                        "Not to lead to an object with a composite key is to differ in some column, so 28 rows are right where 7 are"
                                + " recorded: the recordings call that a quirk.");
    }

    private static void queries(OrmCases cases) {
        cases.add("orm_query.004", run -> {
                    Subquery top = selectFrom(Artist.TABLE)
                            .orderBy(Artist.FEE.desc())
                            .limit(3)
                            .as("top");
                    run.result(
                            "names",
                            run.s().query(Artist.class).of(top).orderBy(top.get(Artist.ID)).all().stream()
                                    .map(each -> each.name)
                                    .toList());
                })
                .accept(LIMIT);
        cases.add("orm_query.006", run -> {
            List<Integer> parts = new ArrayList<>();
            run.s().query(Visitor.class).orderBy(Visitor.ID).forEachChunk(10, part -> parts.add(part.size()));
            run.result("parts", parts);
        });
        cases.add("orm_query.008", run -> {
                    var debut = run.s().query(Tag.class).where(Tag.ID.gt(3), Tag.LABEL.eq("debut"));
                    run.result("count", debut.count());
                    run.result(
                            "first",
                            requireNonNull(run.s()
                                            .query(Tag.class)
                                            .orderBy(Tag.ID.desc())
                                            .first())
                                    .label);
                    run.result("exists", debut.exists());
                    run.step(2);
                    run.result(
                            "slice",
                            run.s().query(Tag.class).orderBy(Tag.ID).limit(2).offset(2).all().stream()
                                    .map(each -> each.id)
                                    .toList());
                })
                .accept(
                        "Columns have no labels of the legacy interface, which the recordings call one; the subquery of count() selects the"
                                + " columns that it needs. " + LIMIT);
    }

    private static void options(OrmCases cases) {
        cases.add("orm_query.009", run -> {
            Artist artist = requireNonNull(run.s()
                    .query(Artist.class)
                    .options(selectinLoad(Artist.TAGS))
                    .get(3));
            run.result("tags", tagIds(artist));
            run.result("n", run.statements());
            run.step(2);
            run.raised("missing", () -> run.s().getOne(Tag.class, 99));
            run.step(3);
            get(run, Tag.class, 1);
        });
        cases.add("orm_query.010", run -> {
            Venue venue = get(run, Venue.class, 4);
            run.result("a", numbers(venue));
            run.clear();
            Venue again = run.s()
                    .query(Venue.class)
                    .where(Venue.ID.eq(4))
                    .options(joinedLoad(Venue.STAGES))
                    .one();
            run.result("b", numbers(again));
        });
    }

    private static List<@Nullable Integer> numbers(Venue venue) {
        return venue.stages.stream().map(stage -> stage.stageNo).toList();
    }
}
