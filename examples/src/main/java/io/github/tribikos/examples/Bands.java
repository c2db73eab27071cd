package io.github.tribikos.examples;

import static io.github.tribikos.orm.mapping.LoadOption.joinedLoad;
import static io.github.tribikos.orm.mapping.LoadOption.selectinLoad;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.sql.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relationships of {@code docs/orm.md}. */
public final class Bands {
    private Bands() {}

    // snippet begin
    static class Band {
        static final Entity<Band> TABLE = Entity.of(Band.class, "bands");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final Column<String> NAME = TABLE.varchar("name", 50);
        static final Relationship<Band, Album> ALBUMS = TABLE.many("albums", Album.class, () -> Album.BAND_ID)
                .backPopulates("band")
                .cascadeAllDeleteOrphan()
                .orderBy(() -> Album.TITLE);

        @Nullable
        Long id;

        String name;
        final Many<Album> albums = new Many<>();

        Band(String name) {
            this.name = name;
        }
    }

    static class Album {
        static final Entity<Album> TABLE = Entity.of(Album.class, "albums");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final LongColumn BAND_ID = TABLE.bigint("band_id").references(() -> Band.ID);
        static final Column<String> TITLE = TABLE.varchar("title", 80);
        static final Relationship<Album, Band> BAND =
                TABLE.ref("band", Band.class, () -> Album.BAND_ID).backPopulates("albums");

        @Nullable
        Long id;

        @Nullable
        Long bandId; // set by the flush

        String title;
        final Ref<Band> band = new Ref<>();

        Album(String title) {
            this.title = title;
        }
    }
    // snippet end

    /** Stores a band, and reads what it stored. */
    public static List<String> all(Engine engine) {
        List<String> found = new ArrayList<>();
        // snippet begin
        MetaData.of(Band.TABLE, Album.TABLE).createAll(engine);
        SessionFactory sessions = SessionFactory.of(engine, Band.TABLE, Album.TABLE);
        sessions.begin(session -> {
            Band low = session.add(new Band("Low"));
            low.albums.add(new Album("Hey What")); // in the session too, and its band is low
            low.albums.add(new Album("Double Negative"));
        });
        try (Session session = sessions.open()) {
            for (Band band : session.query(Band.class).all()) {
                for (Album album : band.albums) { // the first loads the albums of all bands
                    found.add(album.title + " by " + album.band.required().name);
                }
            }
            List<Band> eager = session.query(Band.class)
                    .where(Band.ALBUMS.any(Album.TITLE.startsWith("Hey")))
                    .options(selectinLoad(Band.ALBUMS))
                    .all();
            List<Album> albums = session.query(Album.class)
                    .options(joinedLoad(Album.BAND)) // ... LEFT OUTER JOIN bands AS bands_1 ON ...
                    .all();
            found.add(eager.size() + " band, " + albums.size() + " albums");

            Band low = eager.get(0);
            low.albums.remove(low.albums.get(0)); // an orphan: DELETE
            session.commit();
            found.add(low.albums.size() + " left");
        }
        // snippet end
        return found;
    }

    // snippet begin
    record Sales(Band band, long albums) {}
    // snippet end

    /** Reads bands beside numbers. */
    public static List<String> beside(SessionFactory sessions) {
        List<String> found = new ArrayList<>();
        // snippet begin
        try (Session session = sessions.open()) {
            List<Sales> sales = session.execute(
                            select(project(Band.TABLE, count(Album.ID)).into(Sales::new))
                                    .from(Band.TABLE)
                                    .join(Album.TABLE, Band.ALBUMS.on())
                                    .groupBy(Band.ID, Band.NAME))
                    .all();
            sales.forEach(line -> found.add(line.band().name + ": " + line.albums()));
            for (Row row : session.execute(select(Album.TABLE, Band.NAME).join(Band.TABLE))) {
                found.add(row.get(Album.TABLE).title + " by " + row.get(Band.NAME));
            }
        }
        // snippet end
        return found;
    }

    /** Commits, and undoes it. */
    public static void undone(Engine engine, SessionFactory sessions) {
        // snippet begin
        try (Connection connection = engine.connect()) {
            try (Session session = sessions.open(connection)) {
                session.add(new Band("Codeine"));
                session.commit(); // RELEASE SAVEPOINT
            }
            connection.rollback(); // and nobody has heard of it
        }
        // snippet end
    }
}
