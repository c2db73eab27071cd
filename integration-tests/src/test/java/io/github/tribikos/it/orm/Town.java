package io.github.tribikos.it.orm;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Leads elsewhere by other conditions than one foreign key: a composite one, one without a constraint, a restricted one, and any condition. */
class Town {
    static final Entity<Town> TABLE = Entity.of(Town.class, "orm_town");
    static final Column<String> COUNTRY = TABLE.varchar("country", 2).primaryKey();
    static final Column<String> NAME = TABLE.varchar("name", 20).primaryKey();
    static final Column<Integer> HEIGHT = TABLE.integer("height");
    static final Relationship<Town, Inn> INNS = TABLE.many(
                    "inns", Inn.class, () -> Inn.TOWN_COUNTRY, () -> Inn.TOWN_NAME)
            .backPopulates("town")
            .orderBy(() -> Inn.ID);
    static final Relationship<Town, Inn> LARGE_INNS = TABLE.many(
                    "largeInns", Inn.class, () -> Inn.TOWN_COUNTRY, () -> Inn.TOWN_NAME)
            .where(inn -> inn.get(Inn.BEDS).ge(50))
            .viewOnly();
    static final Relationship<Town, Inn> NAMESAKES = TABLE.many("namesakes", Inn.class, () -> Inn.LABEL)
            .referringTo(() -> Town.NAME)
            .viewOnly();
    static final Relationship<Town, Town> HIGHER = TABLE.manyWhere(
                    "higher", Town.class, (town, other) -> town.get(HEIGHT).lt(other.get(Town.HEIGHT)))
            .orderBy(() -> Town.HEIGHT);
    static final Relationship<Town, Inn> FITTING = TABLE.manyWhere(
            "fitting",
            Inn.class,
            (town, inn) -> Sql.and(
                    inn.get(Inn.BEDS).gt(town.get(HEIGHT)), inn.get(Inn.LABEL).ne("Sun")));

    String country;
    String name;
    int height;
    final Many<Inn> inns = new Many<>();
    final Many<Inn> largeInns = new Many<>();
    final Many<Inn> namesakes = new Many<>();
    final Many<Town> higher = new Many<>();
    final Many<Inn> fitting = new Many<>();

    Town(String country, String name, int height) {
        this.country = country;
        this.name = name;
        this.height = height;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Refers to a town by two columns, and to another by two others. */
    static class Inn {
        static final Entity<Inn> TABLE = Entity.of(Inn.class, "orm_inn");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final Column<String> LABEL = TABLE.varchar("label", 20);
        static final Column<Integer> BEDS = TABLE.integer("beds");
        static final Column<@Nullable String> TOWN_COUNTRY =
                TABLE.varchar("town_country", 2).nullable();
        static final Column<@Nullable String> TOWN_NAME =
                TABLE.varchar("town_name", 20).nullable();
        static final Column<@Nullable String> BILLED_COUNTRY =
                TABLE.varchar("billed_country", 2).nullable();
        static final Column<@Nullable String> BILLED_NAME =
                TABLE.varchar("billed_name", 20).nullable();
        static final Relationship<Inn, Town> TOWN = TABLE.ref(
                        "town", Town.class, () -> Inn.TOWN_COUNTRY, () -> Inn.TOWN_NAME)
                .backPopulates("inns");
        static final Relationship<Inn, Town> BILLED =
                TABLE.ref("billed", Town.class, () -> Inn.BILLED_COUNTRY, () -> Inn.BILLED_NAME);

        static {
            TABLE.foreignKey(TOWN_COUNTRY, TOWN_NAME).references(() -> Town.COUNTRY, () -> Town.NAME);
            TABLE.foreignKey(BILLED_COUNTRY, BILLED_NAME).references(() -> Town.COUNTRY, () -> Town.NAME);
        }

        @Nullable
        Long id;

        String label;
        int beds;

        @Nullable
        String townCountry;

        @Nullable
        String townName;

        @Nullable
        String billedCountry;

        @Nullable
        String billedName;

        final Ref<Town> town = new Ref<>();
        final Ref<Town> billed = new Ref<>();

        Inn(String label, int beds) {
            this.label = label;
            this.beds = beds;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
