package io.github.tribikos.compile;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.rank;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.multiset;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.NeutralDialect;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Cte;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.LongExpression;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.RenderedSql;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.sql.Subquery;
import io.github.tribikos.type.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a name in a statement stands for, wherever it is used: aliases, labels, common table expressions, columns of unions. */
class StatementNamesTest {
    static final class Authors extends Table<Authors> {
        static final Authors AUTHORS = new Authors();
        final LongColumn id = bigint("id").primaryKey();
        final Column<String> name = varchar("name", 100);

        private Authors() {
            super("authors", Authors::new);
        }
    }

    static final class Books extends Table<Books> {
        static final Books BOOKS = new Books();
        final LongColumn id = bigint("id").primaryKey();
        final Column<Integer> year = integer("year");
        final LongColumn authorId = bigint("author_id").references(() -> Authors.AUTHORS.id);

        private Books() {
            super("books", Books::new);
        }
    }

    enum Color {
        RED
    }

    private static final Authors AUTHORS = Authors.AUTHORS;
    private static final Books BOOKS = Books.BOOKS;

    private static String sql(Statement statement) {
        return statement.sql(new NeutralDialect()).sql().replaceAll("\\s+", " ");
    }

    @Test
    void anAliasIsItsNameHoweverOftenItIsMade() {
        Query<?> inner = select(AUTHORS.id).where(AUTHORS.id.eq(BOOKS.as("b").authorId));
        Select<Long> statement = select(BOOKS.as("b").id).where(exists(inner));
        assertThat(sql(statement))
                .isEqualTo("SELECT b.id FROM books AS b WHERE EXISTS (SELECT authors.id FROM authors WHERE authors.id ="
                        + " b.author_id)");
        assertThat(sql(select(BOOKS.as("b").id, BOOKS.as("b").id)))
                .isEqualTo("SELECT b.id, b.id AS id__1 FROM books AS b");
        assertThat(BOOKS.as("b"))
                .isEqualTo(BOOKS.as("b"))
                .isNotEqualTo(BOOKS.as("c"))
                .isNotEqualTo(BOOKS);
        assertThat(BOOKS.alias()).isNotEqualTo(BOOKS.alias());
    }

    @Test
    void twoFromItemsOfOneNameAreRefused() {
        assertThatThrownBy(() -> sql(select(BOOKS.as("x").id, AUTHORS.as("x").id)))
                .isInstanceOf(CompileException.class)
                .hasMessage("Two FROM items are called \"x\". Give one of them another name with as(...).");
    }

    @Test
    void twoCommonTableExpressionsOfOneNameAreRefused() {
        Cte one = select(BOOKS.id).cte("c");
        Cte other = select(AUTHORS.id).cte("c");
        assertThatThrownBy(() ->
                        sql(select(one.get(BOOKS.id)).where(one.get(BOOKS.id).in(select(other.get(AUTHORS.id))))))
                .isInstanceOf(CompileException.class)
                .hasMessage(
                        "Two different common table expressions are called \"c\" in one statement. Give each its own name.");
    }

    @Test
    void aWindowKnowsNoLabels() {
        Expression<Integer> next = BOOKS.year.plus(1).as("n");
        assertThat(sql(select(next, rank().over(windowOrderBy(next.desc())).as("place"))))
                .isEqualTo(
                        "SELECT books.year + :year_1 AS n, rank() OVER (ORDER BY books.year + :year_1 DESC) AS place FROM"
                                + " books");
    }

    @Test
    void returningSeesTheChangedTable() {
        Expression<?> books =
                select(count()).from(BOOKS).where(BOOKS.authorId.eq(AUTHORS.id)).asScalar();
        assertThat(sql(update(AUTHORS).set(AUTHORS.name, "x").returning(AUTHORS.id, books)))
                .isEqualTo(
                        "UPDATE authors SET name=:name RETURNING authors.id, (SELECT count(*) AS count_1 FROM books WHERE"
                                + " books.author_id = authors.id) AS anon_1");
    }

    @Test
    void theFirstTermNamesTheColumnsOfAUnion() {
        LongExpression<Long> total = count();
        Subquery all =
                select(total).from(BOOKS).unionAll(select(total).from(AUTHORS)).as("s");
        assertThat(sql(select(all.get(total))))
                .isEqualTo(
                        "SELECT s.count_1 FROM (SELECT count(*) AS count_1 FROM books UNION ALL SELECT count(*) AS count_2"
                                + " FROM authors) AS s");
        assertThat(sql(select(total)
                        .from(BOOKS)
                        .unionAll(select(total).from(AUTHORS))
                        .orderBy(total.desc())))
                .isEqualTo(
                        "SELECT count(*) AS count_1 FROM books UNION ALL SELECT count(*) AS count_2 FROM authors ORDER BY"
                                + " count_1 DESC");
    }

