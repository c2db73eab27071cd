package io.github.tribikos.it.reflection;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedEnum;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.TableKind;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.it.PostgresqlServer;
import io.github.tribikos.reflect.Inspector;
import io.github.tribikos.reflect.Reflection;
import io.github.tribikos.reflect.SchemaDiff;
import io.github.tribikos.schema.Deferrable;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.type.Types;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A PostgreSQL database that was made by hand, with what only PostgreSQL has. */
@Tag("database:postgresql")
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // what @BeforeAll sets
class PostgresForeignTest {
    private static final int MANY = 300;
    private static final int HANDFUL = 6;

    private DatabaseUnderTest database;
    private Engine engine;

    @BeforeAll
    void create() {
        database = DatabaseUnderTest.ownOnServer(PostgresqlServer.url());
        engine = database.engine();
        ForeignDatabase.run(
                engine,
                "create schema \"Other.s\"",
                "create type mood as enum ('sad', 'it''s ok')",
                "create domain email as varchar(90) check (value like '%@%')",
                "create table \"Other.s\".place (id int generated always as identity (start 7 increment 3) primary key,"
                        + " name text not null)",
                """
                create table person (
                  id serial primary key, mail email not null, feeling mood default 'sad', tags text[], cash money,
                  born date default '2000-01-01', place int not null references "Other.s".place on delete set null,
                  place2 int, boss int references person match full deferrable initially deferred,
                  score numeric(6, 2) default 0 check (score between 0 and 100),
                  up text generated always as (upper(mail)) stored, data jsonb)
                """,
                "create index ix_gin on person using gin (data)",
                "create index ix_more on person (lower(mail) desc nulls last, born) include (score) where score > 3",
                "comment on table person is 'people'",
                "create materialized view rich as select id, cash from person",
                "create sequence counter start 5 increment 2",
                "create table odd (\"A\" int, a int, \"check\" int, primary key (\"A\", a))");
    }

    @AfterAll
    void drop() {
        database.close();
    }

    @Test
    void columnsComeBackWithTypesOfTheDatabasesOwn() {
        ReflectedTable person = Inspector.of(engine).table("person");

        assertThat(person.columns())
                .extracting(ReflectedColumn::toString)
                .containsExactly(
                        "id integer AUTO_INCREMENT NOT NULL",
                        "mail email NOT NULL",
                        "feeling mood DEFAULT 'sad'::mood",
                        "tags text[]",
                        "cash money",
                        "born date DEFAULT '2000-01-01'::date",
                        "place integer NOT NULL",
                        "place2 integer",
                        "boss integer",
                        "score numeric(6,2) DEFAULT 0",
                        "up text AS (upper((mail)::text)) STORED",
                        "data jsonb");
        assertThat(person.column("tags").type()).isEqualTo(Types.ARRAY(Types.TEXT));
        assertThat(person.column("mail").type().javaType()).isEqualTo(String.class);
        assertThat(person.comment()).isEqualTo("people");
        assertThat(Inspector.of(engine).table("Other.s", "place").column("id").identity())
                .hasToString(Identity.always().start(7).increment(3).toString());
    }

    @Test
    void keysAcrossSchemasAndIndexesComeBack() {
        ReflectedTable person = Inspector.of(engine).table("person");

        assertThat(person.foreignKeys())
                .extracting(ReflectedForeignKey::name, ReflectedForeignKey::target, ReflectedForeignKey::isMatchFull)
                .containsExactly(
                        tuple("person_boss_fkey", new TableName(null, "person"), true),
                        tuple("person_place_fkey", new TableName("Other.s", "place"), false));
        assertThat(person.foreignKeys().get(0).deferrable()).isEqualTo(Deferrable.INITIALLY_DEFERRED);
        assertThat(person.indexes())
                .extracting(ReflectedIndex::toString)
                .containsExactly(
                        "INDEX ix_gin USING gin (data)",
                        "INDEX ix_more ((lower(mail::text)) DESC NULLS LAST, born) INCLUDE (score) WHERE score > 3::numeric");
    }

