package io.github.tribikos.it.orm;

import static io.github.tribikos.type.Types.VARCHAR;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import org.jspecify.annotations.Nullable;

/** A generated key, a default of the database, one made here, and a field that is no column. */
class Author {
    static final Entity<Author> TABLE = Entity.of(Author.class, "orm_author");
    static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
    static final Column<String> FULL_NAME = TABLE.column("full_name", VARCHAR(50));
    static final Column<@Nullable Integer> BORN = TABLE.integer("born").nullable();
    static final Column<String> COUNTRY = TABLE.varchar("country", 10).serverDefault("CH");
    static final Column<String> STATUS = TABLE.varchar("status", 10).defaultTo("new");

    private @Nullable Long id;
    private @Nullable String fullName;
    private @Nullable Integer born;
    private @Nullable String country;
    private @Nullable String status;

    @SuppressWarnings("unused") // the program's own
    private final StringBuilder notes = new StringBuilder();

    Author(String fullName) {
        this.fullName = fullName;
    }

    Author with(@Nullable Integer year) {
        born = year;
        return this;
    }

    @Nullable
    Long id() {
        return id;
    }

    void id(@Nullable Long key) {
        id = key;
    }

    @Nullable
    String fullName() {
        return fullName;
    }

    void rename(@Nullable String name) {
        fullName = name;
    }

    @Nullable
    Integer born() {
        return born;
    }

    @Nullable
    String country() {
        return country;
    }

    void country(@Nullable String code) {
        country = code;
    }

    @Nullable
    String status() {
        return status;
    }
}
