package io.github.tribikos.it;

import static io.github.tribikos.h2.H2.h2;
import static io.github.tribikos.oracle.Oracle.oracle;
import static io.github.tribikos.postgresql.Postgresql.postgresql;
import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.fromText;
import static io.github.tribikos.sql.Sql.natural;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.using;
import static io.github.tribikos.sqlserver.SqlServer.sqlserver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import org.junit.jupiter.api.Test;

/** Joins on columns of the same name: USING and NATURAL. */
class JoinUsingSqlTest {
    private static final Table<?> LOAN = Table.named("loan");
    private static final LongColumn LOAN_BOOK = LOAN.bigint("book_id");
    private static final LongColumn LOAN_DAY = LOAN.bigint("day");
    private static final Table<?> COPY = Table.named("copy");
    private static final LongColumn COPY_BOOK = COPY.bigint("book_id");
    private static final LongColumn COPY_SHELF = COPY.bigint("shelf");
    private static final Table<?> FINE = Table.named("fine");
    private static final LongColumn FINE_BOOK = FINE.bigint("book_id");
    private static final Table<?> ROOM = Table.named("room");
    private static final LongColumn ROOM_SIZE = ROOM.bigint("size");

    @Test
    void usingIsWrittenAsOnWhereItIsMissing() {
        String on = "SELECT copy.shelf, loan.day FROM copy JOIN loan ON copy.book_id = loan.book_id";
        SqlByDialect.of(select(COPY_SHELF, LOAN_DAY).from(COPY).join(LOAN, using(LOAN_BOOK)))
                .neutral("SELECT copy.shelf, loan.day FROM copy JOIN loan USING (book_id)")
                .postgresql("SELECT copy.shelf, loan.day FROM copy JOIN loan USING (book_id)")
                .sqlite("SELECT copy.shelf, loan.day FROM copy JOIN loan USING (book_id)")
                .mysql("SELECT copy.shelf, loan.day FROM copy INNER JOIN loan USING (book_id)")
                .on(oracle(), on)
                .on(sqlserver(), on);
    }

    @Test
    void columnMayBeOfEitherSideAndFromIsFound() {
        SqlByDialect.of(select(COPY_SHELF).join(LOAN, using(COPY_BOOK)))
                .postgresql("SELECT copy.shelf FROM copy JOIN loan USING (book_id)");
        SqlByDialect.of(select(ROOM_SIZE, COPY_SHELF).from(COPY, ROOM).join(LOAN, using(LOAN_BOOK)))
                .postgresql("SELECT room.size, copy.shelf FROM copy JOIN loan USING (book_id), room");
    }

    @Test
    void mergedColumnIsComparedWithTheNextTable() {
        var merged = coalesce(COPY_BOOK, LOAN_BOOK);
        var joined = select(merged, FINE_BOOK.orNull())
                .from(COPY)
                .fullJoin(LOAN, using(LOAN_BOOK))
                .leftJoin(FINE, using(FINE_BOOK));
        SqlByDialect.of(joined)
                .postgresql("SELECT coalesce(copy.book_id, loan.book_id) AS coalesce_1, fine.book_id FROM copy"
                        + " FULL OUTER JOIN loan USING (book_id) LEFT OUTER JOIN fine USING (book_id)")
                .on(
                        sqlserver(),
                        "SELECT coalesce(copy.book_id, loan.book_id) AS coalesce_1, fine.book_id FROM copy"
                                + " FULL OUTER JOIN loan ON copy.book_id = loan.book_id"
                                + " LEFT OUTER JOIN fine ON coalesce(copy.book_id, loan.book_id) = fine.book_id");
        SqlByDialect.of(select(FINE_BOOK)
                        .from(COPY)
                        .rightJoin(LOAN, using(LOAN_BOOK))
                        .join(FINE, using(FINE_BOOK)))
                .on(
                        oracle(),
                        "SELECT fine.book_id FROM copy RIGHT OUTER JOIN loan ON copy.book_id = loan.book_id"
                                + " JOIN fine ON loan.book_id = fine.book_id");
    }

    @Test
    void outerSideStaysNullable() {
        assertThatThrownBy(() -> select(LOAN_BOOK)
                        .from(COPY)
                        .leftJoin(LOAN, using(LOAN_BOOK))
                        .sql(postgresql()))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("The column loan.book_id is NOT NULL, but an outer join makes it NULL");
    }