    @Test
    void namesOfEveryKindAreListed() {
        Inspector inspector = Inspector.of(engine);

        assertThat(inspector.schemas()).containsExactly("Other.s", "public");
        assertThat(inspector.defaultSchema()).isEqualTo("public");
        assertThat(inspector.hasSchema("Other.s")).isTrue();
        assertThat(inspector.materializedViews()).containsExactly("rich");
        assertThat(inspector.table("rich").kind()).isEqualTo(TableKind.MATERIALIZED_VIEW);
        assertThat(inspector.table("rich").definition()).contains("person.cash");
        assertThat(inspector.tables("Other.s")).containsExactly("place");
        assertThat(inspector.hasTable("Other.s", "place")).isTrue();
        assertThat(inspector.sequences()).hasToString("[counter INCREMENT BY 2 START WITH 5]");
        assertThat(inspector.hasSequence("counter")).isTrue();
        assertThat(inspector.hasSequence("person_id_seq")).isFalse();
        assertThat(inspector.enums())
                .containsExactly(new ReflectedEnum(new TableName(null, "mood"), List.of("sad", "it's ok")));
    }

    @Test
    void tablesAreMadeAndServe() {
        Inspector inspector = Inspector.of(engine);
        MetaData db = inspector.reflect();
        Table<?> person = db.get("person");
        Table<?> place = db.get("Other.s.place");

        assertThat(inspector.failures()).isEmpty();
        assertThat(inspector.warnings())
                .containsExactly(
                        "Table \"person\": column \"cash\" has the type money, which the dialect does not know. Its values are"
                                + " what the driver gives; choose a type with Reflection.columns(...).",
                        "Table \"person\": the foreign key person_place_fkey (place) REFERENCES Other.s.place (id) ON DELETE"
                                + " SET NULL is taken over without SET NULL, as column \"place\" is NOT NULL.");
        try (Connection connection = engine.connect()) {
            int id = connection
                    .execute(insert(place)
                            .set(place.column("name", Types.TEXT), "here")
                            .returning(place.column("id", Types.INTEGER)))
                    .one();
            connection.execute(insert(person)
                    .set(person.column("mail", Types.VARCHAR(90)), "a@b")
                    .set(person.column("place", Types.INTEGER), id)
                    .set(person.column("tags", Types.ARRAY(Types.TEXT)), List.of("x", "y")));
            assertThat(connection
                            .execute(select(person.get("up")).from(person).join(place))
                            .one())
                    .isEqualTo("A@B");
            assertThat(connection.execute(select(person.get("feeling"))).one()).isEqualTo("sad");
            assertThat(connection
                            .execute(select(person.column("tags", Types.ARRAY(Types.TEXT))
                                    .nullable()))
                            .one())
                    .containsExactly("x", "y");
        }
    }

    @Test
    void whatATableCannotSayIsADifference() {
        Inspector inspector = Inspector.of(engine);
        MetaData db = inspector.reflect(Reflection.all().only("odd"));

        assertThat(SchemaDiff.between(db, inspector, name -> false).toString()).isEmpty();
        assertThat(SchemaDiff.between(inspector.reflect(), inspector).differences())
                .extracting(difference -> difference.getClass().getSimpleName())
                .containsExactly("OfForeignKey");
    }

    @Test
    void threeHundredTablesAreReadByAHandfulOfQueries() {
        ForeignDatabase.run(engine, "create schema many", """
                do $$ begin for i in 1..300 loop
                execute format('create table many.t%s (id bigint primary key, name varchar(40) not null, parent bigint'
                || ' references many.t%s, price numeric(8, 2) default 0 check (price >= 0), unique (name, parent))', i,
                greatest(i - 1, 1)); execute format('create index ix%s on many.t%s (price, name)', i, i); end loop; end $$
                """);
        AtomicInteger queries = new AtomicInteger();
        long start = System.nanoTime();
        int tables = engine.inTransaction(connection -> connection.unwrappedToRead(driver -> {
            var counting = (java.sql.Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {java.sql.Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")
                                || method.getName().equals("createStatement")) {
                            queries.incrementAndGet();
                        }
                        return method.invoke(driver, arguments);
                    });
            return engine.dialect()
                    .schemaReader()
                    .tables(counting, "many")
                    .tables()
                    .size();
        }));
        long millis = (System.nanoTime() - start) / 1_000_000;
        long again = System.nanoTime();
        MetaData db = Inspector.of(engine).reflect(Reflection.all().schema("many"));
        System.out.println("300 tables of PostgreSQL: read in " + millis + " ms by " + queries
                + " queries, reflected in " + (System.nanoTime() - again) / 1_000_000 + " ms.");

        assertThat(tables).isEqualTo(MANY);
        assertThat(db.tables()).hasSize(MANY);
        assertThat(queries.get()).isLessThanOrEqualTo(HANDFUL);
    }
}
