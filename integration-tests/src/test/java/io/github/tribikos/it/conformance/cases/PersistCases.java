package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.festival.ArtistTag.ARTIST_TAG;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.select;
import static java.util.Objects.requireNonNull;

import io.github.tribikos.it.conformance.OrmCases;
import io.github.tribikos.it.conformance.OrmRun;
import io.github.tribikos.it.festival.Artist;
import io.github.tribikos.it.festival.Performance;
import io.github.tribikos.it.festival.Purchase;
import io.github.tribikos.it.festival.PurchaseLine;
import io.github.tribikos.it.festival.Review;
import io.github.tribikos.it.festival.Season;
import io.github.tribikos.it.festival.Staff;
import io.github.tribikos.it.festival.Stage;
import io.github.tribikos.it.festival.Tag;
import io.github.tribikos.it.festival.Venue;
import io.github.tribikos.it.festival.Visitor;
import io.github.tribikos.it.festival.Wristband;
import io.github.tribikos.orm.session.Session;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a flush sends. */
final class PersistCases {
    private static final String JSON_NULL =
            "profile and features, JSON attributes that are not set, are sent as NULL like every other"
                    + " attribute: the recordings call their being left out a quirk.";

    private PersistCases() {}

    static void register(OrmCases cases) {
        inserts(cases);
        updates(cases);
        deletes(cases);
        cascades(cases);
        deleteCascades(cases);
        manyToMany(cases);
        selfReferential(cases);
    }

    static Season season(int year, String title, @Nullable Integer visitors) {
        Season season = new Season();
        season.year = year;
        season.title = title;
        season.visitors = visitors;
        return season;
    }

    static Tag tag(String label) {
        Tag tag = new Tag();
        tag.label = label;
        return tag;
    }

    static Artist artist(String name, String genre) {
        Artist artist = new Artist();
        artist.name = name;
        artist.genre = genre;
        return artist;
    }

    static <E> E get(OrmRun run, Class<E> type, Object... key) {
        return requireNonNull(run.s().get(type, key));
    }

    private static PurchaseLine line(int number, String item, int qty, String price) {
        PurchaseLine line = new PurchaseLine();
        line.lineNo = number;
        line.item = item;
        line.qty = qty;
        line.unitPrice = new BigDecimal(price);
        return line;
    }

    private static void inserts(OrmCases cases) {
        cases.add("persist.003", run -> {
            Visitor visitor = new Visitor();
            visitor.email = "n@n.example";
            visitor.fullName = "N";
            visitor.registeredAt = LocalDateTime.of(2024, 7, 1, 0, 0);
            Purchase purchase = new Purchase();
            purchase.placedAt = LocalDateTime.of(2024, 7, 2, 0, 0);
            PurchaseLine line = line(1, "parking", 1, "15.00");
            line.purchase.set(purchase);
            purchase.visitor.set(visitor);
            run.s().addAll(List.of(line, purchase, visitor));
            run.s().flush();
            run.results("keys", visitor.id, purchase.id, line.purchaseId);
            run.result("tier", visitor.tier);
        });
        cases.add("persist.005", run -> {
            run.s().addAll(List.of(season(2030, "a", null), season(2029, "b", null), season(2031, "c", null)));
            run.s().flush();
            run.step(2);
            run.result(
                    "years",
                    run.s()
                            .execute(select(Season.YEAR)
                                    .where(Season.YEAR.gt(2028))
                                    .orderBy(Season.YEAR))
                            .all());
        });
        cases.add("persist.006", run -> {
            run.s().addAll(List.of(season(2030, "a", 5), season(2031, "b", null), season(2032, "c", 6)));
            run.s().flush();
            run.result("n", run.s().execute(select(count()).from(Season.TABLE)).one());
        });
        cases.add("persist.016", run -> {
                    Venue venue = new Venue();
                    venue.name = "Dock";
                    venue.city = "Basel";
                    venue.capacity = 10;
                    venue.siteCode = UUID.fromString("00000000-0000-0000-0000-000000000b00");
                    run.s().add(venue);
                    run.s().flush();
                    run.step(2);
                    run.result("country", venue.country);
                    run.result("outdoor", venue.outdoor);
                })
                .accept(JSON_NULL);
    }

