package io.github.tribikos.engine;

/**
 * Gives user and password for a connection to the database that is about to be opened, so that a token which expires is
 * always a fresh one: {@code options.credentials(() -> new Credentials("ada", tokens.current()))}. Called by threads of the
 * program and of the pool, several at once.
 */
@FunctionalInterface
public interface CredentialsProvider {
    /**
     * Returns what to log in with.
     *
     * @throws Exception if there is none now; the connection then fails as a
     *     {@link io.github.tribikos.error.ConnectFailure} with this as its cause
     */
    Credentials get() throws Exception;
}
