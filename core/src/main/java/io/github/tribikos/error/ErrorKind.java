package io.github.tribikos.error;

import static io.github.tribikos.error.RetryScope.NEVER;
import static io.github.tribikos.error.RetryScope.STATEMENT;
import static io.github.tribikos.error.RetryScope.TRANSACTION;

import java.util.function.Function;

/**
 * The kinds of error that a database reports, one per subclass of {@link DatabaseException}, so that a dialect can map its
 * error numbers by a table.
 */
public enum ErrorKind {
    /** {@link DatabaseException} itself: reported by the database, and of no kind that is known. */
    OTHER(DatabaseException::new, NEVER, "The database reported an error."),
    /** {@link Disconnect}. */
    DISCONNECT(
            Disconnect::new,
            TRANSACTION,
            "The connection to the database was lost. Run the whole transaction again on a new connection."),
    /** {@link ConnectFailure}. */
    CONNECT_FAILURE(
            ConnectFailure::new,
            STATEMENT,
            "Could not connect to the database. Check that it is running and that the URL leads to it."),
    /** {@link AuthenticationFailure}. */
    AUTHENTICATION_FAILURE(
            AuthenticationFailure::new,
            NEVER,
            "The database refused the login. Check the user and password, and that the user may connect from here."),
    /** {@link QueryTimeout}. */
    QUERY_TIMEOUT(QueryTimeout::new, NEVER, "The statement took longer than its timeout and was stopped."),
    /** {@link Cancelled}. */
    CANCELLED(Cancelled::new, NEVER, "The statement was cancelled."),
    /** {@link SerializationFailure}. */
    SERIALIZATION_FAILURE(
            SerializationFailure::new,
            TRANSACTION,
            "The transaction conflicts with a concurrent one. Run the whole transaction again."),
    /** {@link Deadlock}. */
    DEADLOCK(
            Deadlock::new,
            TRANSACTION,
            "The transaction was ended to solve a deadlock. Run the whole transaction again."),
    /** {@link LockTimeout}. */
    LOCK_TIMEOUT(LockTimeout::new, TRANSACTION, "A lock was not free in time. Run the whole transaction again."),
    /** {@link IntegrityViolation} itself: a constraint of unknown kind. */
    INTEGRITY_VIOLATION(IntegrityViolation::new, NEVER, "Integrity constraint"),
    /** {@link UniqueViolation}. */
    UNIQUE_VIOLATION(UniqueViolation::new, NEVER, "Unique constraint"),
    /** {@link ForeignKeyViolation}. */
    FOREIGN_KEY_VIOLATION(ForeignKeyViolation::new, NEVER, "Foreign key constraint"),
    /** {@link NotNullViolation}. */
    NOT_NULL_VIOLATION(NotNullViolation::new, NEVER, "NOT NULL constraint"),
    /** {@link CheckViolation}. */
    CHECK_VIOLATION(CheckViolation::new, NEVER, "Check constraint"),
    /** {@link ExclusionViolation}. */
    EXCLUSION_VIOLATION(ExclusionViolation::new, NEVER, "Exclusion constraint"),
    /** {@link DataError}. */
    DATA_ERROR(DataError::new, NEVER, "A value does not fit: it is out of range, too long or not convertible."),
    /** {@link ProgrammingError}. */
    PROGRAMMING_ERROR(
            ProgrammingError::new,
            NEVER,
            "The database cannot run the statement: a syntax error, a missing table, column or function, or a feature"
                    + " it lacks."),
    /** {@link CardinalityViolation}. */
    CARDINALITY_VIOLATION(
            CardinalityViolation::new,
            NEVER,
            "There are more rows than the statement may meet: a subquery that stands for one value gave several, or rows of"
                    + " one upsert have the same key. Limit the subquery, or keep one row for each key."),
    /** {@link PermissionDenied}. */
    PERMISSION_DENIED(PermissionDenied::new, NEVER, "The database user has no permission for the statement."),
    /** {@link ReadOnlyViolation}. */
    READ_ONLY_VIOLATION(ReadOnlyViolation::new, NEVER, "The database or the transaction is read-only."),
    /** {@link DiskFull}. */
    DISK_FULL(DiskFull::new, NEVER, "The database has no room left on its disk."),
    /** {@link CommitOutcomeUnknown}. */
    COMMIT_OUTCOME_UNKNOWN(
            CommitOutcomeUnknown::new,
            NEVER,
            "The connection was lost during COMMIT: the transaction may be committed or rolled back. Check which before"
                    + " running it again.");

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a constructor holds no state
    private final Function<DatabaseErrorContext, DatabaseException> constructor;

    private final RetryScope retryScope;
    private final String summary;

    ErrorKind(Function<DatabaseErrorContext, DatabaseException> constructor, RetryScope retryScope, String summary) {
        this.constructor = constructor;
        this.retryScope = retryScope;
        this.summary = summary;
    }

    /** Returns a new exception of the class that belongs to this kind. */
    public DatabaseException create(DatabaseErrorContext context) {
        return constructor.apply(context);
    }

    /** Returns how much has to be done again after an error of this kind. */
    public RetryScope retryScope() {
        return retryScope;
    }

    /** The first line of the message; for constraints, its subject. */
    String summary() {
        return summary;
    }
}
