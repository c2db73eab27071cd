package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.cases.PersistCases.get;
import static io.github.tribikos.it.conformance.cases.PersistCases.season;
import static io.github.tribikos.it.conformance.cases.PersistCases.state;
import static io.github.tribikos.it.conformance.cases.PersistCases.tag;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static java.util.Objects.requireNonNull;

import io.github.tribikos.it.conformance.OrmCases;
import io.github.tribikos.it.festival.Artist;
import io.github.tribikos.it.festival.Performance;
import io.github.tribikos.it.festival.PurchaseLine;
import io.github.tribikos.it.festival.Season;
import io.github.tribikos.it.festival.Tag;
import io.github.tribikos.it.festival.Technician;
import io.github.tribikos.it.festival.Variants.PassivePurchase;
import io.github.tribikos.it.festival.Variants.RegularPurchase;
import io.github.tribikos.it.festival.Variants.RegularVisitor;
import io.github.tribikos.it.festival.Variants.Word;
import io.github.tribikos.orm.ObjectState;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionListener;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.type.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Statements for many rows at once, collections that are not loaded, and events. */
final class ChangeCases {
    private ChangeCases() {}

    static void register(OrmCases cases) {
        bulk(cases);
        synchronised(cases);
        notLoaded(cases);
        events(cases);
    }

    private static void bulk(OrmCases cases) {
        cases.add(
                "bulk.001",
                run -> run.s()
                        .execute(insert(Season.TABLE)
                                .values(
                                        List.of(season(2030, "a", 1), season(2031, "b", 2)),
                                        (row, each) -> row.set(Season.YEAR, requireNonNull(each.year))
                                                .set(Season.TITLE, requireNonNull(each.title))
                                                .set(Season.VISITORS, requireNonNull(each.visitors)))));
        cases.add("bulk.002", run -> {
                    List<Tag> tags = run.s()
                            .execute(insert(Tag.TABLE)
                                    .values(List.of("b1", "b2", "b3"), (row, label) -> row.set(Tag.LABEL, label))
                                    .returning(Tag.TABLE))
                            .all();
                    run.result(
                            "r",
                            tags.stream()
                                    .map(each -> List.of(requireNonNull(each.id), requireNonNull(each.label)))
                                    .toList());
                    run.result("state", state(run, tags.get(0)));
                })
                .accept(
                        "On PostgreSQL many rows are sent as arrays, and the keys come back in the order of the rows without being asked for twice.");
        cases.add("bulk.006", run -> {
                    run.s()
                            .execute(insert(Tag.TABLE)
                                    .values(List.of("m1", "m2"), (row, label) -> row.set(Tag.LABEL, label)));
                    Tag saved = tag("m3");
                    run.s().execute(insert(Tag.TABLE).set(Tag.LABEL, requireNonNull(saved.label)));
                    run.result("id", saved.id);
                    run.result("state", state(run, saved));
                    run.step(2);
                    Param<String> label = param("l", Types.TEXT);
                    Param<Integer> id = param("i", Types.INTEGER);
                    run.s()
                            .executeMany(
                                    update(Tag.TABLE).set(Tag.LABEL, label).where(Tag.ID.eq(id)),
                                    List.of(Parameters.of(label, "q").and(id, 1)));
                })
                .accept(
                        "The generated key is not asked for, where the recordings for PostgreSQL have a RETURNING that nobody wants.");
        cases.add(
                "bulk.007",
                run -> run.result(
                        "label",
                        run.s()
                                .execute(insert(Tag.TABLE)
                                        .set(Tag.LABEL, lower(literal("LOUD")))
                                        .returning(Tag.TABLE))
                                .one()
                                .label));
        cases.add("cascade.011", run -> {
            run.s().delete(get(run, PassivePurchase.class, 4));
            run.s().flush();
            run.step(2);
            run.result(
                    "left",
                    run.s()
                            .execute(select(count()).from(PurchaseLine.TABLE).where(PurchaseLine.PURCHASE_ID.eq(4)))
                            .one());
        });
    }

    private static void synchronised(OrmCases cases) {
        cases.add("update_delete_sync.001", run -> {
            Artist first = get(run, Artist.class, 5);
            Artist second = get(run, Artist.class, 7);
            run.s()
                    .execute(update(Artist.TABLE)
                            .set(Artist.FEE, Artist.FEE.plus(10))
                            .where(Artist.GENRE.eq("folk")));
            run.step(2);
            run.results("fees", first.fee, second.fee);
            run.result("statements", run.statements());
        });
        cases.add("update_delete_sync.005", run -> {
            Tag tag = get(run, Tag.class, 1);
            tag.label = "p";
            run.result(
                    "n",
                    run.s()
                            .execute(update(Tag.TABLE)
                                    .set(Tag.LABEL, Tag.LABEL.concat("!"))
                                    .where(Tag.LABEL.eq("p")))
                            .rows());
            run.result("label", tag.label);
        });
        cases.add(
                "update_delete_sync.006",
                run -> run.result(
                        "years",
                        run
                                .s()
                                .execute(update(Season.TABLE)
                                        .set(Season.VISITORS, 1)
                                        .where(Season.YEAR.lt(2021))
                                        .returning(Season.TABLE))
                                .stream()
                                .map(each -> requireNonNull(each.year))
                                .sorted()
                                .toList()));
        cases.add(
                        "update_delete_sync.007",
                        run -> run.result(
                                "n",
                                run.s()
                                        .execute(update(Performance.TABLE)
                                                .set(Performance.ATTENDANCE, 0)
                                                .from(Artist.TABLE)
                                                .where(
                                                        Performance.ARTIST_ID.eq(Artist.ID),
                                                        Artist.GENRE.eq("classical")))
                                        .rows()))
                .accept("The session has no performance that would have to follow, so no keys are returned.");
        cases.add(
                "update_delete_sync.008",
                run -> run.result(
                        "n",
                        run.s()
                                .execute(update(Technician.TABLE)
                                        .set(Technician.CERTIFIED, true)
                                        .where(Technician.SPECIALITY.eq("sound")))
                                .rows()));
        cases.add("loader_criteria.003", run -> {
            Session filtered = run.another(
                    run.sessions().filtered(Tag.class, tag -> tag.get(Tag.ID).lt(4)));
            run.result(
                    "ids",
                    filtered.query(Tag.class).orderBy(Tag.ID).all().stream()
                            .map(each -> each.id)
                            .toList());
        });
    }

