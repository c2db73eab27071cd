package io.github.tribikos.engine;

import org.jspecify.annotations.Nullable;

/**
 * A user and the secret that goes with it.
 *
 * @param user the user, or null for that of the URL
 * @param password the password or token, or null for none
 */
public record Credentials(@Nullable String user, @Nullable String password) {
    /** Shows the user alone. */
    @Override
    public String toString() {
        return "Credentials[user=" + user + ", password=***]";
    }
}
