package io.github.tribikos.engine;

import io.github.tribikos.compile.Compiled;
import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.RowReader;
import io.github.tribikos.sql.RowSet;
import io.github.tribikos.sql.Selectable;
import io.github.tribikos.sql.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows: as batches of one-row statements, or, where values are to be given back, as statements of many rows that
 * keep within what the database can bind.
 */
final class RowInserter {
    private final StatementRunner runner;
    private final ConnectionState connection;
    private final Compiled compiled;
    private final Shape shape;
    private final RowSet rows;

    RowInserter(StatementRunner runner, ConnectionState connection, Compiled compiled, Shape shape, RowSet rows) {
        this.runner = runner;
        this.connection = connection;
        this.compiled = compiled;
        this.shape = shape;
        this.rows = rows;
    }

    Affected insert() {
        return new Batch(runner, connection, compiled, "row").run(rows.size(), i -> bindings(i, i + 1), 1);
    }

    <R extends @Nullable Object> RowSource<R> returning(Selectable<R> selectable) {
        RowReader<R> reader = compiled.reader(selectable);
        int page = page();
        List<R> all = new ArrayList<>(rows.size());
        String sql = "";
        for (int from = 0; from < rows.size(); from += page) {
            int to = Math.min(rows.size(), from + page);
            JdbcRows<R> inserted = runner.query(compiled, bindings(from, to), reader, 0);
            inserted.read(all, RowSource.ALL);
            sql = from == 0 ? inserted.sql() : sql;
        }
        return new BufferedRows<>(all, sql);
    }

    private int page() {
        if (!connection.dialect().capabilities().supports(Feature.MULTI_ROW_VALUES)) {
            return 1;
        }
        int most = connection.engine().options().batchSize();
        int perRow = compiled.bindsPerRow();
        int room = connection.dialect().capabilities().maxBinds();
        return perRow == 0 ? most : Math.max(1, Math.min(most, room / perRow));
    }

    private Bindings bindings(int from, int to) {
        return new Bindings(shape, Parameters.NONE, rows, from, to);
    }
}
