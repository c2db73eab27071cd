package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.cases.PersistCases.get;
import static io.github.tribikos.it.conformance.cases.PersistCases.state;
import static io.github.tribikos.it.conformance.cases.PersistCases.tag;
import static io.github.tribikos.it.conformance.cases.PersistCases.tagIds;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.select;
import static java.util.Objects.requireNonNull;

import io.github.tribikos.it.conformance.OrmCases;
import io.github.tribikos.it.festival.Artist;
import io.github.tribikos.it.festival.Performance;
import io.github.tribikos.it.festival.Purchase;
import io.github.tribikos.it.festival.PurchaseLine;
import io.github.tribikos.it.festival.Tag;
import io.github.tribikos.it.festival.Visitor;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.Synchronize;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** The identity map, autoflush, expiry, refresh and merge. */
final class SessionCases {
    private static final String NO_EXPIRY =
            "A commit expires nothing (design 10): what was read is still there, and nothing is sent.";

    private SessionCases() {}

    static void register(OrmCases cases) {
        identityMap(cases);
        autoflush(cases);
        expiry(cases);
        merges(cases);
    }

    private static void identityMap(OrmCases cases) {
        cases.add("identity_map.001", run -> {
            Tag first = get(run, Tag.class, 3);
            Tag second = get(run, Tag.class, 3);
            run.result("same", first == second);
            run.result("statements", run.statements());
        });
        cases.add("identity_map.002", run -> {
            Session s = run.s();
            Tag tag = get(run, Tag.class, 3);
            tag.label = "local";
            Tag again =
                    s.noAutoflush(() -> s.query(Tag.class).where(Tag.ID.eq(3)).one());
            run.result("same", again == tag);
            run.result("label", tag.label);
            run.step(2);
            s.noAutoflush(() ->
                    s.query(Tag.class).where(Tag.ID.eq(3)).populateExisting().one());
            run.result("label2", tag.label);
        });
        cases.add("identity_map.006", run -> {
                    Artist artist = get(run, Artist.class, 6);
                    run.step(2);
                    Performance performance = requireNonNull(run.s()
                            .query(Performance.class)
                            .where(Performance.ARTIST_ID.eq(6))
                            .orderBy(Performance.ID)
                            .first());
                    run.step(3);
                    run.result("same", performance.artist.get() == artist);
                    run.result("statements", run.statements());
                })
                .accept("LIMIT without an offset is LIMIT ?, as the recordings allow.");
        cases.add("identity_map.007", run -> {
                    Tag life = tag("life");
                    List<String> states = new java.util.ArrayList<>();
                    states.add(state(run, life));
                    run.s().add(life);
                    states.add(state(run, life));
                    run.s().flush();
                    states.add(state(run, life));
                    run.s().delete(life);
                    run.s().flush();
                    states.add(state(run, life));
                    run.s().commit();
                    states.add(state(run, life));
                    run.result("states", states);
                    run.step(2);
                    Tag second = tag("life2");
                    run.s().add(second);
                    run.s().commit();
                    run.s().close();
                    run.result("closed", state(run, second));
                })
                .accept(
                        "The artists of a tag that was added in this session and never linked are known to be none: they are not asked for.");
    }

    private static void autoflush(OrmCases cases) {
        cases.add("autoflush.003", run -> {
            Session other = run.another(run.sessions().autoflush(false));
            other.add(tag("later"));
            run.result("before", other.execute(select(count()).from(Tag.TABLE)).one());
            run.step(2);
            other.commit();
            run.result("after", other.execute(select(count()).from(Tag.TABLE)).one());
        });
        cases.add("autoflush.004", run -> {
            Visitor visitor = get(run, Visitor.class, 1);
            Purchase purchase = new Purchase();
            purchase.visitorId = 1;
            purchase.placedAt = LocalDateTime.of(2024, 9, 1, 0, 0);
            run.s().add(purchase);
            run.step(2);
            run.result("n", visitor.purchases.size());
        });
        cases.add("autoflush.005", run -> {
            get(run, Tag.class, 1);
            Tag pending = run.s().add(tag("pend"));
            run.step(2);
            get(run, Tag.class, 1);
            run.result("statements", run.statements());
            run.result("state", state(run, pending));
        });
    }

    private static void expiry(OrmCases cases) {
        cases.add("expire_refresh.001", run -> {
                    Tag tag = get(run, Tag.class, 1);
                    run.s().commit();
                    run.step(2);
                    run.result("label", tag.label);
                    run.result("statements", run.statements());
                })
                .acceptResults(NO_EXPIRY);
        cases.add("expire_refresh.002", run -> {
            Tag tag = get(run, Tag.class, 1);
            run.s().commit();
            run.step(2);
            run.result("label", tag.label);
            run.result("statements", run.statements());
        });
        cases.add("expire_refresh.004", run -> {
                    Artist artist = get(run, Artist.class, 2);
                    artist.name = "tmp";
                    run.s().refresh(artist);
                    run.result("name", artist.name);
                    run.step(2);
                    run.s().refresh(artist, Artist.RATING, Artist.FEE);
                    run.step(3);
                    run.s().refresh(artist, Artist.TAGS);
                    run.result("tags", tagIds(artist));
                })
                .accept("Refreshing a relationship does not read the key of the object first, which is known.");
        cases.add("expire_refresh.005", run -> {
            Tag tag = get(run, Tag.class, 8);
            run.s().execute(delete(Tag.TABLE).where(Tag.ID.eq(8)), Synchronize.NONE);
            run.raises("refresh", () -> run.s().refresh(tag));
        });
        cases.add("expire_refresh.008", run -> {
            List<Tag> tags =
                    run.s().query(Tag.class).where(Tag.ID.le(3)).orderBy(Tag.ID).all();
            run.s().expireAll();
            run.s().query(Tag.class).where(Tag.ID.le(3)).all();
            run.step(2);
            run.result("labels", tags.stream().map(tag -> tag.label).toList());
            run.result("statements", run.statements());
        });
    }

    private static void merges(OrmCases cases) {
        cases.add("merge.003", run -> {
            Artist given = new Artist();
            given.id = 2;
            given.fee = new BigDecimal("1.00");
            Artist merged = run.s().merge(given, Artist.FEE);
            run.s().flush();
            run.result("name", merged.name);
        });
        cases.add("merge.004", run -> {
            Purchase given = new Purchase();
            given.id = 4;
            run.unrecorded(() -> run.sessions()
                    .begin(
                            other -> { // a null of a plain field is a value, not "unset"
                                Purchase stored = other.getOne(Purchase.class, 4);
                                given.discount = stored.discount;
                                given.note = stored.note;
                            }));
            PurchaseLine line = new PurchaseLine();
            line.purchaseId = 4;
            line.lineNo = 1;
            line.qty = 99;
            given.lines.add(line);
            Purchase merged = run.s().merge(given);
            run.s().flush();
            run.result(
                    "lines",
                    merged.lines.stream()
                            .map(each -> List.of(requireNonNull(each.lineNo), requireNonNull(each.qty)))
                            .toList());
        });
        cases.add("merge.005", run -> {
            Session other = run.sessions().open();
            Tag tag = requireNonNull(other.get(Tag.class, 3));
            other.close();
            run.step(2);
            Tag merged = run.s().merge(tag);
            run.s().flush();
            run.result("statements", run.statements());
            run.result("same_object", merged == tag);
        });
    }
}
