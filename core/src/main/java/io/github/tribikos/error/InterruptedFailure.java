package io.github.tribikos.error;

import org.jspecify.annotations.Nullable;

/** The thread was interrupted while it waited. Its interrupt flag is set, so that its owner learns of it as well. */
public final class InterruptedFailure extends TribikosException {
    private static final long serialVersionUID = 1L;

    private InterruptedFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Sets the interrupt flag of the calling thread, and returns the error to throw.
     *
     * @param activity what was interrupted: {@code waiting for a connection}
     * @param cause the exception that reported the interrupt, or null
     */
    public static InterruptedFailure during(String activity, @Nullable Throwable cause) {
        Thread.currentThread().interrupt();
        return new InterruptedFailure("The thread was interrupted while " + activity + ".", cause);
    }
}