    @Test
    void queriesOfDifferentWidthMakeNoUnion() {
        assertThatThrownBy(() -> select(AUTHORS.id, AUTHORS.name).union(select(BOOKS.id, BOOKS.year, BOOKS.authorId)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "UNION needs queries with the same number of columns, but the first has 2 and the other 3.");
    }

    @Test
    void insertTakesItsValuesFromOnePlace() {
        Insert named = insert(AUTHORS).columns(AUTHORS.id);
        assertThatThrownBy(() -> named.set(AUTHORS.name, "x"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "INSERT takes its values from set(...), values(...), columns(...).from(...) or defaultValues(), not"
                                + " from two of them.");
        assertThatThrownBy(() -> named.columns(AUTHORS.id))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The column authors.id is named twice.");
    }

    @Test
    void mappedValuesOfAnInListAreStoredOnesInDdl() {
        Table<?> paint = Table.named("paint");
        Column<Color> color =
                paint.column("color", Types.INTEGER.as(Color.class, v -> Color.values()[v], Color::ordinal));
        paint.check("ck_color", color.in(Color.RED));
        assertThat(CreateTable.of(paint).sql(new NeutralDialect()).get(0)).contains("CHECK (color IN (0))");
    }

    @Test
    void aDefaultIsNotUsedUpByLooking() {
        Table<?> log = Table.named("log");
        LongColumn id = log.bigint("id").primaryKey();
        Column<Integer> number = log.integer("number").defaultTo(() -> {
            throw new AssertionError("asked for a value");
        });
        assertThat(insert(log).set(id, 1).sql(new NeutralDialect()).binds().get(1))
                .hasToString("<default of log.number>");
        assertThat(number).isNotNull();
    }

    @Test
    void anInsertNamesItsColumnsInTheOrderOfTheTable() {
        Table<?> log = Table.named("log");
        LongColumn id = log.bigint("id").primaryKey();
        Column<String> level = log.varchar("level", 10).defaultTo("info");
        Column<String> text = log.varchar("text", 10);
        RenderedSql one = insert(log).set(text, "a").set(id, 1).sql(new NeutralDialect());
        assertThat(one.sql()).isEqualTo("INSERT INTO log (id, level, text)\nVALUES (:id, :level, :text)");
        assertThat(one.binds()).hasToString("[1, info, a]");

        RenderedSql many = insert(log)
                .values(List.of(1L, 2L), (row, n) -> row.set(text, "t" + n).set(id, n))
                .sql(new NeutralDialect());
        assertThat(many.sql()).isEqualTo("INSERT INTO log (id, level, text)\nVALUES (:id, :level, :text)");
        assertThat(insert(log)
                        .columns(text, id)
                        .from(select(text, id))
                        .sql(new NeutralDialect())
                        .sql())
                .startsWith("INSERT INTO log (text, id, level)");
        assertThat(level).isNotNull();
    }

    @Test
    void aChangeInACteNamesItsValuesApartFromTheStatementAroundIt() {
        Cte renamed = update(AUTHORS)
                .set(AUTHORS.name, "a")
                .where(AUTHORS.name.eq("b"))
                .returning(AUTHORS.id)
                .cte("renamed");
        assertThat(update(AUTHORS)
                        .set(AUTHORS.name, "c")
                        .where(AUTHORS.id.in(select(renamed.get(AUTHORS.id))))
                        .sql(new NeutralDialect())
                        .sql()
                        .replaceAll("\\s+", " "))
                .isEqualTo(
                        "WITH renamed AS (UPDATE authors SET name=:param_1 WHERE authors.name = :name_1 RETURNING"
                                + " authors.id) UPDATE authors SET name=:name WHERE authors.id IN (SELECT renamed.id FROM renamed)");
    }

    @Test
    void nestedListsCannotBeReturned() {
        var books = multiset(BOOKS, BOOKS.authorId.eq(AUTHORS.id), BOOKS.id);
        assertThatThrownBy(() -> update(AUTHORS)
                        .set(AUTHORS.name, "x")
                        .returning(project(AUTHORS.id, books).into((id, list) -> list)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("RETURNING cannot give nested lists");
    }

    @Test
    void aQuestionMarkInTextIsRefusedEarly() {
        assertThatThrownBy(() -> text("SELECT data ? 'k' FROM t"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The SQL text holds a ? at 12, which the driver would take for a bound value. Bind values as"
                                + " :name, and write an operator with a ? as ??.");
        assertThat(text("SELECT '?' -- ?").toString()).isEqualTo("SELECT '?' -- ?");
    }

    @Test
    void aKeptShapeHoldsNoValues() {
        Select<Long> statement = select(BOOKS.id).where(BOOKS.id.in(List.of(1L, 2L)));
        assertThat(statement.shape().withoutValues()).isEqualTo(statement.shape());
        assertThat(statement.shape().withoutValues().bindCount()).isZero();
    }
}
