package io.github.tribikos.it.orm;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import org.jspecify.annotations.Nullable;

/** Follows others of its class, and is followed by others, through one table. */
class Person {
    static final Entity<Person> TABLE = Entity.of(Person.class, "orm_person");
    static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
    static final Column<String> NAME = TABLE.varchar("name", 50);

    static final Table<?> FOLLOWS = Table.named("orm_follows");
    static final LongColumn FOLLOWER_ID =
            FOLLOWS.bigint("follower_id").references(() -> ID).primaryKey();
    static final LongColumn FOLLOWED_ID =
            FOLLOWS.bigint("followed_id").references(() -> ID).primaryKey();

    static final Relationship<Person, Person> FOLLOWED = TABLE.manyToMany("followed", Person.class, () -> FOLLOWS)
            .near(() -> FOLLOWER_ID)
            .far(() -> FOLLOWED_ID)
            .backPopulates("followers");
    static final Relationship<Person, Person> FOLLOWERS = TABLE.manyToMany("followers", Person.class, () -> FOLLOWS)
            .near(() -> FOLLOWED_ID)
            .far(() -> FOLLOWER_ID)
            .backPopulates("followed");

    @Nullable
    Long id;

    String name;
    final Many<Person> followed = new Many<>();
    final Many<Person> followers = new Many<>();

    Person(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
