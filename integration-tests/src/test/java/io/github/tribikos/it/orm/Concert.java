package io.github.tribikos.it.orm;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.NullableLongColumn;
import org.jspecify.annotations.Nullable;

/** May be without a band. */
class Concert {
    static final Entity<Concert> TABLE = Entity.of(Concert.class, "orm_concert");
    static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
    static final NullableLongColumn BAND_ID = TABLE.bigint("band_id").nullable().references(() -> Band.ID);
    static final Column<String> TOWN = TABLE.varchar("town", 50);
    static final Relationship<Concert, Band> BAND =
            TABLE.ref("band", Band.class, () -> Concert.BAND_ID).backPopulates("concerts");

    static final Column<Integer> CHANGES = TABLE.integer("changes");

    static {
        TABLE.versionedBy(CHANGES);
    }

    @Nullable
    Long id;

    int changes;

    @Nullable
    Long bandId;

    String town;
    final Ref<Band> band = new Ref<>();

    Concert(String town) {
        this.town = town;
    }

    @Override
    public String toString() {
        return town;
    }
}
