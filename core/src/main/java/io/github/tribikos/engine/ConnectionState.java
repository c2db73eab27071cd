package io.github.tribikos.engine;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.SessionControl;
import io.github.tribikos.dialect.SessionSetting;
import io.github.tribikos.dialect.Streaming;
import io.github.tribikos.error.Cancelled;
import io.github.tribikos.error.CommitOutcomeUnknown;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.Disconnect;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.InterruptedFailure;
import io.github.tribikos.error.PendingRollback;
import io.github.tribikos.error.RowRange;
import io.github.tribikos.error.StateException;
import io.github.tribikos.event.ErrorListener;
import io.github.tribikos.event.Listeners;
import io.github.tribikos.event.TransactionEvent;
import io.github.tribikos.event.TransactionListener;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a lent connection is in the middle of: a call, a transaction, savepoints, changed settings, open results; and whether it
 * is closed or lost. Every call to the driver stands between {@link #enter} and {@link #leave}.
 */
final class ConnectionState {
    private final Engine engine;
    private final Dialect dialect;
    private final SessionControl sessions;
    private final StatementGuard guard;
    private final OpenRows openRows = new OpenRows();
    private final boolean isLogging;
    private final boolean isShowingValues;

    private final Streaming streaming;
    private final boolean timeKeptByServer;
    private TimeLimit timeLimit;
    private PhysicalConnection physical;
    private java.sql.Connection jdbc;
    private boolean begun;
    private boolean closed;
    private boolean givenBack;
    private boolean hasTurn;
    private boolean retired;
    private @Nullable Isolation isolation;
    private boolean isolationChanged;
    private boolean readOnlyChanged;
    private boolean autocommit;
    private final List<SessionSetting> settings = new ArrayList<>(0);
    private long transactionNumber;
    private @Nullable Throwable firstFailure; // of this transaction
    private @Nullable Throwable lost;
    private @Nullable Savepoint savepoint;
    private int savepointCount;
    private @Nullable String logToken;
    private @Nullable TransactionEvent transaction;
    private final Listeners<TransactionListener> transactionListeners;
    private boolean managed;
    private boolean searching; // for a row that failed, which the program knows nothing of

    ConnectionState(Engine engine, PhysicalConnection physical) {
        this.engine = engine;
        this.physical = physical;
        this.jdbc = physical.jdbc();
        this.dialect = engine.dialect();
        this.sessions = dialect.sessions();
        this.streaming = sessions.streaming();
        this.transactionListeners = engine.events().transactionListeners();
        boolean inSession = engine.source().isTimeoutInSession();
        this.guard = new StatementGuard(
                engine.statementTimeoutNanos(),
                inSession ? null : engine.watchdog(),
                engine.options().isCancellingOnInterrupt());
        this.timeKeptByServer = inSession;
        this.timeLimit = newTimeLimit();
        // Asked once for a connection rather than for each statement: a change of levels takes hold with the next one.
        this.isolation = engine.options().isPoolerSafe() ? engine.options().isolation() : null;
        this.isLogging = engine.log().isOn();
        this.isShowingValues = engine.log().isShowingValues();
        physical.guard(guard);
    }

    private TimeLimit newTimeLimit() {
        return new TimeLimit(jdbc, timeKeptByServer ? sessions : null, engine.statementTimeoutNanos());
    }

    /** A step that may fail as JDBC does. */
    interface Step<T extends @Nullable Object> {
        T run(java.sql.Connection jdbc) throws SQLException;
    }

    /** Sets the word that stands before log lines of the calls that follow, null for none. */
    void logToken(@Nullable String token) {
        logToken = token;
    }

    @Nullable
    String logToken() {
        return logToken;
    }

    /** Begins a call. */
    void enter() {
        guard.enter();
        if (closed || lost != null) {
            try {
                requireUsable();
                renew();
            } catch (RuntimeException | Error e) {
                guard.leave();
                throw e;
            }
        }
    }

    private void requireUsable() {
        if (closed) {
            throw new StateException("The connection is closed. Take another one from the engine.");
        }
        if (begun) {
            throw new StateException(
                    "The connection to the database was lost in the middle of a transaction. Call rollback(), or close this,"
                            + " and run the whole transaction again.",
                    lost);
        }
    }

    /** Takes another connection in place of one that was lost while, or before, no transaction was open. */
    private void renew() {
        openRows.close();
        giveUp(lost);
        PhysicalConnection fresh = engine.lender().lend();
        fresh.guard(guard);
        physical = fresh;
        jdbc = fresh.jdbc();
        timeLimit = newTimeLimit();
        givenBack = false;
        retired = false;
        try {
            Isolation chosen = isolation;
            if (isolationChanged && chosen != null) {
                physical.defaultIsolation();
                sessions.isolation(jdbc, chosen.jdbcLevel());
            }
            if (readOnlyChanged) {
                sessions.readOnly(jdbc, true);
            }
            for (SessionSetting setting : settings) {
                physical.withAutoCommit(setting::apply);
            }
            if (autocommit) {
                jdbc.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(e, null);
        }
        lost = null;
    }

    /** Throws the connection away, unless that was done. */
    private void giveUp(@Nullable Throwable cause) {
        if (!givenBack) {
            givenBack = true;
            physical.guard(null);
            engine.lender().takeBack(physical, true, cause);
            endTurn();
        }
    }

    /** Throws the connection away now, open results and transaction with it. */
    void invalidate(@Nullable Throwable cause) {
        guard.enter();
        try {
            if (!closed) {
                openRows.close();
                lost = cause != null ? cause : new StateException("The program has called invalidate().");
                giveUp(cause);
            }
        } finally {
            leave();
        }
    }

    /** Throws the connection away when it is closed. */
    void retire() {
        retired = true;
    }

    /**
     * Ends a call. After a cancel the statements that are kept are dropped: SQLite interrupts whatever comes next until no
     * statement is active, and its driver leaves those that were run without a result in that state.
     */
    void leave() {
        boolean wasCancelled = guard.reason() != null;
        guard.leave();
        if (wasCancelled) {
            physical.forgetStatements();
            if (sessions.keepsLateCancels()) {
                physical.respell();
            }
        }
    }

    /** Makes a call of one step. */
    <T extends @Nullable Object> T call(Step<T> step) {
        enter();
        try {
            return step.run(jdbc);
        } catch (SQLException e) {
            throw failed(e, null);
        } finally {
            leave();
        }
    }

    /** Begins a transaction unless one is open. Inside a call. */
    void begin(boolean writes) throws SQLException {
        if (!begun && !autocommit) {
            boolean mayWrite = writes && !readOnlyChanged && !engine.options().isReadOnly();
            if (mayWrite) {
                waitForTurn();
            }
            try {
                sessions.begin(jdbc, mayWrite);
            } catch (SQLException e) {
                endTurn();
                throw e;
            }
            begun = true;
            log("BEGIN");
            Isolation level = isolation;
            if (level != null && engine.options().isPoolerSafe()) {
                sessions.transactionIsolation(jdbc, level.jdbcLevel());
            }
            tell(TransactionListener::begun);
        }
        stream(false);
    }

    /**
     * Readies the session for a statement whose rows are fetched while they are read, or for another. A result that would be in
     * the way is read into memory first.
     */
    void stream(boolean on) throws SQLException {
        if (streaming != Streaming.FETCH_SIZE) {
            if (streaming == Streaming.SESSION_ALONE && physical.isStreaming()) {
                openRows.buffer();
            }
            physical.stream(sessions, on);
        }
    }

    /** Closes results that would keep the session from ending its transaction. */
    private void endStreams() {
        if (streaming == Streaming.SESSION_ALONE && physical.isStreaming()) {
            openRows.close();
        }
    }

    private void waitForTurn() throws SQLException {
        long millis = physical.writeTurnMillis(sessions);
        if (millis > 0) {
            hasTurn = engine.writeTurns().take(millis);
        }
    }

    private void endTurn() {
        if (hasTurn) {
            hasTurn = false;
            engine.writeTurns().giveBack();
        }
    }

    /**
     * Begins a transaction unless one is open, for a statement with a time of its own.
     *
     * @param limitNanos how long the statements of this call may run, 0 for no limit
     */
    void begin(boolean writes, long limitNanos) throws SQLException {
        begin(writes);
        guard.limit(limitNanos);
        timeLimit.set(limitNanos);
    }

    /** Begins a transaction that is meant to write, where that takes a statement; otherwise the first statement does. */
    void beginWriting() {
        if (sessions.beginsExplicitly()) {
            call(driver -> {
                begin(true);
                return true;
            });
        }
    }

    void commit() {
        enter();
        try {
            if (begun) {
                endStreams();
                openRows.closeChanging();
                if (!transactionListeners.isEmpty()) {
                    TransactionEvent transaction = transaction();
                    transactionListeners.all().forEach(listener -> listener.committing(transaction));
                }
                if (firstFailure != null) {
                    sessions.requireCommittable(jdbc);
                }
                sessions.commit(jdbc);
                ended("COMMIT", TransactionListener::committed);
            }
        } catch (SQLException e) {
            if (dialect.errors().isRollbackPending(e)) {
                throw pendingRollback(e);
            }
            DatabaseException failure = Failures.committing(e, dialect.errors());
            timeLimit.rolledBack();
            throw told(e, failure);
        } finally {
            leave();
        }
    }

    void rollback() {
        if (lost != null) {
            if (begun) {
                ended("ROLLBACK (the connection was lost)", TransactionListener::rolledBack); // the server has done it
            }
            return;
        }
        call(driver -> {
            if (begun) {
                endStreams();
                sessions.rollback(driver);
                timeLimit.rolledBack();
                ended("ROLLBACK", TransactionListener::rolledBack);
            }
            return true;
        });
    }

    private void ended(String how, BiConsumer<TransactionListener, TransactionEvent> event) {
        begun = false;
        firstFailure = null;
        transactionNumber++;
        savepoint = null;
        endTurn();
        log(how);
        tell(event);
        transaction = null;
    }

    private void tell(BiConsumer<TransactionListener, TransactionEvent> event) {
        if (!transactionListeners.isEmpty()) {
            TransactionEvent told = transaction();
            for (TransactionListener listener : transactionListeners.all()) {
                EngineEvents.telling(listener, () -> event.accept(listener, told));
            }
        }
    }

    private TransactionEvent transaction() {
        TransactionEvent known = transaction;
        if (known == null) {
            known = new TransactionRun(logToken, System.nanoTime());
            transaction = known;
        }
        return known;
    }

    private void log(String event) {
        if (isLogging) {
            engine.log().transaction(logToken, event);
        }
    }

    /** Whether {@link #setSavepoint} is possible: a transaction there is, or can be, and the database has savepoints in it. */
    boolean hasSavepoints() {
        return !autocommit && dialect.capabilities().supports(Feature.SAVEPOINTS);
    }

    Savepoint setSavepoint() {
        return call(driver -> {
            if (autocommit) {
                throw new StateException("A connection in autocommit mode has no savepoints. Take another one.");
            }
            begin(true);
            Savepoint inner = new Savepoint(this, savepoint, "tribikos_" + ++savepointCount);
            sessions.savepoint(driver, inner.name());
            savepoint = inner;
            tell((listener, transaction) -> listener.savepointSet(transaction, inner.name()));
            return inner;
        });
    }

    /** Ends a savepoint and those inside it. */
    void endSavepoint(Savepoint ending, boolean undo) {
        call(driver -> {
            if (undo) {
                sessions.rollbackTo(driver, ending.name());
                firstFailure = null;
                timeLimit.rolledBack();
            } else {
                sessions.release(driver, ending.name());
            }
            savepoint = ending.outer();
            tell((listener, transaction) -> {
                if (undo) {
                    listener.savepointRolledBack(transaction, ending.name());
                } else {
                    listener.savepointReleased(transaction, ending.name());
                }
            });
            return true;
        });
    }

    /** Whether {@code asked} is set still. */
    boolean isActive(Savepoint asked) {
        for (Savepoint each = savepoint; each != null; each = each.outer()) {
            if (each == asked) {
                return lost == null && !closed;
            }
        }
        return false;
    }

    void isolation(Isolation level) {
        call(driver -> {
            requireNotBegun("isolation(...)");
            isolation = level;
            if (!engine.options().isPoolerSafe()) {
                physical.defaultIsolation(); // remembered before it changes
                isolationChanged = true;
                sessions.isolation(driver, level.jdbcLevel());
            }
            return true;
        });
    }

    /** Begins a transaction on purpose; returns its number. */
    long beginTransaction() {
        return call(driver -> {
            if (autocommit) {
                throw new StateException("A connection in autocommit mode has no transactions. Take another one.");
            }
            if (begun) {
                throw new StateException(
                        "A transaction has begun already, by begin() or by a statement. End it by commit()"
                                + " or rollback() first, or set a savepoint() inside it.");
            }
            begin(true);
            return transactionNumber;
        });
    }

    /** Whether the transaction of this number is open. */
    boolean isActive(long number) {
        return begun && !closed && number == transactionNumber;
    }

    void autocommit() {
        call(driver -> {
            requireNotBegun("autocommit()");
            autocommit = true;
            driver.setAutoCommit(true);
            return true;
        });
    }

    boolean isAutocommit() {
        return autocommit;
    }

    void apply(SessionSetting setting) {
        call(driver -> {
            requireNotBegun("apply(...)");
            settings.add(setting);
            physical.withAutoCommit(setting::apply);
            return true;
        });
    }

    void readOnly() {
        call(driver -> {
            requireNotBegun("readOnly()");
            readOnlyChanged = true;
            sessions.readOnly(driver, true);
            return true;
        });
    }

    private void requireNotBegun(String method) {
        if (begun) {
            throw new StateException(
                    method + " comes too late: a transaction has begun. Call it before the first statement,"
                            + " or after commit() or rollback().");
        }
    }

    /** Rolls back what is open and gives the connection back; one that cannot be cleaned is thrown away. */
    void close() {
        if (closed) {
            return;
        }
        guard.enter();
        closed = true;
        boolean isClean = false;
        try {
            openRows.reportLeaks();
            openRows.close();
            if (lost == null) {
                if (begun) {
                    sessions.rollback(jdbc);
                    timeLimit.rolledBack();
                    ended("ROLLBACK (closed without commit)", TransactionListener::rolledBack);
                }
                restoreSettings();
                isClean = true;
            } else if (begun) {
                ended("ROLLBACK (the connection was lost)", TransactionListener::rolledBack);
            }
        } catch (SQLException e) {
            Engine.LOG.debug(
                    "A connection could not be rolled back and is thrown away: {}",
                    e.getClass().getName());
        } finally {
            leave();
            if (isClean && !retired) {
                physical.guard(null);
                engine.lender().takeBack(physical, false, null);
            } else {
                giveUp(lost);
            }
        }
    }

    private void restoreSettings() throws SQLException {
        if (physical.isStreaming()) {
            physical.withAutoCommit(driver -> physical.stream(sessions, false)); // which leaves no transaction open
        }
        timeLimit.restore();
        if (isolationChanged) {
            sessions.isolation(jdbc, physical.defaultIsolation());
        }
        if (readOnlyChanged) {
            sessions.readOnly(jdbc, engine.options().isReadOnly());
        }
        for (SessionSetting setting : settings) {
            physical.withAutoCommit(setting::reset);
        }
        if (autocommit) {
            jdbc.setAutoCommit(sessions.beginsExplicitly());
        }
    }

    /** Makes a typed error of a driver's, and notes when the connection is lost. */
    RuntimeException failed(SQLException e, @Nullable String sql) {
        return failed(e, sql, null);
    }

    /** As {@link #failed(SQLException, String)}; {@code rows} are those in question, if a row may be to blame. */
    RuntimeException failed(SQLException e, @Nullable String sql, @Nullable RowRange rows) {
        ErrorKind cancelledAs = guard.reason();
        if (cancelledAs == null && timeKeptByServer && guard.isOverdue()) {
            boolean isCancelled = dialect.errors().kind(e) == ErrorKind.CANCELLED;
            cancelledAs = isCancelled ? ErrorKind.QUERY_TIMEOUT : null;
        }
        if (begun && dialect.errors().isRollbackPending(e)) {
            return pendingRollback(e);
        }
        DatabaseException failure = Failures.running(e, sql, dialect.errors(), cancelledAs, rows);
        RuntimeException told = told(e, failure);
        return guard.isInterrupted() && told instanceof Cancelled
                ? InterruptedFailure.during("running a statement, which was cancelled", told)
                : told;
    }

    private PendingRollback pendingRollback(SQLException refused) {
        PendingRollback pending = new PendingRollback(firstFailure);
        pending.addSuppressed(refused);
        return pending;
    }

    /** What listeners make of an error; notes when the connection is lost. */
    private RuntimeException told(SQLException cause, DatabaseException error) {
        ErrorRun run = new ErrorRun(cause, error);
        if (!searching) {
            for (ErrorListener listener : engine.events().errorListeners().all()) {
                EngineEvents.telling(listener, () -> listener.failed(run));
            }
        }
        DatabaseException known = run.error();
        firstFailure = begun && firstFailure == null ? known : firstFailure;
        if (known instanceof Disconnect || known instanceof CommitOutcomeUnknown) {
            noteLost(known);
        }
        return run.thrown();
    }

    private void noteLost(DatabaseException failure) {
        lost = failure;
        engine.source().lost(physical);
    }

    boolean isLogging() {
        return isLogging;
    }

    boolean isShowingValues() {
        return isShowingValues;
    }

    /** Sets whether what fails is a trial of ours, which is no matter for listeners. */
    void searching(boolean isOn) {
        searching = isOn;
    }

    /** Notes that a lambda's end decides about the transaction. */
    void manage() {
        managed = true;
    }

    boolean isManaged() {
        return managed;
    }

    boolean isBegun() {
        return begun;
    }

    boolean isInSavepoint() {
        return savepoint != null;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isLost() {
        return lost != null;
    }

    Engine engine() {
        return engine;
    }

    Dialect dialect() {
        return dialect;
    }

    StatementGuard guard() {
        return guard;
    }

    PhysicalConnection physical() {
        return physical;
    }

    OpenRows openRows() {
        return openRows;
    }

    @Override
    public String toString() {
        return closed ? "closed" : lost != null ? "lost" : begun ? "in a transaction" : "no transaction";
    }
}
