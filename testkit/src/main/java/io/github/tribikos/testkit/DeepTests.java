package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.TribikosException;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Select;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Very long and very deep statements: they run, or are refused with an error of ours, by the compiler or by the database, and
 * never end in a stack overflow - in a thread with a small stack neither.
 */
abstract class DeepTests extends Topic {
    private static final int DEEP = 10_000;
    private static final long SMALL_STACK = 512 * 1024;
    private static final String SMALL = "small-stack";

    DeepTests(DialectCompliance suite) {
        super(suite);
    }

    /** A statement, and the rows that it gives if it is not refused. */
    record Case(Query<Long> query, List<Long> expected) {}

    static Stream<Named<Case>> cases() {
        return Stream.of(
                one("AND of 10,000 terms", chain(Condition::and, BOOKS.id.lt(DEEP))),
                one("OR of 10,000 terms", chain(Condition::or, BOOKS.id.eq(1))),
                one("AND and OR by turns, 10,000 deep", nested(BOOKS.id.eq(1), DeepTests::andOr)),
                one("NOT 10,000 deep", nested(BOOKS.id.eq(1), condition -> condition.not())),
                one("comparison of conditions, 10,000 deep", nested(BOOKS.id.eq(1), condition -> condition.eq(true))),
                Named.of("sum of 10,000 terms", new Case(sum(), List.of(DEEP + 1L))),
                Named.of("sum nested 10,000 deep to the right", new Case(rightSum(), List.of(DEEP + 1L))),
                Named.of("minus 10,000 deep", new Case(minus(), List.of(1L))),
                Named.of("function calls 10,000 deep", new Case(calls(), List.of(1L))),
                Named.of("union of 1,000 queries", new Case(union(1_000), List.of(1L))),
                Named.of("union of 300 queries", new Case(union(300), List.of(1L))),
                Named.of("queries 1,000 deep in FROM", new Case(inFrom(1_000), List.of(7L))),
                Named.of("50 joins", new Case(joins(50), List.of(4L))));
    }

    private static Named<Case> one(String name, Condition condition) {
        return Named.of(name, new Case(select(BOOKS.id).where(BOOKS.id.eq(1), condition), List.of(1L)));
    }

    private interface Joiner {
        Condition join(Condition left, Condition right);
    }

    private static Condition chain(Joiner joiner, Condition first) {
        Condition all = first;
        for (int i = 1; i < DEEP; i++) {
            all = joiner.join(all, BOOKS.id.lt(DEEP + i));
        }
        return all;
    }

    private static Condition nested(Condition start, UnaryOperator<Condition> wrap) {
        Condition all = start;
        for (int i = 0; i < DEEP; i++) {
            all = wrap.apply(all);
        }
        return all;
    }

    private static Condition andOr(Condition inner) {
        return inner.and(BOOKS.id.gt(0)).or(BOOKS.id.lt(0));
    }

    private static Select<Long> sum() {
        var sum = BOOKS.id.plus(1);
        for (int i = 1; i < DEEP; i++) {
            sum = sum.plus(1);
        }
        return select(sum).where(BOOKS.id.eq(1));
    }

    private static Select<Long> rightSum() {
        Expression<Long> sum = BOOKS.id;
        for (int i = 0; i < DEEP; i++) {
            sum = literal(1L).plus(sum);
        }
        return select(sum).where(BOOKS.id.eq(1));
    }

    private static Select<Long> minus() {
        Expression<Long> minus = BOOKS.id;
        for (int i = 0; i < DEEP; i++) {
            minus = minus.unaryMinus();
        }
        return select(minus).where(BOOKS.id.eq(1));
    }

    private static Select<Long> calls() {
        Expression<String> calls = BOOKS.title;
        for (int i = 0; i < DEEP; i++) {
            calls = lower(calls);
        }
        return select(BOOKS.id).where(calls.eq("dune"));
    }

    private static Query<Long> union(int terms) {
        Select<Long> first = select(BOOKS.id).where(BOOKS.id.eq(1));
        Query<Long> union = first;
        for (int i = 1; i < terms; i++) {
            union = union.union(first);
        }
        return union;
    }

    private static Query<Long> inFrom(int levels) {
        Expression<Long> id = BOOKS.id;
        for (int i = 0; i < levels; i++) {
            id = select(id).as("q" + i).get(id);
        }
        return select(count(id));
    }

    private static Select<Long> joins(int joins) {
        Select<Long> select = select(count()).from(AUTHORS);
        var before = AUTHORS;
        for (int i = 0; i < joins; i++) {
            var next = AUTHORS.as("j" + i);
            select = select.join(next, next.id.eq(before.id));
            before = next;
        }
        return select;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRunOrRefused(Case statement) {
        try (Connection connection = engine().connect()) {
            runOrRefuse(connection, statement);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRunOrRefusedWithASmallStack(Case statement) throws InterruptedException {
        Throwable[] failure = new Throwable[1];
        try (Connection connection = engine().connect()) {
            Thread small = new Thread(null, () -> runOrRefuse(connection, statement), SMALL, SMALL_STACK);
            small.setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
            small.start();
            small.join();
        }
        if (failure[0] != null) {
            fail("failed in a thread with a stack of 512 kB", failure[0]);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsItself(Case statement) {
        assertThat(statement.query().toString()).isNotBlank();
    }

    private static void runOrRefuse(Connection connection, Case statement) {
        @Nullable List<Long> rows = null;
        try {
            rows = connection.execute(statement.query()).all();
        } catch (TribikosException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            requireKind(refused);
        }
        if (rows != null) {
            assertThat(rows).isEqualTo(statement.expected());
        }
    }

    /** An error of the database has a kind, unless the driver itself ran out of stack, which H2's reports as its own failure. */
    private static void requireKind(TribikosException refused) {
        boolean isOfDriver = Thread.currentThread().getName().equals(SMALL);
        if (!isOfDriver && refused instanceof DatabaseException error) {
            assertThat(error.kind()).as(error.getMessage()).isNotEqualTo(ErrorKind.OTHER);
        }
    }
}
