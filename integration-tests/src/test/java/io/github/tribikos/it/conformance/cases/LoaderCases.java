package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.cases.PersistCases.get;
import static io.github.tribikos.orm.mapping.LoadOption.containsEager;
import static io.github.tribikos.orm.mapping.LoadOption.defer;
import static io.github.tribikos.orm.mapping.LoadOption.deferAndRaise;
import static io.github.tribikos.orm.mapping.LoadOption.joinedLoad;
import static io.github.tribikos.orm.mapping.LoadOption.loadOnly;
import static io.github.tribikos.orm.mapping.LoadOption.raiseLoad;
import static io.github.tribikos.orm.mapping.LoadOption.selectinLoad;
import static io.github.tribikos.orm.mapping.LoadOption.subqueryLoad;
import static java.util.Objects.requireNonNull;

import io.github.tribikos.it.conformance.OrmCases;
import io.github.tribikos.it.conformance.OrmRun;
import io.github.tribikos.it.festival.Artist;
import io.github.tribikos.it.festival.Performance;
import io.github.tribikos.it.festival.Purchase;
import io.github.tribikos.it.festival.Review;
import io.github.tribikos.it.festival.Staff;
import io.github.tribikos.it.festival.Stage;
import io.github.tribikos.it.festival.Visitor;
import io.github.tribikos.orm.mapping.LoadOption;
import io.github.tribikos.orm.session.EntityQuery;
import io.github.tribikos.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How relationships and columns are loaded. */
final class LoaderCases {
    private static final String BATCHED =
            "The collections of all objects of a result are loaded in one statement (design 10).";

    private LoaderCases() {}

    static void register(OrmCases cases) {
        collections(cases);
        references(cases);
        further(cases);
        containsEagerly(cases);
        columns(cases);
    }

    private static EntityQuery<Visitor> threeVisitors(OrmRun run) {
        return run.s().query(Visitor.class).where(Visitor.ID.in(1, 3, 10)).orderBy(Visitor.ID);
    }

    private static void sizes(OrmRun run, EntityQuery<Visitor> query) {
        List<Visitor> visitors = query.all();
        run.result("loading_statements", run.statements());
        run.step(2);
        run.raised(
                "sizes",
                () -> visitors.stream().map(each -> each.purchases.size()).toList());
        run.result("access_statements", run.statements());
    }

    private static void collections(OrmCases cases) {
        cases.add("loader.001", run -> sizes(run, threeVisitors(run))).acceptResults(BATCHED);
        cases.add("loader.003", run -> sizes(run, threeVisitors(run).options(selectinLoad(Visitor.PURCHASES))));
        cases.add("loader.004", run -> sizes(run, threeVisitors(run).options(subqueryLoad(Visitor.PURCHASES))));
        cases.add("loader.006", run -> sizes(run, threeVisitors(run).options(raiseLoad(Visitor.PURCHASES))));
        cases.add(
                "loader.013",
                run -> run.result(
                        "ids",
                        run
                                .s()
                                .query(Stage.class)
                                .where(Stage.VENUE_ID.eq(1))
                                .orderBy(Stage.STAGE_NO)
                                .options(selectinLoad(Stage.PERFORMANCES))
                                .all()
                                .stream()
                                .map(stage -> stage.performances.stream()
                                        .map(each -> each.id)
                                        .toList())
                                .toList()));
        cases.add("loader.014", run -> {
            EntityQuery<Artist> artists =
                    run.s().query(Artist.class).where(Artist.ID.le(4)).orderBy(Artist.ID);
            run.result("a", tagIdsOf(artists.options(selectinLoad(Artist.TAGS)).all()));
            run.step(2);
            run.clear();
            run.result("b", tagIdsOf(artists.options(joinedLoad(Artist.TAGS)).all()));
        });
        cases.add(
                        "loader.017",
                        run -> run.result(
                                "r",
                                run
                                        .s()
                                        .query(Visitor.class)
                                        .orderBy(Visitor.ID)
                                        .limit(2)
                                        .options(joinedLoad(Visitor.PURCHASES))
                                        .all()
                                        .stream()
                                        .map(each -> List.of(requireNonNull(each.id), each.purchases.size()))
                                        .toList()))
                .accept("LIMIT without an offset is LIMIT ?, as the recordings allow.");
        cases.add(
                        "loader.018",
                        run -> run.result(
                                "r",
                                run.s()
                                        .query(Visitor.class)
                                        .where(Visitor.ID.eq(1))
                                        .options(joinedLoad(Visitor.PURCHASES))
                                        .all()
                                        .size()))
                .acceptResults(
                        "A joined collection never gives an object twice, as the recordings prefer; no unique() is to be"
                                + " asked for.");
        cases.add(
                "loader.019",
                run -> run.result(
                        "sizes",
                        run
                                .s()
                                .query(Visitor.class)
                                .where(Visitor.ID.in(1, 3))
                                .orderBy(Visitor.ID)
                                .options(selectinLoad(Visitor.PURCHASES).where(Purchase.STATUS.eq("paid")))
                                .all()
                                .stream()
                                .map(each -> each.purchases.size())
                                .toList()));
        cases.add("loader.024", run -> {
            Visitor visitor = run.s()
                    .query(Visitor.class)
                    .where(Visitor.ID.eq(1))
                    .options(joinedLoad(Visitor.PURCHASES), joinedLoad(Visitor.REVIEWS))
                    .one();
            run.results("sizes", visitor.purchases.size(), visitor.reviews.size());
        });
    }

