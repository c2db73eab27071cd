package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST_TAG;
import static io.github.tribikos.it.conformance.Festival.LOST_ITEM;
import static io.github.tribikos.it.conformance.Festival.PERFORMANCE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.it.conformance.Festival.PURCHASE_LINE;
import static io.github.tribikos.it.conformance.Festival.SEASON;
import static io.github.tribikos.it.conformance.Festival.SETLIST;
import static io.github.tribikos.it.conformance.Festival.STAGE;
import static io.github.tribikos.it.conformance.Festival.TECHNICIAN;
import static io.github.tribikos.it.conformance.Festival.VISITOR;
import static io.github.tribikos.sql.Functions.now;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.literalColumn;
import static io.github.tribikos.type.Types.ENUM;
import static io.github.tribikos.type.Types.TIMESTAMP;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.it.conformance.Cases.Case;
import io.github.tribikos.postgresql.PostgresTableOptions;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Computed;
import io.github.tribikos.schema.CreateSchema;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.Deferrable;
import io.github.tribikos.schema.DropSchema;
import io.github.tribikos.schema.DropTable;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sqlite.SqliteColumnOptions;
import io.github.tribikos.sqlite.SqliteTableOptions;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** The cases of {@code core.ddl_table}. */
final class DdlTableCases {
    private static final String NUMBER =
            "DEFAULT 1 for DEFAULT '1': the default of a number is a number (design 2.3, typed columns)";
    private static final String DATETIME = "TIMESTAMP for DATETIME: the standard's name (ISO 9075-2, 6.1)";
    private static final String DIGITS =
            "DATETIME(6) for DATETIME, which drops fractions of a second; design 2.11: no value is changed silently";
    private static final String ROWID =
            "INTEGER for the type of a generated key: design 2.8, on SQLite it is INTEGER PRIMARY KEY whatever its integer type";
    private static final String OPTION =
            "Options and places of generated columns are refused: design 2.8, an option that a database lacks is an error, not a silent drop";
    private static final String COMMENT_ON =
            "COMMENT ON follows CREATE TABLE, where the recording leaves it to a statement of its own";
    private static final String COMMENT =
            "Comments stand in the text, which SQLite keeps: nothing that was declared is dropped (house-style 9)";

    private static final String NEVER_DEFERRABLE =
            "NOT DEFERRABLE is left out: every constraint is so here, and the words are none of the database's";
    private static final Column<Integer> BOX_ID =
            Table.named("box").integer("id").primaryKey();

    private DdlTableCases() {}

