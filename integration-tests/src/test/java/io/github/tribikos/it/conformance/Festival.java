package io.github.tribikos.it.conformance;

import static io.github.tribikos.postgresql.PostgresTypes.INT4RANGE;
import static io.github.tribikos.postgresql.PostgresTypes.JSONB;
import static io.github.tribikos.sql.Sql.typeCoerce;
import static io.github.tribikos.type.Types.ARRAY;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.NUMERIC;

import io.github.tribikos.postgresql.Range;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Computed;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The recorded schema: an invented music festival. For {@code import static}.
 */
public final class Festival {
    public static final LostItem LOST_ITEM = new LostItem();
    public static final Season SEASON = new Season();
    public static final Artist ARTIST = new Artist();
    public static final Staff STAFF = new Staff();
    public static final Tag TAG = new Tag();
    public static final Venue VENUE = new Venue();
    public static final Visitor VISITOR = new Visitor();
    public static final ArtistTag ARTIST_TAG = new ArtistTag();
    public static final Guard GUARD = new Guard();
    public static final Purchase PURCHASE = new Purchase();
    public static final Stage STAGE = new Stage();
    public static final Technician TECHNICIAN = new Technician();
    public static final Wristband WRISTBAND = new Wristband();
    public static final Performance PERFORMANCE = new Performance();
    public static final PurchaseLine PURCHASE_LINE = new PurchaseLine();
    public static final Review REVIEW = new Review();

    /** Of PostgreSQL alone. */
    public static final Setlist SETLIST = new Setlist();

    /** All tables but {@code setlist}. */
    public static final MetaData ALL = MetaData.of(
            LOST_ITEM,
            SEASON,
            ARTIST,
            STAFF,
            TAG,
            VENUE,
            VISITOR,
            ARTIST_TAG,
            GUARD,
            PURCHASE,
            STAGE,
            TECHNICIAN,
            WRISTBAND,
            PERFORMANCE,
            PURCHASE_LINE,
            REVIEW);

    private Festival() {}

    /** What a visitor paid for. */
    public enum Tier {
        BASIC,
        PLUS,
        VIP
    }

    /** Names that must be quoted. */
    public static final class LostItem extends Table<LostItem> {
        public final Column<Integer> id = integer("id").primaryKey();
        public final Column<String> itemName = varchar("Item Name", 40).key("item_name");
        public final Column<Integer> order = integer("order");
        public final Column<@Nullable LocalDate> foundOn = date("FoundOn").nullable();
        public final Column<@Nullable String> select = varchar("select", 10).nullable();

        private LostItem() {
            super("Lost Item", LostItem::new);
        }
    }

    /** In a schema of its own. */
    public static final class Season extends Table<Season> {
        public final Column<Integer> year = integer("year").primaryKey();
        public final Column<String> title = varchar("title", 40);
        public final Column<@Nullable Integer> visitors = integer("visitors").nullable();

        private Season() {
            super("archive", "season", Season::new);
        }
    }

    public static final class Artist extends Table<Artist> {
        public final Column<Integer> id = integer("id").identity().primaryKey();
        public final Column<String> name = varchar("name", 80).index();
        public final Column<@Nullable String> country = character("country", 2).nullable();
        public final Column<String> genre = column(
                "genre",
                Types.ENUM("rock", "jazz", "folk", "electro", "classical").named("genre"));
        public final NumberColumn<@Nullable Short> formedYear =
                smallint("formed_year").nullable();
        public final NumberColumn<@Nullable Double> rating =
                doublePrecision("rating").nullable();
        public final NumberColumn<BigDecimal> fee = numeric("fee", 10, 2).defaultTo(0);
        public final Column<@Nullable String> profile = json("profile").nullable();
        public final Column<byte @Nullable []> logo = blob("logo").nullable();
        public final Column<@Nullable Integer> mentorId =
                integer("mentor_id").nullable().references(() -> ARTIST.id);
        public final Column<Boolean> active = bool("active").defaultTo(true);

        private Artist() {
            super("artist", Artist::new);
            check("ck_artist_fee", fee.ge(0));
        }
    }

