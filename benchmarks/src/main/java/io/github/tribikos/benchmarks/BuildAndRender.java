package io.github.tribikos.benchmarks;

import static io.github.tribikos.benchmarks.Library.Authors.AUTHORS;
import static io.github.tribikos.benchmarks.Library.Books.BOOKS;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.benchmarks.Library.BookLine;
import io.github.tribikos.compile.Compiled;
import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.sql.RenderedSql;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Shape;
import io.github.tribikos.util.BoundedCache;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * W9: builds a SELECT with FROM, WHERE, ORDER BY and LIMIT from its parts, and renders its SQL and values. As in an engine the
 * compiled statement comes out of the cache. By hand it is a {@code StringBuilder} and a list.
 */
final class BuildAndRender {
    private final Dialect dialect = Database.provider("sqlite").dialect();
    private final BoundedCache<Shape, Compiled> cache = new BoundedCache<>(500);

    static Contest contest() {
        BuildAndRender tribikos = new BuildAndRender();
        return new Contest(
                number -> checksum(byHand(number)),
                number -> checksum(tribikos.rendered(number)),
                number -> byHand(number).sql(),
                number -> tribikos.rendered(number).sql());
    }

    static RenderedSql byHand(int number) {
        StringBuilder sql = new StringBuilder("SELECT books.id, books.title, books.published, authors.name"
                + " FROM books JOIN authors ON authors.id = books.author_id");
        List<@Nullable Object> values = new ArrayList<>();
        sql.append(" WHERE books.published BETWEEN ? AND ?");
        values.add(1900 + number % 100);
        values.add(2000);
        sql.append(" AND books.title LIKE ?");
        values.add("%book%");
        sql.append(" ORDER BY books.title, books.id LIMIT ?");
        values.add(20L);
        return new RenderedSql(sql.toString(), values);
    }

    RenderedSql rendered(int number) {
        Select<BookLine> statement = statement(number);
        Shape shape = statement.shape();
        Compiled compiled = cache.get(shape);
        if (compiled == null) {
            compiled = cache.putIfAbsent(shape, dialect.compile(statement));
        }
        return compiled.rendered(Bindings.of(shape));
    }

    private static Select<BookLine> statement(int number) {
        return select(BookLine.ROW)
                .from(BOOKS)
                .join(AUTHORS)
                .where(BOOKS.published.between(1900 + number % 100, 2000))
                .where(BOOKS.title.like("%book%"))
                .orderBy(BOOKS.title, BOOKS.id)
                .limit(20);
    }

    /** Looks at all values and at the length of the text alone: its hash would take longer than the rest. */
    private static long checksum(RenderedSql rendered) {
        long sum = rendered.sql().length();
        for (Object value : rendered.binds()) {
            sum = sum * 31
                    + (value instanceof Number number
                            ? number.longValue()
                            : String.valueOf(value).length());
        }
        return sum;
    }
}
