package io.github.tribikos.it.festival;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Keyed;
import io.github.tribikos.orm.mapping.LoadStrategy;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.sql.Functions;
import io.github.tribikos.type.Types;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tables mapped once more, in the ways that single cases speak of. */
public final class Variants {
    private Variants() {}

    /** A purchase whose lines are left to ON DELETE CASCADE. */
    public static class PassivePurchase {
        public static final Entity<PassivePurchase> TABLE = Entity.of(PassivePurchase.class, "purchase");
        public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
        public static final Column<Integer> VISITOR_ID = TABLE.integer("visitor_id");
        public static final Column<LocalDateTime> PLACED_AT = TABLE.timestamp("placed_at");
        public static final Column<String> STATUS =
                TABLE.varchar("status", 12).defaultTo("open").serverDefault("open");
        public static final Column<java.math.@Nullable BigDecimal> DISCOUNT =
                TABLE.numeric("discount", 4, 3).nullable();
        public static final Column<@Nullable String> NOTE = TABLE.text("note").nullable();
        public static final Relationship<PassivePurchase, PassiveLine> LINES = TABLE.many(
                        "lines", PassiveLine.class, () -> PassiveLine.PURCHASE_ID)
                .cascadeAllDeleteOrphan()
                .passiveDeletes();

        public @Nullable Integer id;
        public @Nullable Integer visitorId;
        public @Nullable LocalDateTime placedAt;
        public @Nullable String status;
        public java.math.@Nullable BigDecimal discount;
        public @Nullable String note;
        public final Many<PassiveLine> lines = new Many<>();
    }

    /** A line of such a purchase. */
    public static class PassiveLine {
        public static final Entity<PassiveLine> TABLE = Entity.of(PassiveLine.class, "purchase_line");
        public static final Column<Integer> PURCHASE_ID = TABLE.integer("purchase_id")
                .primaryKey()
                .references(() -> PassivePurchase.ID)
                .onDelete(ReferentialAction.CASCADE);
        public static final Column<Integer> LINE_NO = TABLE.integer("line_no").primaryKey();

        public @Nullable Integer purchaseId;
        public @Nullable Integer lineNo;
    }

    /** A visitor with purchases that are asked for, never loaded. */
    public static class RegularVisitor {
        public static final Entity<RegularVisitor> TABLE = Entity.of(RegularVisitor.class, "visitor");
        public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
        public static final Column<String> EMAIL = TABLE.varchar("email", 120);
        public static final Column<String> FULL_NAME = TABLE.varchar("full_name", 80);
        public static final Column<java.time.@Nullable LocalDate> BORN_ON =
                TABLE.date("born_on").nullable();
        public static final Column<io.github.tribikos.it.conformance.Festival.Tier> TIER = TABLE.column(
                "tier",
                Types.ENUM(io.github.tribikos.it.conformance.Festival.Tier.class)
                        .named("tier"));
        public static final Column<@Nullable Boolean> NEWSLETTER =
                TABLE.bool("newsletter").nullable();
        public static final Column<LocalDateTime> REGISTERED_AT = TABLE.timestamp("registered_at");
        public static final Column<@Nullable String> PHONE =
                TABLE.varchar("phone", 20).nullable();
        public static final Relationship<RegularVisitor, RegularPurchase> PURCHASES = TABLE.many(
                        "purchases", RegularPurchase.class, () -> RegularPurchase.VISITOR_ID)
                .orderBy(() -> RegularPurchase.ID)
                .loading(LoadStrategy.RAISE);

        public @Nullable Integer id;
        public @Nullable String email;
        public @Nullable String fullName;
        public java.time.@Nullable LocalDate bornOn;
        public io.github.tribikos.it.conformance.Festival.@Nullable Tier tier;
        public @Nullable Boolean newsletter;
        public @Nullable LocalDateTime registeredAt;
        public @Nullable String phone;
        public final Many<RegularPurchase> purchases = new Many<>();
    }

