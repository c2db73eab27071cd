package io.github.tribikos.engine;

import io.github.tribikos.event.ErrorListener;
import io.github.tribikos.event.Listeners;
import io.github.tribikos.event.PoolListener;
import io.github.tribikos.event.Registration;
import io.github.tribikos.event.SqlListener;
import io.github.tribikos.event.StatementListener;
import io.github.tribikos.event.TransactionListener;

/**
 * Where listeners are registered for what an engine does: {@link Engine#events()}. Each method returns a
 * {@link io.github.tribikos.event.Registration}, which ends the listening when it is closed. Listeners are told in the order of
 * their registration. Costs nothing where nobody listens. Safe for any thread.
 *
 * <pre>{@code
 * try (Registration timing = engine.events().sql(new SqlListener() {
 *     public void after(SqlEvent event) { timer.record(event.elapsed()); }
 * })) { ... }
 * }</pre>
 */
public final class EngineEvents {
    private final Listeners<PoolListener> pool = new Listeners<>();
    private final Listeners<StatementListener> statements = new Listeners<>();
    private final Listeners<SqlListener> sql = new Listeners<>();
    private final Listeners<ErrorListener> errors = new Listeners<>();
    private final Listeners<TransactionListener> transactions = new Listeners<>();

    EngineEvents() {}

    /** Tells {@code listener} what becomes of the connections from now on. */
    public Registration pool(PoolListener listener) {
        return pool.add(listener);
    }

    /** Tells {@code listener} of statements, which it may replace. */
    public Registration statements(StatementListener listener) {
        return statements.add(listener);
    }

    /** Tells {@code listener} of the SQL that is sent, with its values, time and outcome. */
    public Registration sql(SqlListener listener) {
        return sql.add(listener);
    }

    /** Tells {@code listener} of errors of the database, which it may change. */
    public Registration errors(ErrorListener listener) {
        return errors.add(listener);
    }

    /** Tells {@code listener} of transactions and savepoints. */
    public Registration transactions(TransactionListener listener) {
        return transactions.add(listener);
    }

    Listeners<PoolListener> poolListeners() {
        return pool;
    }

    Listeners<StatementListener> statementListeners() {
        return statements;
    }

    Listeners<SqlListener> sqlListeners() {
        return sql;
    }

    Listeners<ErrorListener> errorListeners() {
        return errors;
    }

    Listeners<TransactionListener> transactionListeners() {
        return transactions;
    }

    /** Tells of what has happened already: a listener that fails must not make it look undone. */
    static void telling(Object listener, Runnable event) {
        try {
            event.run();
        } catch (RuntimeException e) {
            Engine.LOG.warn("A listener failed: {}", listener.getClass().getName(), e);
        }
    }
}
