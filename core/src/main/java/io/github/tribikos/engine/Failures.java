package io.github.tribikos.engine;

import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ErrorKind;
import io.github.tribikos.error.RowRange;
import io.github.tribikos.error.TribikosException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes typed errors where more is known than the driver's exception tells. */
final class Failures {
    private static final int LONGEST_TEXT = 500;
    private static final List<String> SECRET_WORDS = List.of("pass", "pwd", "secret", "token", "credential");

    private Failures() {}

    /** What went wrong while connecting: whatever is not about the login is a failure to connect. */
    static RuntimeException connecting(Exception cause, ErrorClassifier errors, Set<String> secrets) {
        if (cause instanceof TribikosException known) {
            return known;
        }
        if (!(cause instanceof SQLException e)) {
            return cause instanceof RuntimeException unchecked
                    ? unchecked
                    : ErrorKind.CONNECT_FAILURE.create(DatabaseErrorContext.of(new SQLException(cause), null));
        }
        ErrorKind kind = switch (errors.kind(e)) {
            case AUTHENTICATION_FAILURE -> ErrorKind.AUTHENTICATION_FAILURE;
            case LOCK_TIMEOUT -> ErrorKind.LOCK_TIMEOUT;
            case DISK_FULL -> ErrorKind.DISK_FULL;
            case PERMISSION_DENIED -> ErrorKind.PERMISSION_DENIED;
            default -> ErrorKind.CONNECT_FAILURE;
        };
        return kind.create(DatabaseErrorContext.of(e, null).withSafeMessage(withoutSecrets(e, secrets)));
    }

    /** The values among a driver's properties that are not to be shown. */
    static Set<String> secrets(Map<String, String> properties) {
        Set<String> secrets = new HashSet<>();
        properties.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!value.isEmpty()
                    && (lower.endsWith("key") || SECRET_WORDS.stream().anyMatch(lower::contains))) {
                secrets.add(value);
            }
        });
        return secrets;
    }

    // No value was sent yet, so the driver's text can hold none; but some drivers repeat the URL.
    private static @Nullable String withoutSecrets(SQLException e, Set<String> secrets) {
        String text = e.getMessage();
        if (text == null || text.contains("jdbc:")) {
            return null;
        }
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (!(root instanceof SQLException) && root.getMessage() != null && !text.contains(root.getMessage())) {
            text += " (" + root.getClass().getSimpleName() + ": " + root.getMessage() + ")";
        }
        for (String secret : secrets) {
            text = text.replace(secret, "***");
        }
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
    }

    /** What went wrong while a statement ran. */
    static DatabaseException running(
            SQLException cause,
            @Nullable String sql,
            ErrorClassifier errors,
            @Nullable ErrorKind cancelledAs,
            @Nullable RowRange rows) {
        ErrorKind kind = errors.kind(cause);
        boolean mayBeCancel = kind == ErrorKind.CANCELLED || kind == ErrorKind.QUERY_TIMEOUT || kind == ErrorKind.OTHER;
        if (cancelledAs != null && mayBeCancel) {
            return cancelledAs.create(DatabaseErrorContext.of(cause, sql));
        }
        return errors.classify(cause, sql, isOfRow(kind) ? rows : null);
    }

    /** Whether a row is to blame for an error of this kind. */
    static boolean isOfRow(ErrorKind kind) {
        return switch (kind) {
            case INTEGRITY_VIOLATION,
                    UNIQUE_VIOLATION,
                    FOREIGN_KEY_VIOLATION,
                    NOT_NULL_VIOLATION,
                    CHECK_VIOLATION,
                    EXCLUSION_VIOLATION,
                    DATA_ERROR -> true;
            default -> false;
        };
    }

    /** What went wrong during COMMIT: if the connection was lost, nobody knows. */
    static DatabaseException committing(SQLException cause, ErrorClassifier errors) {
        return errors.isDisconnect(cause)
                ? ErrorKind.COMMIT_OUTCOME_UNKNOWN.create(DatabaseErrorContext.of(cause, null))
                : errors.classify(cause, null);
    }
}