    /** A purchase of such a visitor. */
    public static class RegularPurchase {
        public static final Entity<RegularPurchase> TABLE = Entity.of(RegularPurchase.class, "purchase");
        public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
        public static final Column<Integer> VISITOR_ID =
                TABLE.integer("visitor_id").references(() -> RegularVisitor.ID);
        public static final Column<LocalDateTime> PLACED_AT = TABLE.timestamp("placed_at");
        public static final Column<String> STATUS =
                TABLE.varchar("status", 12).defaultTo("open").serverDefault("open");
        public static final Column<java.math.@Nullable BigDecimal> DISCOUNT =
                TABLE.numeric("discount", 4, 3).nullable();
        public static final Column<@Nullable String> NOTE = TABLE.text("note").nullable();

        public @Nullable Integer id;
        public @Nullable Integer visitorId;
        public @Nullable LocalDateTime placedAt;
        public @Nullable String status;
        public java.math.@Nullable BigDecimal discount;
        public @Nullable String note;
    }

    /** A tag with how often it is used, where a query says so. */
    public static class CountedTag {
        public static final Entity<CountedTag> TABLE = Entity.of(CountedTag.class, "tag");
        public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
        public static final Column<String> LABEL = TABLE.varchar("label", 30);

        public @Nullable Integer id;
        public @Nullable String label;
        public @Nullable Long uses;
    }

    /** A tag whose label is called a word, and is checked when it is set. */
    public static class Word {
        public static final Entity<Word> TABLE = Entity.of(Word.class, "tag");
        public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
        public static final Column<String> WORD = TABLE.varchar("label", 30).key("word");

        public @Nullable Integer id;
        private @Nullable String word;

        public @Nullable String word() {
            return word;
        }

        public void word(String given) {
            if (given.isBlank()) {
                throw new IllegalArgumentException("empty label");
            }
            word = given.strip();
        }
    }

    /** A venue whose stages are found by their names. */
    public static class NamedVenue {
        public static final Entity<NamedVenue> TABLE = Entity.of(NamedVenue.class, "venue");
        public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
        public static final Column<String> NAME = TABLE.varchar("name", 60);
        public static final Column<String> CITY = TABLE.varchar("city", 40);
        public static final Column<String> COUNTRY = TABLE.character("country", 2);
        public static final Column<Integer> CAPACITY = TABLE.integer("capacity");
        public static final Column<java.time.@Nullable LocalDate> OPENED_ON =
                TABLE.date("opened_on").nullable();
        public static final Column<Boolean> OUTDOOR = TABLE.bool("outdoor");
        public static final Column<UUID> SITE_CODE = TABLE.uuid("site_code");
        public static final Column<@Nullable String> FEATURES =
                TABLE.json("features").nullable();
        public static final Relationship<NamedVenue, NamedStage> STAGES =
                TABLE.many("stages", NamedStage.class, () -> NamedStage.VENUE_ID);

        public @Nullable Integer id;
        public @Nullable String name;
        public @Nullable String city;
        public @Nullable String country;
        public @Nullable Integer capacity;
        public java.time.@Nullable LocalDate openedOn;
        public @Nullable Boolean outdoor;
        public @Nullable UUID siteCode;
        public @Nullable String features;
        public final Keyed<String, NamedStage> stages = new Keyed<>(stage -> Objects.requireNonNull(stage.name));
    }

    /** A stage of such a venue. */
    public static class NamedStage {
        public static final Entity<NamedStage> TABLE = Entity.of(NamedStage.class, "stage");
        public static final Column<Integer> VENUE_ID =
                TABLE.integer("venue_id").primaryKey().references(() -> NamedVenue.ID);
        public static final Column<Integer> STAGE_NO = TABLE.integer("stage_no").primaryKey();
        public static final Column<String> NAME = TABLE.varchar("name", 40);
        public static final Column<java.math.@Nullable BigDecimal> AREA =
                TABLE.numeric("area", 8, 2).nullable();
        public static final Column<Boolean> COVERED = TABLE.bool("covered").defaultTo(true);

        public @Nullable Integer venueId;
        public @Nullable Integer stageNo;
        public @Nullable String name;
        public java.math.@Nullable BigDecimal area;
        public @Nullable Boolean covered;
    }

