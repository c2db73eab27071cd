package io.github.tribikos.error;

/**
 * The connection was lost after COMMIT was sent and before its answer came: the transaction may be committed or rolled
 * back. Never retried automatically, since that could do the work twice; look for its effects first.
 */
public final class CommitOutcomeUnknown extends DatabaseException {
    private static final long serialVersionUID = 1L;

    CommitOutcomeUnknown(DatabaseErrorContext context) {
        super(ErrorKind.COMMIT_OUTCOME_UNKNOWN, context);
    }
}
