package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.cases.PersistCases.get;
import static io.github.tribikos.it.conformance.cases.PersistCases.tag;
import static io.github.tribikos.it.festival.ArtistTag.ARTIST_TAG;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.inlined;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.select;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tribikos.it.conformance.OrmCases;
import io.github.tribikos.it.festival.Artist;
import io.github.tribikos.it.festival.Tag;
import io.github.tribikos.it.festival.TouringArtist;
import io.github.tribikos.it.festival.Variants.Box;
import io.github.tribikos.it.festival.Variants.CountedTag;
import io.github.tribikos.it.festival.Variants.Gadget;
import io.github.tribikos.it.festival.Variants.Memo;
import io.github.tribikos.it.festival.Variants.NamedStage;
import io.github.tribikos.it.festival.Variants.NamedVenue;
import io.github.tribikos.it.festival.Variants.Note;
import io.github.tribikos.it.festival.Variants.Profiled;
import io.github.tribikos.it.festival.Variants.Word;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.LikeMode;
import java.util.List;
import java.util.TreeSet;

/** What an attribute may be: a hybrid, a query's expression, checked, called otherwise; and collections of other kinds. */
final class MappingCases {
    private MappingCases() {}

    static void register(OrmCases cases) {
        cases.add("column_loading.005", run -> {
            var uses = select(count())
                    .from(ARTIST_TAG)
                    .where(ARTIST_TAG.tagId.eq(CountedTag.ID))
                    .asScalar();
            run.result(
                    "uses",
                    run
                            .s()
                            .query(CountedTag.class)
                            .where(CountedTag.ID.le(3))
                            .orderBy(CountedTag.ID)
                            .fill("uses", uses)
                            .all()
                            .stream()
                            .map(each -> each.uses)
                            .toList());
            run.step(2);
            run.clear();
            run.result("none", get(run, CountedTag.class, 1).uses);
        });
        cases.add("composite_hybrid.003", run -> {
            run.result("inst", Artist.PRICEY.of(get(run, Artist.class, 1)));
            run.result(
                    "ids",
                    run.s()
                            .execute(select(Artist.ID)
                                    .where(Artist.PRICEY.condition())
                                    .orderBy(Artist.ID))
                            .all());
            run.step(2);
            run.result(
                    "not",
                    run.s()
                            .execute(select(Artist.ID)
                                    .where(Artist.PRICEY.condition().not(), Artist.GENRE.eq("rock"))
                                    .orderBy(Artist.ID))
                            .all());
        });
        cases.add("composite_hybrid.005", run -> {
            Artist artist = get(run, Artist.class, 1);
            run.result("labels", artist.tags.stream().map(each -> each.label).toList());
            artist.tags.add(tag("proxied"));
            run.s().flush();
            run.step(2);
            run.result(
                    "ids",
                    run.s()
                            .execute(select(Artist.ID)
                                    .where(Artist.TAGS.any(Tag.LABEL.contains("brass", LikeMode.RAW)))
                                    .orderBy(Artist.ID))
                            .all());
        });
        cases.add("composite_hybrid.008", run -> {
            Word word = new Word();
            word.word("  x ");
            run.result("label", word.word());
            run.raises("empty", () -> word.word(""));
        });
        collections(cases);
        documents(cases);
        declared(cases);
        concrete(cases);
    }

    private static void documents(OrmCases cases) {
        cases.add("composite_hybrid.006", run -> {
            Profiled profiled = get(run, Profiled.class, 10);
            ((ObjectNode) requireNonNull(profiled.profile)).put("members", 2);
            run.result("dirty", run.s().isModified());
            run.s().flush();
            run.step(2);
            Artist artist = get(run, Artist.class, 16);
            ((ObjectNode) requireNonNull(artist.profile)).put("members", 9);
            run.result("dirty2", run.s().isModified());
            int before = run.statements();
            run.s().flush();
            run.result("statements", run.statements() - before);
            run.step(3);
            run.s().flagModified(artist, Artist.PROFILE);
            run.s().flush();
        });
    }

    private static void declared(OrmCases cases) {
        cases.add(
                "declarative.001",
                run -> run.engine().begin(connection -> {
                    for (Table<?> table : MetaData.of(Gadget.TABLE, Box.TABLE).sortedTables()) {
                        connection.execute(CreateTable.of(table));
                    }
                }));
        cases.add(
                        "declarative.002",
                        run -> run.engine().begin(connection -> {
                            connection.execute(CreateTable.of(Note.TABLE));
                            connection.execute(CreateTable.of(Memo.TABLE));
                        }))
                .accept(
                        "On SQLite now() is written in the one form in which such columns hold their texts, with fractions: it"
                                + " compares right with values that are bound (design 11).");
        cases.add("declarative.003", run -> {
            run.result(
                    "w",
                    run.s()
                            .execute(select(Word.WORD).where(Word.WORD.eq("acoustic")))
                            .all());
            Word word = new Word();
            word.word("attr");
            run.s().add(word);
            run.s().flush();
        });
    }

    private static void collections(OrmCases cases) {
        cases.add("composite_hybrid.009", run -> {
            NamedVenue venue = get(run, NamedVenue.class, 1);
            run.result("keys", List.copyOf(new TreeSet<>(venue.stages.map().keySet())));
            run.result("no", requireNonNull(venue.stages.get("Main")).stageNo);
            NamedStage stage = new NamedStage();
            stage.stageNo = 8;
            stage.name = "Dome";
            venue.stages.put(stage);
            run.s().flush();
        });
        cases.add("orm_query.012", run -> {
                    TouringArtist artist = get(run, TouringArtist.class, 5);
                    run.result(
                            "ids",
                            artist.venues.stream()
                                    .map(each -> each.id)
                                    .distinct()
                                    .toList());
                })
                .accept("The primary key stands on the left of the join, as in every other relationship.");
    }

    private static void concrete(OrmCases cases) {
        cases.add("inherit_concrete.001", run -> {
            var tags = select(Tag.ID, Tag.LABEL).subquery();
            var venues = select(
                            io.github.tribikos.it.festival.Venue.ID,
                            io.github.tribikos.it.festival.Venue.NAME,
                            io.github.tribikos.it.festival.Venue.CITY)
                    .subquery();
            var name = io.github.tribikos.it.festival.Venue.NAME;
            var city = io.github.tribikos.it.festival.Venue.CITY;
            var source = inlined("tag").as("src");
            var union = select(
                            tags.get(Tag.ID),
                            tags.get(Tag.LABEL),
                            nullValue(name.type()).cast(name.type()).as("name"),
                            nullValue(city.type()).cast(city.type()).as("city"),
                            source)
                    .unionAll(select(
                            venues.get(io.github.tribikos.it.festival.Venue.ID),
                            nullValue(Tag.LABEL.type()).cast(Tag.LABEL.type()).as("label"),
                            venues.get(name),
                            venues.get(city),
                            inlined("venue").as("src")))
                    .as("pj");
            var src = union.get(source);
            run.result(
                    "r",
                    run
                            .s()
                            .execute(select(src, count())
                                    .from(union)
                                    .groupBy(src)
                                    .orderBy(src))
                            .stream()
                            .map(row -> java.util.Arrays.asList(row.get(0), row.get(1)))
                            .toList());
        });
    }
}