    /** A place where somebody plays. */
    public static class Place {
        public static final Entity<Place> TABLE = Entity.of(Place.class, "venue");
        public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
        public static final Column<String> NAME = TABLE.varchar("name", 60);
        public static final Column<String> CITY = TABLE.varchar("city", 40);
        public static final Column<String> COUNTRY = TABLE.character("country", 2);
        public static final Column<Integer> CAPACITY = TABLE.integer("capacity");
        public static final Column<java.time.@Nullable LocalDate> OPENED_ON =
                TABLE.date("opened_on").nullable();
        public static final Column<Boolean> OUTDOOR = TABLE.bool("outdoor");
        public static final Column<UUID> SITE_CODE = TABLE.uuid("site_code");
        public static final Column<@Nullable String> FEATURES =
                TABLE.json("features").nullable();

        public @Nullable Integer id;
        public @Nullable String name;
        public @Nullable String city;
        public @Nullable String country;
        public @Nullable Integer capacity;
        public java.time.@Nullable LocalDate openedOn;
        public @Nullable Boolean outdoor;
        public @Nullable UUID siteCode;
        public @Nullable String features;
    }

    /** An artist's profile, which is changed in place. */
    public static class Profiled {
        public static final Entity<Profiled> TABLE = Entity.of(Profiled.class, "artist");
        public static final Column<Integer> ID = TABLE.integer("id").identity().primaryKey();
        public static final Column<@Nullable JsonNode> PROFILE =
                TABLE.column("profile", JsonNodes.NODES).nullable();

        static {
            TABLE.mutable(PROFILE);
        }

        public @Nullable Integer id;
        public @Nullable JsonNode profile;
    }

    /** Something to put things in. */
    public static class Box {
        public static final Entity<Box> TABLE = Entity.of(Box.class, "box");
        public static final Column<Integer> ID =
                TABLE.integer("id").autoIncrement().primaryKey();
        public static final Column<String> NAME = TABLE.varchar("name", 20);
        public static final Column<@Nullable String> NOTE =
                TABLE.column("note", Types.VARCHAR).nullable();
        public static final Column<java.time.@Nullable LocalDate> MADE_ON =
                TABLE.date("made_on").nullable();

        public @Nullable Integer id;
        public @Nullable String name;
        public @Nullable String note;
        public java.time.@Nullable LocalDate madeOn;
    }

    /** Something in a box. */
    public static class Gadget {
        public static final Entity<Gadget> TABLE = Entity.of(Gadget.class, "gadget");
        public static final Column<Integer> ID =
                TABLE.integer("id").autoIncrement().primaryKey();
        public static final Column<Integer> BOX_ID = TABLE.integer("box_id").references(() -> Box.ID);
        public static final Column<java.math.BigDecimal> PRICE = TABLE.column("price", Types.NUMERIC);
        public static final Column<Boolean> OK = TABLE.bool("ok").defaultTo(true);

        public @Nullable Integer id;
        public @Nullable Integer boxId;
        public java.math.@Nullable BigDecimal price;
        public @Nullable Boolean ok;
    }

    /** What several classes have: the columns of it are declared on the table of each. */
    public abstract static class Stamped {
        public @Nullable Integer id;
        public @Nullable LocalDateTime createdAt;

        static void declareOn(Entity<?> table) {
            table.integer("id").autoIncrement().primaryKey();
            table.timestamp("created_at").serverDefault(Functions.now());
        }
    }

    /** A text with a stamp. */
    public static class Note extends Stamped {
        public static final Entity<Note> TABLE = Entity.of(Note.class, "note");
        public static final Column<@Nullable String> BODY = TABLE.text("body").nullable();

        static {
            declareOn(TABLE);
        }

        public @Nullable String body;
    }

    /** A title with a stamp. */
    public static class Memo extends Stamped {
        public static final Entity<Memo> TABLE = Entity.of(Memo.class, "memo");
        public static final Column<@Nullable String> TITLE =
                TABLE.varchar("title", 9).nullable();

        static {
            declareOn(TABLE);
            TABLE.unique("uq_memo_title", TITLE);
        }

        public @Nullable String title;
    }
}