    public static final class Staff extends Table<Staff> {
        public final Column<Integer> id = integer("id").identity().primaryKey();
        public final Column<String> name = varchar("name", 60);
        public final Column<String> role = varchar("role", 20);
        public final Column<@Nullable Integer> bossId =
                integer("boss_id").nullable().references(() -> STAFF.id);
        public final Column<LocalDate> hiredOn = date("hired_on");
        public final NumberColumn<@Nullable BigDecimal> hourly =
                numeric("hourly", 6, 2).nullable();
        public final Column<@Nullable LocalTime> shiftStart =
                time("shift_start").nullable();
        public final Column<Integer> versionNo =
                integer("version_no").defaultTo(1).serverDefault(1);

        private Staff() {
            super("staff", Staff::new);
        }
    }

    public static final class Tag extends Table<Tag> {
        public final Column<Integer> id = integer("id").identity().primaryKey();
        public final Column<String> label = varchar("label", 30).unique();

        private Tag() {
            super("tag", Tag::new);
        }
    }

    public static final class Venue extends Table<Venue> {
        public final Column<Integer> id = integer("id").identity().primaryKey();
        public final Column<String> name = varchar("name", 60).unique();
        public final Column<String> city = varchar("city", 40);
        public final Column<String> country = character("country", 2).serverDefault("CH");
        public final Column<Integer> capacity = integer("capacity");
        public final Column<@Nullable LocalDate> openedOn = date("opened_on").nullable();
        public final Column<Boolean> outdoor = bool("outdoor").defaultTo(false);
        public final Column<UUID> siteCode = uuid("site_code").unique();
        public final Column<@Nullable String> features = json("features").nullable();

        private Venue() {
            super("venue", Venue::new);
            check("ck_venue_capacity", capacity.gt(0));
        }
    }

    public static final class Visitor extends Table<Visitor> {
        public final Column<Integer> id = integer("id").identity().primaryKey();
        public final Column<String> email = varchar("email", 120).unique();
        public final Column<String> fullName = varchar("full_name", 80);
        public final Column<@Nullable LocalDate> bornOn = date("born_on").nullable();
        public final Column<Tier> tier =
                column("tier", Types.ENUM(Tier.class).named("tier")).defaultTo(Tier.BASIC);
        public final Column<@Nullable Boolean> newsletter = bool("newsletter").nullable();
        public final Column<LocalDateTime> registeredAt = timestamp("registered_at");
        public final Column<@Nullable String> phone = varchar("phone", 20).nullable();

        private Visitor() {
            super("visitor", Visitor::new);
        }
    }

    public static final class ArtistTag extends Table<ArtistTag> {
        public final Column<Integer> artistId =
                integer("artist_id").primaryKey().references(() -> ARTIST.id);
        public final Column<Integer> tagId = integer("tag_id").primaryKey().references(() -> TAG.id);
        public final Column<Integer> weight = integer("weight").defaultTo(1).serverDefault(1);

        private ArtistTag() {
            super("artist_tag", ArtistTag::new);
        }
    }

    public static final class Guard extends Table<Guard> {
        public final Column<Integer> staffId = integer("staff_id").primaryKey().references(() -> STAFF.id);
        public final Column<String> badge = varchar("badge", 10).unique();
        public final Column<@Nullable String> zone = varchar("zone", 20).nullable();

        private Guard() {
            super("guard", Guard::new);
        }
    }

    public static final class Purchase extends Table<Purchase> {
        public final Column<Integer> id = integer("id").identity().primaryKey();
        public final Column<Integer> visitorId = integer("visitor_id").references(() -> VISITOR.id);
        public final Column<LocalDateTime> placedAt = timestamp("placed_at");
        public final Column<String> status =
                varchar("status", 12).defaultTo("open").serverDefault("open");
        public final NumberColumn<@Nullable BigDecimal> discount =
                numeric("discount", 4, 3).nullable();
        public final Column<@Nullable String> note = text("note").nullable();

        private Purchase() {
            super("purchase", Purchase::new);
        }
    }

    public static final class Stage extends Table<Stage> {
        public final Column<Integer> venueId =
                integer("venue_id").primaryKey().references(() -> VENUE.id).onDelete(ReferentialAction.CASCADE);
        public final Column<Integer> stageNo = integer("stage_no").primaryKey();
        public final Column<String> name = varchar("name", 40);
        public final NumberColumn<@Nullable BigDecimal> area =
                numeric("area", 8, 2).nullable();
        public final Column<Boolean> covered = bool("covered").defaultTo(true);

        private Stage() {
            super("stage", Stage::new);
            unique("uq_stage_name", venueId, name);
        }
    }