    private static void notLoaded(OrmCases cases) {
        cases.add("write_only.001", run -> {
            RegularVisitor visitor = get(run, RegularVisitor.class, 1);
            run.result(
                    "ids",
                    run
                            .s()
                            .related(visitor, RegularVisitor.PURCHASES)
                            .where(RegularPurchase.STATUS.eq("paid"))
                            .all()
                            .stream()
                            .map(each -> each.id)
                            .toList());
        });
        cases.add("write_only.003", run -> {
                    RegularVisitor visitor = get(run, RegularVisitor.class, 1);
                    run.result(
                            "u",
                            run.s()
                                    .execute(update(RegularPurchase.TABLE)
                                            .set(RegularPurchase.NOTE, "wo")
                                            .where(RegularVisitor.PURCHASES.from(visitor)))
                                    .rows());
                    run.step(2);
                    run.s()
                            .execute(insert(RegularPurchase.TABLE)
                                    .set(RegularPurchase.VISITOR_ID, requireNonNull(visitor.id))
                                    .set(RegularPurchase.PLACED_AT, LocalDateTime.of(2024, 9, 2, 0, 0)));
                })
                .accept(
                        "The generated key is not asked for, where the recordings for PostgreSQL have a RETURNING that nobody wants.");
        cases.add("write_only.004", run -> {
                    RegularVisitor visitor = get(run, RegularVisitor.class, 1);
                    var purchases = run.s().related(visitor, RegularVisitor.PURCHASES);
                    run.result("n", purchases.count());
                    run.result(
                            "ids",
                            purchases.where(RegularPurchase.STATUS.eq("paid")).all().stream()
                                    .map(each -> each.id)
                                    .toList());
                })
                .accept(
                        "Columns have no labels of the legacy interface, and the subquery of count() selects the key alone.");
    }

    /** Notes what happens under the names that the recordings have for it. */
    private static final class Log implements SessionListener {
        final List<String> names = new ArrayList<>();

        @Override
        public void begun(Session session) {
            names.add("after_begin");
        }

        @Override
        public void beforeFlush(Session session) {
            names.add("before_flush");
        }

        @Override
        public void afterFlush(Session session) {
            names.add("after_flush");
        }

        @Override
        public void beforeCommit(Session session) {
            names.add("before_commit");
        }

        @Override
        public void afterCommit(Session session) {
            names.add("after_commit");
        }

        @Override
        public void afterRollback(Session session) {
            names.add("after_rollback");
        }
    }

    /** Notes what becomes of objects under the names that the recordings have for it. */
    private static final class Lives implements SessionListener {
        final List<String> names = new ArrayList<>();

        @Override
        public void moved(Session session, Object entity, ObjectState from, ObjectState to) {
            names.add((from + "_to_" + to).toLowerCase(Locale.ROOT));
        }

        @Override
        public void loaded(Session session, Object entity) {
            names.add("load");
            names.add("loaded_as_persistent");
        }

        @Override
        public void refreshed(Session session, Object entity) {
            names.add("refresh");
        }

        @Override
        public void expired(Session session, Object entity) {
            names.add("expire");
        }
    }

    private static void events(OrmCases cases) {
        cases.add("events.001", run -> {
                    Log log = new Log();
                    run.s().listen(log);
                    run.s().add(tag("ev"));
                    run.s().commit();
                    run.result("log", List.copyOf(log.names));
                    run.step(2);
                    log.names.clear();
                    run.s().execute(select(count()).from(Tag.TABLE)).one();
                    run.s().rollback();
                    run.result("log2", log.names);
                })
                .acceptResults(
                        "The names and the number of events are the reference's own: there is one transaction, whose begin, commit and"
                                + " rollback are told, and no second word for the end of a flush.");
        cases.add("events.003", run -> {
            run.s().listen(new SessionListener() {
                private boolean isDone;

                @Override
                public void beforeInsert(Session session, Object entity) {
                    if (entity instanceof Tag tag) {
                        tag.label = requireNonNull(tag.label).toLowerCase(Locale.ROOT);
                    }
                }

                @Override
                public void beforeFlush(Session session) {
                    if (!isDone) {
                        isDone = true;
                        session.add(season(2060, "auto", null));
                    }
                }
            });
            Tag tag = run.s().add(tag("SHOUT"));
            run.s().flush();
            run.result("label", tag.label);
        });
        cases.add("events.005", run -> {
            Lives lives = new Lives();
            run.s().listen(lives);
            Word word = new Word();
            word.word("lc");
            run.s().add(word);
            run.s().flush();
            run.s().delete(word);
            run.s().flush();
            run.s().commit();
            run.result("log", List.copyOf(lives.names));
            run.step(2);
            lives.names.clear();
            Word first = get(run, Word.class, 1);
            run.s().expire(first);
            run.s().load(first, Word.WORD);
            run.s().expunge(first);
            run.result("log2", lives.names);
        });
    }
}
