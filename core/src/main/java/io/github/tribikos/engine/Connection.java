package io.github.tribikos.engine;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.SessionSetting;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.Disconnect;
import io.github.tribikos.error.StateException;
import io.github.tribikos.event.Attachment;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.schema.DdlExecutor;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Delete;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.sql.Update;
import java.io.InputStream;
import java.io.Reader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the database, lent by the engine's pool until it is closed. The first statement begins a transaction;
 * {@link #commit} ends it, and the next statement begins another: commit as you go. {@link #close} rolls back what is not
 * committed.
 *
 * <p>For one thread at a time, with the results of its statements; two calls at once are a {@link StateException}. It may move
 * from one thread to another between calls. {@link #cancel} alone is for any thread.
 *
 * <p>Errors of the database are a {@link DatabaseException} whose class tells the kind. After one, most databases let you only
 * roll back. After a {@link Disconnect} too: the transaction is gone, and once {@link #rollback} has been called, the next
 * statement takes another connection of the pool. Until then all else is a {@link StateException}, so that no half of a
 * transaction runs on a connection that knows nothing of the other half.
 */
public final class Connection implements DdlExecutor, AutoCloseable {
    private static final ExecutionOptions STREAM = ExecutionOptions.none().stream(true);

    private final Engine engine;
    private final Dialect dialect;
    private final ConnectionState state;
    private final StatementRunner runner;
    private final ExecutionOptions options;

    Connection(Engine engine, PhysicalConnection physical) {
        this(engine, new ConnectionState(engine, physical), engine.executionOptions());
    }

    private Connection(Engine engine, ConnectionState state, ExecutionOptions options) {
        this.engine = engine;
        this.dialect = engine.dialect();
        this.state = state;
        this.options = options;
        this.runner = new StatementRunner(this, state, options);
    }

    /**
     * Returns this connection with options for the statements that are run through what is returned. Both are one connection:
     * they share its transaction, and closing one closes both.
     *
     * <pre>{@code
     * connection.with(ExecutionOptions.none().timeout(Duration.ofMinutes(5))).execute(report);
     * }</pre>
     *
     * @param given what overrides the options that hold so far
     */
    public Connection with(ExecutionOptions given) {
        return new Connection(engine, state, given.over(options));
    }

    /** Whether the database gives by RETURNING the rows that an UPDATE or DELETE changes, also those that foreign keys refer to. */
    public boolean returnsRowsOf(DmlStatement change) {
        Capabilities capabilities = engine.dialect().capabilities();
        boolean returns = change instanceof Update
                ? capabilities.supports(Feature.UPDATE_RETURNING)
                : change instanceof Delete && capabilities.supports(Feature.DELETE_RETURNING);
        return returns && capabilities.supports(Feature.CHANGE_OF_REFERRED_ROWS);
    }

    /** Returns the options that hold for statements which do not bring their own. */
    public ExecutionOptions executionOptions() {
        return options;
    }

    /**
     * Runs a statement that gives rows.
     *
     * @return the rows, to be read once and before this connection is closed
     * @throws DatabaseException if the database reports an error
     * @throws io.github.tribikos.error.CompileException if the database cannot express the statement
     * @throws StateException if this connection is closed, lost, or in use by another call
     */
    public <R extends @Nullable Object> Result<R> execute(RowStatement<R> statement) {
        return runner(statement).rows(statement.plain(), Parameters.NONE);
    }

    /** As {@link #execute(RowStatement)}, with values for the statement's named parameters. */
    public <R extends @Nullable Object> Result<R> execute(RowStatement<R> statement, Parameters parameters) {
        return runner(statement).rows(statement.plain(), parameters);
    }

    /**
     * As {@link #execute(RowStatement)}, for results that are larger than memory: the driver fetches rows as they are read,
     * {@link EngineOptions#fetchSize()} at a time, where it would otherwise hold them all. Such a result ends with its
     * transaction. On DuckDB it wants its connection for itself: another statement first reads what is left of it into memory, so
     * take a second connection for that.
     */
    public <R extends @Nullable Object> Result<R> stream(RowStatement<R> statement) {
        return with(STREAM).execute(statement);
    }

    /**
     * Runs a statement that changes data. An INSERT of many rows is sent in batches.
     *
     * @return the number of rows that were inserted, updated or deleted
     * @throws DatabaseException if the database reports an error
     * @throws io.github.tribikos.error.CompileException if the database cannot express the statement
     * @throws StateException if this connection is closed, lost, or in use by another call
     */
    public Affected execute(DmlStatement statement) {
        return runner(statement).change(statement.plain(), Parameters.NONE);
    }

    /** As {@link #execute(DmlStatement)}, with values for the statement's named parameters. */
    public Affected execute(DmlStatement statement, Parameters parameters) {
        return runner(statement).change(statement.plain(), parameters);
    }

    /**
     * Runs a statement once for each set of parameters, in batches. Without sets nothing is sent. When one fails, those before
     * it have been run; roll back to undo them.
     *
     * @return the sum of the rows
     * @throws io.github.tribikos.error.ArgumentException if a set lacks a parameter, or the statement inserts many rows itself
     */
    public Affected executeMany(DmlStatement statement, List<Parameters> sets) {
        return runner(statement).changeMany(statement.plain(), sets);
    }

    private StatementRunner runner(Statement statement) {
        ExecutionOptions own = statement.options();
        return own == ExecutionOptions.none() ? runner : with(own).runner;
    }

    /** Renders {@code ddl} and runs it in the transaction, which not every database can roll back. */
    @Override
    public void execute(Ddl ddl) {
        runner.define(dialect.render(ddl, options.schemasOrNone()));
    }

    @Override
    public boolean hasTable(Table<?> table) {
        String schema = options.schemasOrNone().apply(table.schemaName());
        return unwrapped(false, driver -> dialect.schemaReader().hasTable(driver, schema, table.tableName()));
    }

    @Override
    public boolean hasType(@Nullable String schema, String name) {
        String translated = options.schemasOrNone().apply(schema);
        return unwrapped(false, driver -> dialect.schemaReader().hasType(driver, translated, name));
    }

    /** Returns the dialect, that of the server's version. */
    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public boolean addsForeignKeysLater() {
        return dialect.capabilities().supports(Feature.ADD_CONSTRAINT);
    }

    /** Runs {@code work} with the driver's connection, for what only the driver can do, within the transaction. */
    public <T extends @Nullable Object> T unwrapped(JdbcWork<T> work) {
        return unwrapped(true, work);
    }

    /**
     * As {@link #unwrapped(JdbcWork)}, for work that runs one piece of SQL by the driver's own means: log, listeners and errors tell
     * of {@code sql} as of that of a statement, and the timeout of the {@link #executionOptions options} holds.
     *
     * @param sql what {@code work} runs, without values
     */
    public <T extends @Nullable Object> T unwrapped(String sql, SqlWork<T> work) {
        return runner.unwrapped(sql, work);
    }

    /**
     * Opens the bytes of one row, to be read without holding all of them: {@code openBytes(FILES.content, FILES.id.eq(7))}. Every
     * 4 MB are a statement of their own, {@code SELECT substr(files.content, ?, ?) FROM files WHERE files.id = ?}; so that all see
     * the same value, run it at REPEATABLE READ or above where others may change the row meanwhile. DuckDB has no pieces of a BLOB:
     * there the value is read whole. PostgreSQL unpacks a <a
     * href="https://www.postgresql.org/docs/current/storage-toast.html">compressed value</a> anew for each piece, so columns of large
     * ones are better stored EXTERNAL. Statements may be run between two reads; closing the stream costs nothing.
     *
     * @return null if the value is NULL
     * @throws io.github.tribikos.error.NoResultException if there is no row
     * @throws io.github.tribikos.error.MultipleResultsException if there are several
     */
    public @Nullable InputStream openBytes(Expression<? extends byte @Nullable []> bytes, Condition... where) {
        return LobPieces.openBytes(this, bytes, where);
    }

    /** Opens the text of one row, to be read without holding all of it, see {@link #openBytes}. */
    public @Nullable Reader openText(Expression<? extends @Nullable String> text, Condition... where) {
        return LobPieces.openText(this, text, where);
    }

    /** As {@link #unwrapped(JdbcWork)}, for work that only reads: it does not make a transaction of SQLite's one that is meant to write. */
    public <T extends @Nullable Object> T unwrappedToRead(JdbcWork<T> work) {
        return unwrapped(false, work);
    }

    private <T extends @Nullable Object> T unwrapped(boolean writes, JdbcWork<T> work) {
        return state().call(driver -> {
            state.begin(writes);
            return work.run(driver);
        });
    }

    /**
     * Begins a transaction on purpose, where a statement would begin it by itself; one that is meant to write, which SQLite's
     * {@code BEGIN IMMEDIATE} is told.
     *
     * <pre>{@code
     * try (Transaction transaction = connection.begin()) {
     *     connection.execute(...);
     *     transaction.commit();
     * }                                     // rolled back unless committed
     * }</pre>
     *
     * @throws StateException if a transaction has begun already, or each statement commits itself
     */
    public Transaction begin() {
        requireUnmanaged("begin()");
        return new Transaction(this, state().beginTransaction());
    }

    boolean isActive(long transactionNumber) {
        return state.isActive(transactionNumber);
    }

    /**
     * Commits what was done since the last commit. Sends nothing if nothing was done.
     *
     * @throws io.github.tribikos.error.CommitOutcomeUnknown if the connection is lost before the database answers
     * @throws StateException inside {@link Engine#begin(Action)} and the like, which commit themselves
     */
    public void commit() {
        requireUnmanaged("commit()");
        state().commit();
    }

    /**
     * Undoes what was done since the last commit. Sends nothing if nothing was done.
     *
     * @throws StateException inside {@link Engine#begin(Action)} and the like, where an exception rolls back
     */
    public void rollback() {
        requireUnmanaged("rollback()");
        state().rollback();
    }

    /**
     * Sets a savepoint, and begins a transaction if none is open.
     *
     * @return the savepoint; closing it without {@link Savepoint#release} goes back to it
     */
    public Savepoint savepoint() {
        dialect.capabilities().require(Feature.SAVEPOINTS);
        return state().setSavepoint();
    }

    /** Runs {@code action} in a savepoint: what it throws undoes what it did, and nothing before it. */
    public void savepoint(Action action) {
        inSavepoint(connection -> {
            action.run(connection);
            return true;
        });
    }

    /** Runs {@code work} in a savepoint and returns its value: what it throws undoes what it did, and nothing before it. */
    public <T extends @Nullable Object> T inSavepoint(Work<T> work) {
        try (Savepoint inner = savepoint()) {
            T value = work.run(this);
            inner.release();
            return value;
        }
    }

    /**
     * Sets the isolation level of the transactions that follow on this connection; the pool gets it back with its own.
     *
     * @return this connection
     * @throws StateException if a transaction has begun
     * @throws io.github.tribikos.error.ArgumentException if the database does not have this level, as SQLite has none but
     *     SERIALIZABLE and READ UNCOMMITTED
     */
    public Connection isolation(Isolation level) {
        state.isolation(level);
        return this;
    }

    /** Returns the isolation level of the transactions that follow; null if the database's is none of the standard's. */
    public @Nullable Isolation isolation() {
        int level = state.call(driver -> dialect.sessions().isolation(driver));
        return Isolation.of(level);
    }

    /** Returns the isolation levels that the database takes, some of which may give a stronger one. */
    public Set<Isolation> isolationLevels() {
        return state.call(driver -> {
            Set<Isolation> levels = EnumSet.noneOf(Isolation.class);
            for (Isolation level : Isolation.values()) {
                if (dialect.sessions().hasIsolation(driver, level.jdbcLevel())) {
                    levels.add(level);
                }
            }
            return levels;
        });
    }

    /**
     * Makes each statement on this connection commit itself, for what no transaction may hold, such as PostgreSQL's {@code VACUUM};
     * the pool gets it back without. There are then no transactions and no savepoints, {@link #commit} does nothing, and rows of
     * a change that was sent in several batches stay if a later one fails.
     * PostgreSQL's driver holds all rows of a result, even one that is streamed.
     *
     * @return this connection
     * @throws StateException if a transaction has begun
     */
    public Connection autocommit() {
        requireUnmanaged("autocommit()");
        state.autocommit();
        return this;
    }

    /** Whether each statement commits itself. */
    public boolean isAutocommit() {
        return state.isAutocommit();
    }

    /**
     * Changes something of the session that only this database has, such as {@code Postgresql.DEFERRABLE}; the pool gets the
     * connection back without.
     *
     * @return this connection
     * @throws StateException if a transaction has begun
     */
    public Connection apply(SessionSetting setting) {
        state.apply(setting);
        return this;
    }

    /**
     * Makes the transactions that follow on this connection refuse to write; the pool gets it back as it was.
     *
     * @return this connection
     * @throws StateException if a transaction has begun
     * @throws io.github.tribikos.error.CompileException if the database has no such transactions
     */
    public Connection readOnly() {
        dialect.capabilities().require(Feature.READ_ONLY_TRANSACTIONS);
        state.readOnly();
        return this;
    }

    /**
     * Cancels the statement that this connection runs at the moment: the call that waits for it ends with
     * {@link io.github.tribikos.error.Cancelled}, unless the statement finishes first. Never reaches a later statement. For
     * any thread.
     *
     * @return whether a statement ran
     */
    public boolean cancel() {
        return state.guard().cancel();
    }

    /** Whether a transaction is open: a statement has run since the connection was lent, or since the last commit or rollback. */
    public boolean isInTransaction() {
        return state.isBegun();
    }

    /** Whether a savepoint is set that was neither released nor gone back to. */
    public boolean isInSavepoint() {
        return state.isInSavepoint();
    }

    /** Whether this connection was closed. */
    public boolean isClosed() {
        return state.isClosed();
    }

    /** Whether the connection to the database was lost; the next statement takes another, after {@link #rollback} if one is due. */
    public boolean isLost() {
        return state.isLost();
    }

    /** As {@link #invalidate(Throwable)}, without a cause. */
    public void invalidate() {
        state.invalidate(null);
    }

    /**
     * Gives the connection to the database up, which is closed at once and never lent again: for a program that knows better
     * than the database that something is wrong with it. What was not committed is undone, as by a {@link Disconnect}; if a
     * transaction is open, {@link #rollback} is due. The next statement takes another connection.
     *
     * @param cause what was wrong, for those who listen to the pool
     */
    public void invalidate(Throwable cause) {
        state.invalidate(cause);
    }

    /** Lets the connection to the database be closed, instead of lent again, when this is closed. Until then it goes on as it is. */
    public void retire() {
        state.retire();
    }

    /** Returns what was attached to the connection to the database under this key, by whomever it was lent to; null if nothing. */
    public <T> @Nullable T attached(Attachment<T> key) {
        state.enter();
        try {
            return state.physical().get(key);
        } finally {
            state.leave();
        }
    }

    /** Attaches a value to the connection to the database for as long as that lives, in whose hands it may be. */
    public <T> void attach(Attachment<T> key, @Nullable T value) {
        state.call(driver -> {
            state.physical().set(key, value);
            return true;
        });
    }

    /** Returns the engine that lent this. */
    public Engine engine() {
        return engine;
    }

    /**
     * Closes open results, rolls back what is not committed, and gives the connection back to the pool. Closing again does
     * nothing. Never fails for a reason of the database: a connection that cannot be rolled back is thrown away.
     */
    @Override
    public void close() {
        state.close();
    }

    /** Shows the state, and the address without secrets. */
    @Override
    public String toString() {
        return "Connection to " + engine.address() + " (" + state + ")";
    }

    /** Begins the transaction of a lambda, whose caller commits and rolls back by {@link #state}. */
    ConnectionState beginManaged() {
        state.manage();
        state().beginWriting();
        return state;
    }

    /** The state, speaking for this in logs. */
    private ConnectionState state() {
        state.logToken(options.logToken());
        return state;
    }

    private void requireUnmanaged(String method) {
        if (state.isManaged()) {
            throw new StateException(
                    method + " is not for a transaction of begin(...) or inTransaction(...): it is committed at the"
                            + " end, or rolled back by an exception. Use savepoint(...) inside, or engine.connect().");
        }
    }
}
