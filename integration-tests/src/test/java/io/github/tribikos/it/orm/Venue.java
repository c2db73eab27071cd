package io.github.tribikos.it.orm;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import org.jspecify.annotations.Nullable;

/** A record with a generated key, a default of the database and a version. */
record Venue(
        @Nullable Long id,
        String name,
        @Nullable Integer capacity,
        @Nullable String country,
        int version) {
    static final Entity<Venue> TABLE = Entity.of(Venue.class, "orm_venue");
    static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
    static final Column<String> NAME = TABLE.varchar("name", 40);
    static final Column<@Nullable Integer> CAPACITY = TABLE.integer("capacity").nullable();
    static final Column<String> COUNTRY = TABLE.varchar("country", 2).serverDefault("CH");
    static final Column<Integer> VERSION = TABLE.integer("version");

    static {
        TABLE.versionedBy(VERSION);
    }

    Venue {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a venue has a name");
        }
    }

    Venue(String name, int capacity) {
        this(null, name, capacity, null, 0);
    }

    Venue withCapacity(@Nullable Integer other) {
        return new Venue(id, name, other, country, version);
    }

    Venue named(String other) {
        return new Venue(id, other, capacity, country, version);
    }
}
