package io.github.tribikos.benchmarks;

import static io.github.tribikos.benchmarks.Library.Authors.AUTHORS;
import static io.github.tribikos.benchmarks.Library.Books.BOOKS;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.benchmarks.Library.BookLine;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.sql.Select;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** W3: a join whose filter has up to four parts, put together anew each time, and 20 rows of its result. */
final class AssembledFilter {
    private static final int LIMIT = 20;

    private AssembledFilter() {}

    /**
     * What somebody asked for; null and an empty list are no wish.
     *
     * @param pages more than that many
     * @param since published in that year or the 60 after it
     * @param text stands in the title
     * @param authors one of them
     */
    private record Filter(
            int pages, @Nullable Integer since, @Nullable String text, List<Long> authors) {
        static Filter number(int n) {
            long author = n % 50;
            return new Filter(
                    50 + n % 40,
                    (n & 1) == 0 ? null : 1900 + n % 30,
                    (n & 2) == 0 ? null : "%" + n % 10 + "%",
                    (n & 4) == 0 ? List.of() : List.of(author + 1, author + 3, author + 5, author + 7, author + 9));
        }
    }

    static Contest on(Database database) {
        DataSource pool = database.pool();
        Engine engine = database.engine();
        return new Contest(
                number -> jdbc(pool, Filter.number(number)),
                number -> tribikos(engine, Filter.number(number)),
                number -> sql(Filter.number(number), new ArrayList<>()),
                number -> statement(Filter.number(number)).sql(engine.dialect()).sql());
    }

    private static String sql(Filter filter, List<Object> values) {
        StringBuilder sql = new StringBuilder("SELECT books.id, books.title, books.published, authors.name"
                + " FROM books JOIN authors ON authors.id = books.author_id WHERE books.pages > ?");
        values.add(filter.pages());
        Integer since = filter.since();
        if (since != null) {
            sql.append(" AND books.published BETWEEN ? AND ?");
            values.add(since);
            values.add(since + 60);
        }
        String text = filter.text();
        if (text != null) {
            sql.append(" AND books.title LIKE ?");
            values.add(text);
        }
        if (!filter.authors().isEmpty()) {
            sql.append(" AND books.author_id IN (");
            for (int i = 0; i < filter.authors().size(); i++) {
                sql.append(i == 0 ? "?" : ", ?");
            }
            sql.append(')');
            values.addAll(filter.authors());
        }
        values.add(LIMIT);
        return sql.append(" ORDER BY books.id LIMIT ?").toString();
    }

    private static long jdbc(DataSource pool, Filter filter) throws SQLException {
        List<Object> values = new ArrayList<>();
        String sql = sql(filter, values);
        try (Connection connection = pool.getConnection()) {
            List<BookLine> lines = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        lines.add(line(rows));
                    }
                }
            }
            connection.commit();
            return checksum(lines);
        }
    }

    private static BookLine line(ResultSet rows) throws SQLException {
        long id = rows.getLong(1);
        String title = rows.getString(2);
        int year = rows.getInt(3);
        @Nullable Integer published = rows.wasNull() ? null : year;
        return new BookLine(id, title, published, rows.getString(4));
    }

    private static Select<BookLine> statement(Filter filter) {
        Select<BookLine> select = select(BookLine.ROW).from(BOOKS).join(AUTHORS).where(BOOKS.pages.gt(filter.pages()));
        Integer since = filter.since();
        if (since != null) {
            select = select.where(BOOKS.published.between(since, since + 60));
        }
        String text = filter.text();
        if (text != null) {
            select = select.where(BOOKS.title.like(text));
        }
        if (!filter.authors().isEmpty()) {
            select = select.where(BOOKS.authorId.in(filter.authors()));
        }
        return select.orderBy(BOOKS.id).limit(LIMIT);
    }

    private static long tribikos(Engine engine, Filter filter) {
        try (io.github.tribikos.engine.Connection connection = engine.connect()) {
            List<BookLine> lines = connection.execute(statement(filter)).all();
            connection.commit();
            return checksum(lines);
        }
    }

    private static long checksum(List<BookLine> lines) {
        if (lines.size() != LIMIT) {
            throw new IllegalStateException("Expected " + LIMIT + " rows but got " + lines.size() + ".");
        }
        long sum = 0;
        for (BookLine line : lines) {
            sum = sum * 31 + line.checksum();
        }
        return sum;
    }
}
