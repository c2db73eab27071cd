package io.github.tribikos.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of all errors that Tribikos raises: errors of use, such as {@link ArgumentException}, come without asking a
 * database; a {@link DatabaseException} tells what a database reported. Messages hold no bind values and no passwords.
 */
public abstract class TribikosException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes an error with a message for the user, and what led to it. */
    protected TribikosException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Returns how much has to be done again for a chance of success; {@link RetryScope#NEVER} unless a kind says more. */
    public RetryScope retryScope() {
        return RetryScope.NEVER;
    }

    /** Returns whether doing the work again, as far as {@link #retryScope()} says, has a chance of success. */
    public final boolean isRetryable() {
        return retryScope() != RetryScope.NEVER;
    }
}