    private static List<List<@Nullable Integer>> tagIdsOf(List<Artist> artists) {
        return artists.stream().map(PersistCases::tagIds).toList();
    }

    private static void names(OrmRun run, LoadOption<Performance> option) {
        List<Performance> performances = run.s()
                .query(Performance.class)
                .where(Performance.ID.le(4))
                .orderBy(Performance.ID)
                .options(option)
                .all();
        run.step(2);
        run.result(
                "names",
                performances.stream().map(each -> each.artist.required().name).toList());
        run.result("access_statements", run.statements());
    }

    private static void references(OrmCases cases) {
        cases.add("loader.008", run -> names(run, joinedLoad(Performance.ARTIST)));
        cases.add("loader.011", run -> names(run, subqueryLoad(Performance.ARTIST)));
        cases.add(
                "loader.016",
                run -> run.result(
                        "names",
                        run
                                .s()
                                .query(Review.class)
                                .where(Review.ID.le(3))
                                .orderBy(Review.ID)
                                .options(joinedLoad(Review.PERFORMANCE).then(joinedLoad(Performance.ARTIST)))
                                .all()
                                .stream()
                                .map(each -> each.performance.required().artist.required().name)
                                .toList()));
    }

    private static void further(OrmCases cases) {
        cases.add("loader.020", run -> {
            Visitor visitor = run.s()
                    .query(Visitor.class)
                    .where(Visitor.ID.eq(1))
                    .options(selectinLoad(Visitor.PURCHASES), raiseLoad())
                    .one();
            run.result("n", visitor.purchases.size());
            run.raised("reviews", visitor.reviews::size);
            run.step(2);
            Artist artist = get(run, Artist.class, 6);
            Performance performance = run.s()
                    .query(Performance.class)
                    .where(Performance.ID.eq(1))
                    .options(raiseLoad(Performance.ARTIST))
                    .one();
            run.result("artist", performance.artist.required().id);
            run.result("same", performance.artist.get() == artist);
        });
        cases.add("loader.022", run -> {
            Staff root = run.s()
                    .query(Staff.class)
                    .where(Staff.ID.eq(1))
                    .options(selectinLoad(Staff.REPORTS).recursive())
                    .one();
            run.step(2);
            run.result("tree", tree(root));
            run.result("access_statements", run.statements());
        });
        cases.add("loader.026", run -> {
            Review review = run.s()
                    .query(Review.class)
                    .where(Review.ID.eq(1))
                    .options(joinedLoad(Review.VISITOR).then(loadOnly(Visitor.FULL_NAME)))
                    .one();
            Visitor visitor = review.visitor.required();
            run.result("name", visitor.fullName);
            run.step(2);
            run.s().load(visitor, Visitor.EMAIL);
            run.result("email", visitor.email);
            run.result("statements", run.statements());
        });
    }

    private static List<Object> tree(Staff node) {
        return List.of(
                requireNonNull(node.id),
                node.reports.stream().map(LoaderCases::tree).toList());
    }

    private static void containsEagerly(OrmCases cases) {
        cases.add("contains_eager.001", run -> {
            List<Performance> performances = run.s()
                    .query(Performance.class)
                    .join(Performance.ARTIST)
                    .where(Artist.GENRE.eq("electro"), Performance.ID.le(14))
                    .orderBy(Performance.ID)
                    .options(containsEager(Performance.ARTIST))
                    .all();
            run.step(2);
            run.result(
                    "names",
                    performances.stream()
                            .map(each -> each.artist.required().name)
                            .toList());
            run.result("statements", run.statements());
        });
        cases.add("contains_eager.003", run -> {
            Table<?> mentor = Artist.TABLE.aliased("m");
            List<Artist> pupils = run.s()
                    .query(Artist.class)
                    .join(mentor, Artist.MENTOR.on(mentor))
                    .where(mentor.get(Artist.ID).eq(5))
                    .orderBy(Artist.ID)
                    .options(containsEager(Artist.MENTOR).from(mentor))
                    .all();
            run.step(2);
            run.result(
                    "mentors",
                    pupils.stream().map(each -> each.mentor.required().id).toList());
            run.result("statements", run.statements());
        });
    }

    private static void columns(OrmCases cases) {
        cases.add("column_loading.001", run -> {
            List<Artist> artists = run.s()
                    .query(Artist.class)
                    .where(Artist.ID.le(2))
                    .orderBy(Artist.ID)
                    .options(loadOnly(Artist.NAME))
                    .all();
            run.result("names", artists.stream().map(each -> each.name).toList());
            run.step(2);
            run.s().load(artists.get(0), Artist.FEE);
            run.result("fee", artists.get(0).fee);
            run.result("statements", run.statements());
        });
        cases.add("column_loading.002", run -> {
            Artist artist = run.s()
                    .query(Artist.class)
                    .where(Artist.ID.eq(1))
                    .options(defer(Artist.PROFILE))
                    .one();
            run.result("name", artist.name);
            run.step(2);
            run.s().load(artist, Artist.PROFILE);
            run.result("members", members(artist));
        });
        cases.add("column_loading.004", run -> {
            Artist artist = run.s()
                    .query(Artist.class)
                    .where(Artist.ID.eq(1))
                    .options(deferAndRaise(Artist.LOGO))
                    .one();
            run.raises("logo", () -> run.s().load(artist, Artist.LOGO));
        });
    }

    private static int members(Artist artist) {
        return requireNonNull(artist.profile).get("members").asInt();
    }
}