    private static void updates(OrmCases cases) {
        cases.add("persist.007", run -> {
            Artist artist = get(run, Artist.class, 5);
            artist.fee = new BigDecimal("3333.00");
            run.s().flush();
            run.step(2);
            artist.fee = new BigDecimal("4444.00");
            artist.name = "Hollow Reeds";
            run.s().flush();
        });
        cases.add("persist.009", run -> {
            run.s()
                    .query(Tag.class)
                    .where(Tag.ID.le(3))
                    .orderBy(Tag.ID.desc())
                    .all()
                    .forEach(tag -> tag.label += "!");
            run.s().flush();
        });
        cases.add("persist.010", run -> {
            Venue venue = get(run, Venue.class, 3);
            run.s().set(venue, Venue.CAPACITY, Venue.CAPACITY.plus(25));
            run.s().flush();
            run.step(2);
            run.s().load(venue, Venue.CAPACITY);
            run.result("capacity", venue.capacity);
        });
        cases.add("persist.013", run -> {
                    Session s = run.s();
                    s.delete(get(run, Wristband.class, 14));
                    get(run, Tag.class, 2).label = "dancing";
                    s.add(tag("zz"));
                    s.add(season(2040, "f", null));
                    Stage stage = new Stage();
                    stage.stageNo = 1;
                    stage.name = "Field";
                    get(run, Venue.class, 6).stages.add(stage);
                    run.step(2);
                    s.flush();
                })
                .accept(
                        "The stages of venue 6 are not loaded to put one in: adding to a Many loads nothing (design 10).");
        cases.add("persist.017", run -> {
                    Review review = get(run, Review.class, 1);
                    review.visitor.set(null);
                    run.raises("flush", run.s()::flush);
                    run.step(2);
                    run.s().rollback();
                    run.result("restored", review.visitorId != null);
                })
                .accept(
                        "The flush refuses NULL for a column that is NOT NULL before anything is sent (house style 11), and a rollback"
                                + " restores the fields without reading them again (design 10).");
    }

    private static void deletes(OrmCases cases) {
        cases.add("persist.012", run -> {
            run.s().delete(get(run, Artist.class, 1));
            run.s().flush();
            run.step(2);
            run.result(
                    "mentors",
                    run
                            .s()
                            .execute(select(Artist.ID, Artist.MENTOR_ID)
                                    .where(Artist.ID.in(3, 9, 14))
                                    .orderBy(Artist.ID))
                            .stream()
                            .map(row -> java.util.Arrays.asList(row.get(0), row.get(1)))
                            .toList());
        });
        cases.add("persist.018", run -> {
            Purchase purchase = get(run, Purchase.class, 4);
            run.result("before", numbers(purchase));
            purchase.lines.remove(purchase.lines.get(0));
            run.step(2);
            run.s().flush();
            run.result("after", numbers(purchase));
        });
    }

    private static List<@Nullable Integer> numbers(Purchase purchase) {
        return purchase.lines.stream().map(line -> line.lineNo).toList();
    }

    private static void cascades(OrmCases cases) {
        cases.add("cascade.001", run -> {
                    Artist artist = artist("New", "jazz");
                    Tag tag = artist.tags.add(tag("fresh"));
                    Performance performance = new Performance();
                    performance.venueId = 1;
                    performance.stageNo = 4;
                    performance.startsAt = LocalDateTime.of(2024, 7, 10, 20, 0);
                    artist.performances.add(performance);
                    run.s().add(artist);
                    run.results(
                            "new",
                            run.s().contains(artist),
                            run.s().contains(tag),
                            run.s().contains(performance));
                    run.step(2);
                    run.s().flush();
                })
                .accept(JSON_NULL);
        cases.add("cascade.002", run -> {
                    PurchaseLine line = line(50, "poster", 1, "12.50");
                    get(run, Purchase.class, 2).lines.add(line);
                    run.result("state", state(run, line));
                    run.step(2);
                    run.s().flush();
                    run.result("after", state(run, line));
                })
                .accept("The lines are not loaded to put one in: adding to a Many loads nothing (design 10).");
        cases.add("cascade.009", run -> {
            Purchase purchase = get(run, Purchase.class, 4);
            PurchaseLine first = purchase.lines.get(0);
            run.s().expunge(purchase);
            run.results("states", state(run, purchase), state(run, first));
        });
        cases.add("cascade.010", run -> {
            Purchase purchase = get(run, Purchase.class, 4);
            PurchaseLine line = purchase.lines.get(0);
            run.s().expire(purchase);
            run.result("line_loaded", run.s().isLoaded(line, PurchaseLine.ITEM));
            run.result("purchase_loaded", run.s().isLoaded(purchase, Purchase.STATUS));
            run.step(2);
            run.s().load(line, PurchaseLine.ITEM);
            run.result("item", line.item);
        });
    }