    @Test
    void columnThatIsMissingOrThereTwiceIsRefused() {
        assertThatThrownBy(() -> using(COPY_BOOK.plus(1)))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("USING takes columns, and copy.book_id + ");
        assertThatThrownBy(() ->
                        select(LOAN_DAY).from(COPY).join(LOAN, using(LOAN_DAY)).sql(postgresql()))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("copy has no column called \"day\", so USING cannot compare it. Pass the condition:"
                        + " join(table, condition).");
        assertThatThrownBy(() -> select(FINE_BOOK)
                        .from(COPY)
                        .join(LOAN, COPY_BOOK.eq(LOAN_BOOK))
                        .join(FINE, using(FINE_BOOK))
                        .sql(postgresql()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("copy joined with loan has 2 columns called \"book_id\"");
        assertThatThrownBy(() -> select(FINE_BOOK)
                        .from(COPY, LOAN)
                        .join(FINE, using(FINE_BOOK))
                        .sql(postgresql()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("join(fine, USING (fine.book_id)) fits several of the FROM items copy, loan.");
    }

    @Test
    void isTheWholeConditionOfAJoin() {
        assertThatThrownBy(() -> select(COPY_SHELF).where(using(COPY_BOOK)).sql(postgresql()))
                .isInstanceOf(CompileException.class)
                .hasMessageStartingWith("using(...) and natural() are the whole condition of a join.");
        assertThatThrownBy(() -> select(COPY_SHELF)
                        .join(LOAN, using(LOAN_BOOK).and(LOAN_DAY.gt(1)))
                        .sql(postgresql()))
                .isInstanceOf(CompileException.class)
                .hasMessageStartingWith("using(...) and natural() are the whole condition of a join.");
    }

    @Test
    void naturalJoin() {
        SqlByDialect.of(select(COPY_SHELF).from(COPY).join(LOAN, natural()))
                .postgresql("SELECT copy.shelf FROM copy NATURAL JOIN loan")
                .mysql("SELECT copy.shelf FROM copy NATURAL JOIN loan")
                .refused(oracle(), "does not support NATURAL JOIN", "Use using(...), which is written as ON.")
                .refused(sqlserver(), "does not support NATURAL JOIN", "Use using(...), which is written as ON.");
        SqlByDialect.of(select(COPY_SHELF).from(COPY).leftJoin(LOAN, natural()))
                .sqlite("SELECT copy.shelf FROM copy NATURAL LEFT OUTER JOIN loan")
                .refused(h2(), "does not support NATURAL outer joins", "Use using(...).");
    }

    @Test
    void naturalJoinOfNothingInCommonIsRefused() {
        assertThatThrownBy(
                        () -> select(count()).from(COPY).join(ROOM, natural()).sql(postgresql()))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "A natural join of copy and room compares nothing: no column has the same name on both sides. Use"
                                + " crossJoin(...) if each row is to meet each, or pass the condition.");
    }

    @Test
    void sidesOfSqlTextAreLeftToTheDatabase() {
        SqlByDialect.of(select(count()).from(fromText("old_loan")).join(LOAN, using(LOAN_BOOK)))
                .postgresql("SELECT count(*) AS count_1 FROM old_loan JOIN loan USING (book_id)");
        assertThatThrownBy(() -> select(count())
                        .from(fromText("old_loan"))
                        .join(LOAN, using(LOAN_BOOK))
                        .sql(sqlserver()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("USING of a side whose columns are not known cannot be written as ON.");
    }

    @Test
    void columnsArePartOfTheShape() {
        var byBook = select(COPY_SHELF).from(COPY).join(LOAN, using(LOAN_BOOK));
        assertThat(byBook.shape())
                .isEqualTo(select(COPY_SHELF)
                        .from(COPY)
                        .join(LOAN, using(LOAN_BOOK))
                        .shape())
                .isNotEqualTo(
                        select(COPY_SHELF).from(COPY).join(LOAN, natural()).shape())
                .isNotEqualTo(select(COPY_SHELF)
                        .from(COPY)
                        .join(LOAN, using(LOAN_BOOK, LOAN_DAY))
                        .shape());
    }
}
