package io.github.tribikos.it;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Some tables of the festival of the conformance corpus, for tests that only render. */
final class Festival {
    static final Artist ARTIST = new Artist();
    static final Tag TAG = new Tag();
    static final ArtistTag ARTIST_TAG = new ArtistTag();
    static final Venue VENUE = new Venue();
    static final Stage STAGE = new Stage();
    static final Performance PERFORMANCE = new Performance();
    static final Staff STAFF = new Staff();

    private Festival() {}

    static final class Artist extends Table<Artist> {
        final Column<Integer> id = integer("id").identity().primaryKey();
        final Column<String> name = varchar("name", 80);
        final Column<@Nullable String> country = character("country", 2).nullable();
        final Column<String> genre = varchar("genre", 10);
        final Column<BigDecimal> fee = numeric("fee", 10, 2);
        final Column<@Nullable Integer> mentorId = integer("mentor_id").nullable();
        final Column<Boolean> active = bool("active");

        private Artist() {
            super("artist", Artist::new);
        }
    }

    static final class Tag extends Table<Tag> {
        final Column<Integer> id = integer("id").identity().primaryKey();
        final Column<String> label = varchar("label", 30);

        private Tag() {
            super("tag", Tag::new);
        }
    }

    static final class ArtistTag extends Table<ArtistTag> {
        final Column<Integer> artistId =
                integer("artist_id").references(() -> ARTIST.id).primaryKey();
        final Column<Integer> tagId = integer("tag_id").references(() -> TAG.id).primaryKey();

        private ArtistTag() {
            super("artist_tag", ArtistTag::new);
        }
    }

    static final class Venue extends Table<Venue> {
        final Column<Integer> id = integer("id").identity().primaryKey();
        final Column<String> name = varchar("name", 60);
        final Column<String> city = varchar("city", 40);
        final Column<String> country = character("country", 2);
        final Column<Integer> capacity = integer("capacity");
        final Column<@Nullable LocalDate> openedOn = date("opened_on").nullable();
        final Column<Boolean> outdoor = bool("outdoor");

        private Venue() {
            super("venue", Venue::new);
        }
    }

    static final class Stage extends Table<Stage> {
        final Column<Integer> venueId =
                integer("venue_id").references(() -> VENUE.id).primaryKey();
        final Column<Integer> stageNo = integer("stage_no").primaryKey();
        final Column<String> name = varchar("name", 40);
        final Column<Boolean> covered = bool("covered");

        private Stage() {
            super("stage", Stage::new);
        }
    }

    static final class Performance extends Table<Performance> {
        final Column<Integer> id = integer("id").identity().primaryKey();
        final Column<Integer> artistId = integer("artist_id").references(() -> ARTIST.id);
        final Column<Integer> venueId = integer("venue_id");
        final Column<Integer> stageNo = integer("stage_no");
        final Column<LocalDateTime> startsAt = timestamp("starts_at");
        final Column<Boolean> headline = bool("headline");
        final Column<@Nullable Integer> attendance = integer("attendance").nullable();

        private Performance() {
            super("performance", Performance::new);
            foreignKey("fk_performance_stage", venueId, stageNo).references(() -> STAGE.venueId, () -> STAGE.stageNo);
        }
    }

    static final class Staff extends Table<Staff> {
        final Column<Integer> id = integer("id").identity().primaryKey();
        final Column<String> name = varchar("name", 60);
        final Column<@Nullable Integer> bossId = integer("boss_id").nullable();

        private Staff() {
            super("staff", Staff::new);
        }
    }
}