    static void register(Cases cases) {
        computedAndDeferred(cases);
        options(cases);
        schemas(cases);
        checksAndDefaults(cases);
        cases.ddl("core.ddl_table.001", () -> CreateTable.of(LOST_ITEM));
        cases.ddl("core.ddl_table.002", () -> CreateTable.of(SEASON));
        cases.ddl("core.ddl_table.007", () -> CreateTable.of(VISITOR))
                .accept("default", DATETIME)
                .accept("mysql,mariadb", DIGITS);
        cases.ddl("core.ddl_table.015", () -> CreateTable.of(PURCHASE_LINE));
        cases.ddl("core.ddl_table.017", () -> CreateTable.of(SETLIST));
        cases.ddl("core.ddl_table.008", () -> CreateTable.of(ARTIST_TAG))
                .accept("default,sqlite,postgresql,mysql,mariadb", NUMBER);
        cases.ddl("core.ddl_table.010", () -> CreateTable.of(PURCHASE))
                .accept("default", DATETIME)
                .accept("mysql,mariadb", DIGITS);
        cases.ddl("core.ddl_table.011", () -> CreateTable.of(STAGE));
        cases.ddl("core.ddl_table.012", () -> CreateTable.of(TECHNICIAN));
        cases.ddl("core.ddl_table.014", () -> CreateTable.of(PERFORMANCE))
                .accept("default", DATETIME)
                .accept("mysql,mariadb", DIGITS);
        gadget(cases, "018", t -> {
            t.integer("id").autoIncrement().primaryKey();
            t.varchar("name", 50);
        });
        gadget(cases, "020", t -> t.bigint("id").autoIncrement().primaryKey()).accept("sqlite", ROWID);
        gadget(cases, "021", t -> t.smallint("id").autoIncrement().primaryKey()).accept("sqlite", ROWID);
        gadget(cases, "022", t -> t.primaryKey(t.integer("a"), t.varchar("b", 5)));
        gadget(cases, "023", t -> t.primaryKey(t.integer("a").autoIncrement(), t.integer("b")));
        gadget(cases, "024", t -> t.primaryKey("pk_gadget", t.integer("x"), t.integer("y")));
        gadget(cases, "025", t -> {
            t.integer("id").autoIncrement().primaryKey();
            t.varchar("email", 100).unique();
            t.varchar("code", 8).unique().nullable();
        });
        gadget(cases, "026", t -> {
            var a = t.integer("a").nullable();
            var b = t.integer("b").nullable();
            t.unique(a, b);
            t.unique("uq_b", b);
        });
        gadget(cases, "030", t -> t.varchar("s", 20).serverDefault("it's").nullable());
        gadget(
                        cases,
                        "032",
                        t -> t.integer("id")
                                .identity(Identity.byDefault().start(100).increment(5))
                                .primaryKey())
                .accept("sqlite,mysql,mariadb", OPTION);
        gadget(
                        cases,
                        "033",
                        t -> t.integer("id")
                                .identity(Identity.always()
                                        .min(1)
                                        .max(999)
                                        .cache(10)
                                        .cycle())
                                .primaryKey())
                .accept("sqlite,mysql,mariadb", OPTION);
        gadget(cases, "034", t -> {
                    t.varchar("k", 5).primaryKey();
                    t.bigint("seq").identity();
                })
                .accept("sqlite,mysql,mariadb", OPTION);
        gadget(cases, "039", t -> {
                    t.comment("all gadgets");
                    t.integer("id").autoIncrement().primaryKey();
                    t.varchar("owner", 30).comment("the owner's name").nullable();
                })
                .accept("default,postgresql", COMMENT_ON)
                .accept("sqlite", COMMENT);
        gadget(cases, "049", t -> {
                    var id = t.bigint("id").autoIncrement().primaryKey();
                    t.bigint("parent_id").references(() -> id).nullable();
                })
                .accept("sqlite", ROWID);
        gadget(
                cases,
                "051",
                t -> t.column(
                                "size",
                                ENUM("small", "large").named("size").asText(10).checked())
                        .nullable());
        gadget(cases, "053", t -> t.primaryKey(t.integer("order"), t.integer("Mixed Case")));
        cases.ddl(
                "core.ddl_table.067",
                () -> DropTable.of(Table.named("shop", "gadget")).ifExists());
    }

    private static void options(Cases cases) {
        gadget(cases, "029", t -> {
                    t.integer("n").serverDefault(literal("7")).nullable();
                    t.varchar("s", 10).serverDefault("abc").nullable();
                    t.timestamp("t")
                            .serverDefault(literalColumn("CURRENT_TIMESTAMP", TIMESTAMP))
                            .nullable();
                    t.timestamp("f").serverDefault(now()).nullable();
                    t.bool("b").serverDefault(true).nullable();
                })
                .accept("default", DATETIME)
                .accept(
                        "sqlite",
                        "Parentheses around what is no literal, and now in the form in which times are stored, so that the two compare"
                                + " (https://www.sqlite.org/lang_createtable.html#dfltval); design 2.11: no value is changed silently")
                .accept("mysql,mariadb", DIGITS + "; CURRENT_TIMESTAMP stands in parentheses, as it has no digits");
        gadget(cases, "047", t -> {
                    t.integer("id").autoIncrement().primaryKey();
                    Column<?> boxId = t.integer("box_id").nullable();
                    t.foreignKey(boxId).references(() -> BOX_ID).onDelete(ReferentialAction.SET_NULL, boxId);
                })
                .accept("default", "It is rendered: the neutral form shows what was declared (design 1)")
                .accept(
                        "oracle",
                        "ON DELETE SET NULL with columns is refused: there is none"
                                + " (https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/constraint.html); house-style 9");
        gadget(cases, "054", t -> {
            t.bigint("xmin").system();
            t.integer("id").autoIncrement().primaryKey();
        });
        gadget(cases, "056", t -> {
            t.date("d").nullable();
            t.options(PostgresTableOptions.none().partitionBy("RANGE (d)").tablespace("fast"));
        });
        gadget(cases, "058", t -> {
            t.text("k").primaryKey();
            t.options(SqliteTableOptions.none().withoutRowid().strict());
        });
        gadget(
                cases,
                "059",
                t -> t.integer("id")
                        .autoIncrement()
                        .primaryKey()
                        .with(SqliteColumnOptions.none().autoincrement()));
    }

