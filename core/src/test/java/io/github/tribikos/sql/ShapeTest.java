package io.github.tribikos.sql;

import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import org.junit.jupiter.api.Test;

/** Which statements share a compiled one: a constant selection keeps its part of the key, which must change nothing. */
class ShapeTest {
    private static final class Books extends Table<Books> {
        private final LongColumn id = bigint("id").primaryKey();
        private final Column<String> title = varchar("title", 200);

        private Books() {
            super("books", Books::new);
        }
    }

    private record Book(Long id, String title) {}

    private static final Books BOOKS = new Books();
    private static final Selectable<Book> BOOK = book(BOOKS.id, BOOKS.title);

    private static Selectable<Book> book(Expression<Long> id, Expression<String> title) {
        return project(id, title).into(Book::new);
    }

    @Test
    void selectionMadeAnewHasTheShapeOfAConstantOne() {
        Shape constant = select(BOOK).where(BOOKS.id.eq(1)).shape();

        assertThat(select(BOOK).where(BOOKS.id.eq(2)).shape()).isEqualTo(constant);
        assertThat(select(book(BOOKS.id, BOOKS.title)).where(BOOKS.id.eq(2)).shape())
                .isEqualTo(constant)
                .hasSameHashCodeAs(constant);
    }

    @Test
    void otherSelectionHasAnotherShape() {
        Books other = BOOKS.as("other");

        assertThat(select(book(other.id, other.title)).shape())
                .isNotEqualTo(select(BOOK).shape());
        assertThat(select(BOOKS.id, BOOKS.title).shape())
                .isNotEqualTo(select(BOOK).shape());
        assertThat(select(BOOKS.id, BOOKS.title).shape())
                .isNotEqualTo(select(BOOKS.title, BOOKS.id).shape());
    }

    @Test
    void valuesInASelectionStayApart() {
        Selectable<Book> first = book(literal(1L), literal("a"));
        Shape shape = select(first).shape();

        assertThat(shape.bindCount()).isEqualTo(2);
        assertThat(select(book(literal(2L), literal("b"))).shape()).isEqualTo(shape);
        assertThat(select(first).where(BOOKS.id.eq(1)).shape().bindCount()).isEqualTo(3);
    }

    @Test
    void bindUsedTwiceIsNotTwoEqualBinds() {
        Expression<Long> one = literal(1L);

        assertThat(select(one, one).shape())
                .isNotEqualTo(select(literal(1L), literal(1L)).shape());
    }

    @Test
    void selectionFromASubqueryDependsOnWhatStandsBeforeIt() {
        Subquery early = select(BOOKS.id, BOOKS.title).as("early");
        Subquery late = select(BOOKS.id, BOOKS.title).where(BOOKS.id.gt(1)).as("late");
        Selectable<Book> lateBook = book(late.get(BOOKS.id), late.get(BOOKS.title));
        Selectable<Book> earlyBook = book(early.get(BOOKS.id), early.get(BOOKS.title));
        Shape alone = select(lateBook).shape();

        assertThat(select(lateBook).shape()).isEqualTo(alone);
        assertThat(select(earlyBook).union(select(lateBook)).shape())
                .isNotEqualTo(select(lateBook).union(select(earlyBook)).shape())
                .isEqualTo(select(earlyBook).union(select(lateBook)).shape());
        assertThat(select(lateBook).union(select(lateBook)).shape())
                .isNotEqualTo(select(lateBook).union(select(earlyBook)).shape());
    }
}
