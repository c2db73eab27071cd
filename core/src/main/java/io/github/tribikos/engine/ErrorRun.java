package io.github.tribikos.engine;

import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.event.ErrorEvent;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An error that listeners are told of. */
final class ErrorRun implements ErrorEvent {
    private final SQLException cause;
    private DatabaseException error;
    private @Nullable RuntimeException other;

    ErrorRun(SQLException cause, DatabaseException error) {
        this.cause = cause;
        this.error = error;
    }

    @Override
    public DatabaseException error() {
        return error;
    }

    /** What the caller gets. */
    RuntimeException thrown() {
        return other != null ? other : error;
    }

    @Override
    public void classify(ErrorKind kind) {
        error = kind.create(DatabaseErrorContext.of(cause, error.sql()).withRows(error.rows()));
    }

    @Override
    public void replaceBy(RuntimeException replacement) {
        if (replacement.getCause() == null && replacement != error) {
            try {
                replacement.initCause(error);
            } catch (IllegalStateException e) {
                replacement.addSuppressed(error); // its cause was said to be null
            }
        }
        other = replacement;
    }
}