    private static void schemas(Cases cases) {
        cases.ddl("core.ddl_table.068", () -> CreateSchema.of("shop"));
        cases.ddl("core.ddl_table.068", () -> CreateSchema.of("My Shop").ifNotExists());
        cases.ddl("core.ddl_table.068", () -> DropSchema.of("shop").cascade());
        cases.ddl("core.ddl_table.068", () -> DropSchema.of("shop").ifExists())
                .accept(
                        "sqlite",
                        "CREATE SCHEMA is refused: a schema is an attached file"
                                + " (https://www.sqlite.org/lang_attach.html)")
                .accept(
                        "oracle",
                        "CREATE SCHEMA is refused: it makes no schema"
                                + " (https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-SCHEMA.html);"
                                + " house-style 9")
                .accept(
                        "mysql,mariadb,mssql",
                        "CASCADE and, on SQL Server, IF NOT EXISTS are refused: there are none; design 2.8, an option"
                                + " that a database lacks is an error");
    }

    private static void checksAndDefaults(Cases cases) {
        gadget(cases, "027", t -> {
            var price = t.numeric("price", 8, 2)
                    .check("ck_price", it -> it.gt(BigDecimal.ZERO))
                    .nullable();
            t.check(price.lt(new BigDecimal("1000")));
        });
        gadget(cases, "035", t -> {
                    t.integer("id").autoIncrement().primaryKey();
                    t.integer("n").identity().nullable();
                })
                .accept("sqlite,mysql,mariadb", OPTION)
                .accept(
                        "postgresql",
                        "NULL is left out: an identity column cannot be NULL"
                                + " (https://www.postgresql.org/docs/current/sql-createtable.html)");
    }

    private static void computedAndDeferred(Cases cases) {
        gadget(cases, "038", t -> {
                    var w = t.integer("w").nullable();
                    var h = t.integer("h").nullable();
                    t.integer("area").computed(Computed.virtual(w.times(h))).nullable();
                })
                .accept(
                        "postgresql",
                        "VIRTUAL, which PostgreSQL has since 18 (https://www.postgresql.org/docs/18/ddl-generated-columns.html)");
        gadget(cases, "045", t -> {
                    t.integer("id").autoIncrement().primaryKey();
                    t.foreignKey(t.integer("box_id").nullable())
                            .references(() -> BOX_ID)
                            .matchFull();
                })
                .accept(
                        "sqlite",
                        "MATCH FULL is refused: it is parsed and not obeyed (https://www.sqlite.org/foreignkeys.html); design 2.8")
                .accept(
                        "mssql,oracle",
                        "MATCH FULL is refused: there is none; design 2.8, an option that a database lacks is an error");
        gadget(cases, "046", t -> {
                    t.integer("id").autoIncrement().primaryKey();
                    t.foreignKey(t.integer("box_id").nullable())
                            .references(() -> BOX_ID)
                            .deferrable(Deferrable.NOT_DEFERRABLE);
                })
                .accept("mysql,mariadb,mssql", NEVER_DEFERRABLE);
        gadget(cases, "050", t -> t.unique("uq_a", t.integer("a").nullable()).deferrable(Deferrable.INITIALLY_DEFERRED))
                .accept("sqlite,mysql,mariadb,mssql", "DEFERRABLE is refused for UNIQUE: there is none; design 2.8");
    }

    private static Case gadget(Cases cases, String number, Consumer<Table<?>> declaration) {
        Table<?> gadget = Table.named("gadget");
        declaration.accept(gadget);
        return cases.ddl("core.ddl_table." + number, () -> CreateTable.of(gadget));
    }
}