    static String state(OrmRun run, Object entity) {
        return run.s().stateOf(entity).name().toLowerCase(java.util.Locale.ROOT);
    }

    private static void deleteCascades(OrmCases cases) {
        cases.add("cascade.004", run -> {
            run.s().delete(get(run, Purchase.class, 4));
            run.s().flush();
            run.step(2);
            run.result(
                    "left",
                    run.s()
                            .execute(select(count()).from(PurchaseLine.TABLE).where(PurchaseLine.PURCHASE_ID.eq(4)))
                            .one());
        });
        cases.add("cascade.005", run -> {
            run.unrecorded(() -> {
                run.s()
                        .execute(delete(Review.TABLE)
                                .where(Review.PERFORMANCE_ID.in(
                                        select(Performance.ID).where(Performance.VENUE_ID.eq(5)))));
                run.s().execute(delete(Performance.TABLE).where(Performance.VENUE_ID.eq(5)));
            });
            run.s().delete(get(run, Venue.class, 5));
            run.s().flush();
            run.result(
                    "stages",
                    run.s()
                            .execute(select(count()).from(Stage.TABLE).where(Stage.VENUE_ID.eq(5)))
                            .one());
        });
    }

    private static void manyToMany(OrmCases cases) {
        cases.add("many_to_many.001", run -> {
                    Artist artist = artist("Duo", "folk");
                    artist.tags.add(tag("soft"));
                    run.s().add(artist);
                    run.s().flush();
                    run.result(
                            "link",
                            run
                                    .s()
                                    .execute(select(ARTIST_TAG.artistId, ARTIST_TAG.tagId, ARTIST_TAG.weight)
                                            .where(ARTIST_TAG.artistId.eq(requireNonNull(artist.id))))
                                    .stream()
                                    .map(row -> List.of(
                                            row.get(ARTIST_TAG.artistId),
                                            row.get(ARTIST_TAG.tagId),
                                            row.get(ARTIST_TAG.weight)))
                                    .toList());
                })
                .accept(JSON_NULL);
        cases.add("many_to_many.002", run -> {
            Artist artist = get(run, Artist.class, 3);
            run.result("before", tagIds(artist));
            artist.tags.remove(artist.tags.get(0));
            run.step(2);
            run.s().flush();
            run.result("after", tagIds(artist));
        });
        cases.add("many_to_many.003", run -> {
            Artist artist = get(run, Artist.class, 4);
            run.result("before", tagIds(artist));
            artist.tags.set(List.of(artist.tags.get(1), get(run, Tag.class, 8)));
            run.step(2);
            run.s().flush();
            run.result(
                    "rows",
                    run.s()
                            .execute(select(ARTIST_TAG.tagId)
                                    .where(ARTIST_TAG.artistId.eq(4))
                                    .orderBy(ARTIST_TAG.tagId))
                            .all());
        });
        cases.add("many_to_many.004", run -> {
            run.s().delete(get(run, Tag.class, 5));
            run.s().flush();
        });
    }

    static List<@Nullable Integer> tagIds(Artist artist) {
        return artist.tags.stream().map(tag -> tag.id).toList();
    }

    private static void selfReferential(OrmCases cases) {
        cases.add("self_referential.001", run -> {
                    Artist root = artist("root", "folk");
                    Artist mid = artist("mid", "folk");
                    Artist leaf = artist("leaf", "folk");
                    mid.mentor.set(root);
                    leaf.mentor.set(mid);
                    run.s().add(leaf);
                    run.s().flush();
                    run.results(
                            "chain",
                            root.mentorId,
                            requireNonNull(mid.mentorId).equals(root.id),
                            requireNonNull(leaf.mentorId).equals(mid.id));
                })
                .accept(JSON_NULL);
        cases.add("self_referential.002", run -> {
            Artist artist = get(run, Artist.class, 1);
            run.result("pupils", artist.pupils.stream().map(each -> each.id).toList());
            run.result("mentor", artist.mentor.get());
            run.result("statements", run.statements());
            run.step(2);
            run.result("same", artist.pupils.get(0).mentor.get() == artist);
            run.result("statements2", run.statements());
        });
        cases.add("self_referential.003", run -> {
                    Staff boss = get(run, Staff.class, 9);
                    Staff report = get(run, Staff.class, 10);
                    run.s().delete(boss);
                    run.s().delete(report);
                    run.step(2);
                    run.s().flush();
                })
                .accept(
                        "What a many-to-one leads to is not loaded to delete the object, and the collections are loaded in the order in"
                                + " which the objects came.");
    }
}
