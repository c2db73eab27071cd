package io.github.tribikos.it.reflection;

import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.it.MariadbServer;
import io.github.tribikos.mysql.MysqlTypes;
import io.github.tribikos.reflect.Inspector;
import io.github.tribikos.reflect.Reflection;
import io.github.tribikos.reflect.SchemaDiff;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.type.Types;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Databases of MariaDB, H2 and DuckDB that were made by hand. */
class OtherForeignTest {
    @Test
    @Tag("database:mariadb")
    void mariadb() {
        try (DatabaseUnderTest database = DatabaseUnderTest.ownOnServer(MariadbServer.url())) {
            Engine engine = database.engine();
            ForeignDatabase.run(
                    engine,
                    """
                    create table `Film` (id int unsigned not null auto_increment primary key, code tinyint(3) unsigned,
                      title varchar(255) character set latin1 not null default 'it\\'s' comment 'the \\\\ title', body longtext,
                      rating enum('G','it''s,b') default 'G', features set('a','b'), made year,
                      seen timestamp not null default current_timestamp on update current_timestamp, doc json,
                      pos point, ok bit(1), fulltext key ft (title), key pre (body(10)), key mix (made desc, code))
                    """,
                    "create table actor (film int unsigned not null, other int unsigned, constraint fk_film foreign key (film)"
                            + " references `Film` (id) on delete cascade, foreign key (other) references `Film` (id))",
                    "create sequence numbers start with 100 increment by 10",
                    "create view titles as select title from `Film`");
            Inspector inspector = Inspector.of(engine);
            ReflectedTable film = inspector.table("Film");

            assertThat(film.columns())
                    .extracting(ReflectedColumn::toString)
                    .containsExactly(
                            "id int(10) unsigned AUTO_INCREMENT NOT NULL",
                            "code tinyint(3) unsigned",
                            "title varchar(255) COLLATE latin1_swedish_ci DEFAULT 'it''s' NOT NULL",
                            "body longtext",
                            "rating enum('G','it''s,b') DEFAULT 'G'",
                            "features set('a','b')",
                            "made year(4)",
                            "seen timestamp DEFAULT current_timestamp() NOT NULL",
                            "doc json",
                            "pos point",
                            "ok bit(1)");
            assertThat(film.column("id").type()).isEqualTo(MysqlTypes.INTEGER_UNSIGNED);
            assertThat(film.column("rating").type()).isEqualTo(MysqlTypes.ENUM("G", "it's,b"));
            assertThat(film.column("doc").type()).isEqualTo(Types.JSON);
            assertThat(film.column("title").comment()).isEqualTo("the \\ title");
            assertThat(film.indexes())
                    .extracting(ReflectedIndex::toString)
                    .containsExactly(
                            "INDEX ft USING FULLTEXT (title)", "INDEX mix (made DESC, code)", "INDEX pre (body 10)");
            assertThat(inspector.table("actor").indexes()).isEmpty();
            assertThat(inspector.sequences()).hasToString("[numbers INCREMENT BY 10 START WITH 100]");
            assertThat(inspector.views()).containsExactly("titles");
            MetaData db = inspector.reflect(Reflection.all().views());
            assertThat(db.tables()).hasSize(3);
            assertThat(inspector.failures()).isEmpty();
            assertThat(inspector.warnings())
                    .filteredOn(warning -> warning.contains("does not know"))
                    .hasSize(2);
            engine.begin(connection -> assertThat(connection
                            .execute(select(db.get("titles").get("title")))
                            .all())
                    .isEmpty());
        }
    }

