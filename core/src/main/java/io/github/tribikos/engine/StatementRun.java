package io.github.tribikos.engine;

import io.github.tribikos.error.StateException;
import io.github.tribikos.event.StatementEvent;
import io.github.tribikos.event.StatementListener;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that listeners are told of, before it is compiled and after it was run. */
final class StatementRun {
    private final List<StatementListener> listeners;
    private StatementEvent event;

    StatementRun(
            List<StatementListener> listeners,
            Statement statement,
            List<Parameters> parameters,
            ExecutionOptions options) {
        this.listeners = listeners;
        this.event = new StatementEvent(statement, parameters, options);
    }

    /** Returns the statement to run in place of {@code given}. */
    @SuppressWarnings("unchecked") // the same selection decodes to the same rows
    <R extends @Nullable Object> RowStatement<R> before(RowStatement<R> given) {
        for (StatementListener listener : listeners) {
            Statement changed = listener.before(event);
            if (!(changed instanceof RowStatement<?> rows) || rows.selectable() != given.selectable()) {
                throw refused(listener, changed);
            }
            become(rows.plain());
        }
        return (RowStatement<R>) event.statement();
    }

    /** Returns the statement to run in place of {@code given}. */
    DmlStatement before(DmlStatement given) {
        DmlStatement current = given;
        for (StatementListener listener : listeners) {
            Statement changed = listener.before(event);
            if (!(changed instanceof DmlStatement dml)) {
                throw refused(listener, changed);
            }
            current = dml.plain();
            become(current);
        }
        return current;
    }

    private void become(Statement statement) {
        event = new StatementEvent(statement, event.parameters(), event.options());
    }

    private StateException refused(StatementListener listener, Statement changed) {
        return new StateException("The listener " + listener.getClass().getName()
                + " returned a statement whose rows the caller cannot read. Return one that selects the same, as"
                + " where(...) and orderBy(...) do.\nGiven: " + event.statement() + "\nReturned: " + changed);
    }

    void after() {
        for (StatementListener listener : listeners) {
            EngineEvents.telling(listener, () -> listener.after(event));
        }
    }
}