    public static final class Technician extends Table<Technician> {
        public final Column<Integer> staffId = integer("staff_id").primaryKey().references(() -> STAFF.id);
        public final Column<String> speciality = varchar("speciality", 30);
        public final Column<Boolean> certified = bool("certified").defaultTo(false);

        private Technician() {
            super("technician", Technician::new);
        }
    }

    public static final class Wristband extends Table<Wristband> {
        public final Column<Integer> id = integer("id").identity().primaryKey();
        public final Column<String> kind = varchar("kind", 10);
        public final Column<@Nullable Integer> visitorId =
                integer("visitor_id").nullable().references(() -> VISITOR.id);
        public final Column<String> color = varchar("color", 10);
        public final Column<@Nullable LocalDate> validDay = date("valid_day").nullable();
        public final Column<@Nullable String> backstageCode =
                varchar("backstage_code", 10).nullable();

        private Wristband() {
            super("wristband", Wristband::new);
        }
    }

    public static final class Performance extends Table<Performance> {
        public final Column<Integer> id = integer("id").identity().primaryKey();
        public final Column<Integer> artistId = integer("artist_id").references(() -> ARTIST.id);
        public final Column<Integer> venueId = integer("venue_id");
        public final Column<Integer> stageNo = integer("stage_no");
        public final Column<LocalDateTime> startsAt = timestamp("starts_at");
        public final Column<@Nullable LocalDateTime> endsAt =
                timestamp("ends_at").nullable();
        public final Column<Boolean> headline = bool("headline").defaultTo(false);
        public final Column<@Nullable Integer> attendance =
                integer("attendance").nullable();

        private Performance() {
            super("performance", Performance::new);
            foreignKey("fk_performance_stage", venueId, stageNo).references(() -> STAGE.venueId, () -> STAGE.stageNo);
            unique("uq_performance_slot", venueId, stageNo, startsAt);
            check("ck_performance_times", endsAt.gt(startsAt));
        }
    }

    /** {@code line_total} is computed by the database. */
    public static final class PurchaseLine extends Table<PurchaseLine> {
        public final Column<Integer> purchaseId = integer("purchase_id")
                .primaryKey()
                .references(() -> PURCHASE.id)
                .onDelete(ReferentialAction.CASCADE);
        public final Column<Integer> lineNo = integer("line_no").primaryKey();
        public final Column<String> item = varchar("item", 30);
        public final Column<Integer> qty = integer("qty");
        public final NumberColumn<BigDecimal> unitPrice = numeric("unit_price", 8, 2);
        public final NumberColumn<@Nullable BigDecimal> lineTotal = numeric("line_total", 10, 2)
                .computed(Computed.stored(typeCoerce(qty, NUMERIC).times(unitPrice)))
                .nullable();

        private PurchaseLine() {
            super("purchase_line", PurchaseLine::new);
            check("ck_line_qty", qty.gt(0));
        }
    }

    public static final class Review extends Table<Review> {
        public final Column<Integer> id = integer("id").identity().primaryKey();
        public final Column<Integer> visitorId = integer("visitor_id").references(() -> VISITOR.id);
        public final Column<Integer> performanceId = integer("performance_id").references(() -> PERFORMANCE.id);
        public final NumberColumn<Short> stars = smallint("stars");
        public final Column<@Nullable String> body = text("body").nullable();
        public final Column<LocalDate> postedOn = date("posted_on");

        private Review() {
            super("review", Review::new);
            unique("uq_review_once", visitorId, performanceId);
            check("ck_review_stars", stars.between((short) 1, (short) 5));
        }
    }

    /** With types that PostgreSQL alone has. */
    public static final class Setlist extends Table<Setlist> {
        public final Column<Integer> id = integer("id").primaryKey();
        public final Column<Integer> performanceId = integer("performance_id").references(() -> PERFORMANCE.id);
        public final Column<List<String>> songs = column("songs", ARRAY(Types.VARCHAR));
        public final Column<@Nullable List<@Nullable Integer>> durations = column(
                        "durations", Types.<Integer>ARRAY(INTEGER).nullableElements())
                .nullable();
        public final Column<@Nullable String> meta = column("meta", JSONB).nullable();
        public final Column<@Nullable Range<Integer>> encore =
                column("encore", INT4RANGE).nullable();

        private Setlist() {
            super("setlist", Setlist::new);
        }
    }
}