    @Test
    @Tag("database:h2")
    void h2() {
        try (DatabaseUnderTest database =
                DatabaseUnderTest.at("jdbc:h2:mem:" + DatabaseUnderTest.randomName() + ";DB_CLOSE_DELAY=-1")) {
            Engine engine = database.engine();
            ForeignDatabase.run(
                    engine,
                    "create domain mail as varchar(90) check (value like '%@%')",
                    "create schema other",
                    "create table other.place (id int primary key)",
                    "create table \"Mixed\" (id bigint generated always as identity (start with 5 increment by 2), \"x lower\" int,"
                            + " m mail default 'a@b', e enum('x', 'y''z'), c clob, a varchar(5) array, i interval day to second,"
                            + " f decfloat(10), n numeric(9, 2) default 1.50, place int references other.place, g geometry,"
                            + " unique nulls not distinct (n))",
                    "create index ix on \"Mixed\" (n desc nulls first)",
                    "create table \"hidden\" (id int)",
                    "create table shown (\"column\" int, \"c1\" int)");
            Inspector inspector = Inspector.of(engine);
            ReflectedTable mixed = inspector.table("Mixed");

            assertThat(mixed.columns())
                    .extracting(ReflectedColumn::toString)
                    .containsExactly(
                            "id BIGINT GENERATED ALWAYS AS IDENTITY (INCREMENT BY 2 START WITH 5) NOT NULL",
                            "x lower INTEGER",
                            "m mail DEFAULT 'a@b'",
                            "e ENUM('x', 'y''z')",
                            "c CHARACTER LARGE OBJECT",
                            "a CHARACTER VARYING(5) ARRAY",
                            "i INTERVAL DAY(2) TO SECOND(6)",
                            "f DECFLOAT(10)",
                            "n NUMERIC(9, 2) DEFAULT 1.50",
                            "place INTEGER",
                            "g GEOMETRY");
            assertThat(mixed.foreignKeys().get(0).target()).hasToString("other.place");
            assertThat(mixed.indexes()).hasToString("[INDEX ix (n DESC NULLS FIRST)]");
            assertThat(inspector.schemas()).containsExactly("other", "public");
            assertThat(inspector.failures())
                    .containsOnlyKeys(new TableName(null, "hidden"), new TableName(null, "shown"));
            assertThat(inspector.failures().get(new TableName(null, "shown")))
                    .startsWith("The name \"column\" is in lower case, and written so it is COLUMN for H2.");
            MetaData db = inspector.reflect();
            assertThat(db.tables()).extracting(table -> table.toString()).containsExactly("Mixed", "other.place");
            assertThat(inspector.warnings()).hasSize(1).first().asString().contains("GEOMETRY");
            assertThat(SchemaDiff.between(db, inspector).toString()).isEmpty();
        }
    }

    @Test
    @Tag("database:duckdb")
    void duckdb() {
        try (DatabaseUnderTest database = DatabaseUnderTest.at("duckdb:///:memory:")) {
            Engine engine = database.engine();
            ForeignDatabase.run(
                    engine,
                    "create type mood as enum ('sad', 'it''s')",
                    "create sequence numbers start 5 increment 2",
                    "create schema \"Other s\"",
                    "create table \"Other s\".\"Place\" (id int)",
                    "create table cage (id bigint default nextval('numbers'), m mood, l int[], s struct(a int), h hugeint,"
                            + " u utinyint, d decimal default 3, t timestamp_ns, \"A,b\" int, primary key (id),"
                            + " check (\"A,b\" between 1 and 5))",
                    "create unique index ix on cage ((lower(m::varchar)), \"A,b\")");
            Inspector inspector = Inspector.of(engine);
            ReflectedTable cage = inspector.table("cage");

            assertThat(cage.columns())
                    .extracting(ReflectedColumn::toString)
                    .containsExactly(
                            "id BIGINT DEFAULT nextval('numbers') NOT NULL",
                            "m ENUM('sad', 'it''s')",
                            "l INTEGER[]",
                            "s STRUCT(a INTEGER)",
                            "h HUGEINT",
                            "u UTINYINT",
                            "d DECIMAL(18,3) DEFAULT 3",
                            "t TIMESTAMP_NS",
                            "A,b INTEGER");
            assertThat(cage.indexes().get(0).terms()).hasSize(2);
            assertThat(inspector.sequences()).hasToString("[numbers INCREMENT BY 2 START WITH 5]");
            assertThat(inspector.enums()).hasToString("[mood (sad, it's)]");
            assertThat(inspector.tables("Other s")).containsExactly("Place");
            MetaData db = inspector.reflect();
            assertThat(inspector.warnings()).hasSize(5);
            assertThat(SchemaDiff.between(db, inspector).toString()).isEmpty();
        }
    }
}
