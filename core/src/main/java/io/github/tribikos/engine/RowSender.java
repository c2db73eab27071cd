package io.github.tribikos.engine;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.Compiled;
import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.InputOrder;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.RowRange;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.RowReader;
import io.github.tribikos.sql.RowSet;
import io.github.tribikos.sql.Selectable;
import io.github.tribikos.sql.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends a statement of many rows: pages of them, each one statement that keeps within what the database can bind. To the caller
 * it is one statement, so it does all or nothing: where that takes several, or where a failed one would end the transaction, a
 * savepoint stands before them.
 */
final class RowSender {
    private final StatementRunner runner;
    private final ConnectionState connection;
    private final Capabilities capabilities;
    private final Compiled compiled;
    private final Shape shape;
    private final RowSet rows;
    private final @Nullable List<@Nullable Object[]> defaults;

    RowSender(StatementRunner runner, ConnectionState connection, Compiled compiled, Shape shape, RowSet rows) {
        this.runner = runner;
        this.connection = connection;
        this.capabilities = connection.dialect().capabilities();
        this.compiled = compiled;
        this.shape = shape;
        this.rows = rows;
        this.defaults = compiled.makeDefaults(rows.size());
    }

    /** Sends the rows of one page. */
    interface Page {
        void send(Compiled form, Bindings bindings);
    }

    Affected change() {
        if (rows.size() > 1 && !takesManyRows()) {
            return batch();
        }
        List<Affected> counts = new ArrayList<>();
        inPages(rowsPerPage(), false, (form, bindings) -> counts.add(runner.change(form, bindings)));
        return counts.stream().reduce(Affected.NONE, Affected::plus);
    }

    private boolean takesManyRows() {
        return compiled.takesManyRows() && capabilities.supports(Feature.MULTI_ROW_VALUES);
    }

    private Affected batch() {
        Savepoint before = runner.setsSavepoints() ? connection.setSavepoint() : null;
        int rowsIfUntold = rows.keyCount() == 0 ? 1 : -1;
        try {
            Affected affected = new Batch(runner, connection, compiled, "row")
                    .run(rows.size(), i -> bindings(i, i + 1), rowsIfUntold);
            if (before != null) {
                before.release();
            }
            return affected;
        } catch (DatabaseException e) {
            RowRange range = e.rows();
            if (range == null || range.isExact()) {
                FailedRow.undo(before, e);
                throw e;
            }
            throw new FailedRow(this, connection, rows.size(), this::oneByOne)
                    .named(e, range.first(), range.last() + 1, before);
        } catch (RuntimeException e) {
            FailedRow.undo(before, e);
            throw e;
        }
    }

    private void oneByOne(Compiled form, Bindings several) {
        for (int row = several.from(); row < several.to(); row++) {
            runner.change(form, bindings(row, row + 1));
        }
    }

    <R extends @Nullable Object> RowSource<R> returning(Selectable<R> selectable) {
        boolean isOrderKnown = compiled.inputOrder().by() != InputOrder.By.NOTHING;
        RowReader<R> reader = compiled.reader(selectable);
        List<R> all = new ArrayList<>(rows.size());
        List<String> texts = new ArrayList<>();
        inPages(isOrderKnown ? rowsPerPage() : 1, true, (form, bindings) -> {
            if (isOrderKnown && bindings.to() - bindings.from() > 1) {
                OrderedRows<R> page = new OrderedRows<>(form.inputOrder(), bindings, reader);
                texts.add(page.read(runner, form));
                page.addTo(all);
            } else {
                JdbcRows<R> page = runner.query(form, bindings, reader, 0);
                texts.add(page.sql());
                page.read(all, RowSource.ALL);
            }
        });
        return new BufferedRows<>(all, texts.get(0));
    }

    private int rowsPerPage() {
        int most = connection.engine().options().batchSize();
        if (compiled.arrays() != null) {
            return most;
        }
        int perRow = compiled.bindsPerRow();
        if (!takesManyRows()) {
            return 1;
        }
        most = Math.min(most, capabilities.rowsPerStatement());
        int room = capabilities.maxBinds() - compiled.bindsBesideRows(shape);
        return perRow == 0 ? most : Math.max(1, Math.min(most, room / perRow));
    }

    /** Sends all rows, or none; {@code isRead} if the pages read what comes back, which may fail after the rows are written. */
    private void inPages(int size, boolean isRead, Page page) {
        boolean isOneStatement = size >= rows.size();
        boolean isUndone =
                rows.size() == 1 || (isOneStatement && !isRead && capabilities.supports(Feature.STATEMENT_ROLLBACK));
        Savepoint before = isUndone || !runner.setsSavepoints() ? null : connection.setSavepoint();
        int from = 0;
        try {
            while (from < rows.size()) {
                send(page, from, Math.min(rows.size(), from + size));
                from += size;
            }
            if (before != null) {
                before.release();
            }
        } catch (DatabaseException e) {
            FailedRow search = new FailedRow(this, connection, rows.size(), page);
            throw search.named(e, from, Math.min(rows.size(), from + size), before);
        } catch (RuntimeException e) {
            FailedRow.undo(before, e);
            throw e;
        }
    }

    void send(Page page, int from, int to) {
        Compiled arrays = compiled.arrays();
        page.send(to - from > 1 && arrays != null ? arrays : compiled, bindings(from, to));
    }

    private Bindings bindings(int from, int to) {
        return new Bindings(shape, Parameters.NONE, rows, from, to, defaults);
    }
}
