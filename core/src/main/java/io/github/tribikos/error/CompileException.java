package io.github.tribikos.error;

import org.jspecify.annotations.Nullable;

/**
 * A statement cannot be rendered as SQL: its dialect lacks a construct, or the statement contradicts itself. Raised
 * before anything is sent.
 */
public final class CompileException extends TribikosException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String dialect;
    private final @Nullable String construct;
    private final @Nullable String since;
    private final @Nullable String alternative;

    /** Makes an error about a statement that no dialect can render. */
    public CompileException(String message) {
        this(message, null, null, null, null);
    }

    private CompileException(
            String message,
            @Nullable String dialect,
            @Nullable String construct,
            @Nullable String since,
            @Nullable String alternative) {
        super(message, null);
        this.dialect = dialect;
        this.construct = construct;
        this.since = since;
        this.alternative = alternative;
    }

    /**
     * Returns the error about a construct that a dialect lacks, with a message such as {@code SQLite 3.31 does not support
     * RETURNING (it came in 3.35). Use executeAndReturnKeys(), or upgrade SQLite.}
     *
     * @param dialect the database as the user knows it, with its version where that matters: {@code SQLite 3.31}
     * @param construct what is missing: {@code RETURNING}
     * @param since the first version that has it: {@code 3.35}; null if none has
     * @param alternative a sentence about what to do instead; null if there is nothing
     */
    public static CompileException unsupported(
            String dialect, String construct, @Nullable String since, @Nullable String alternative) {
        String message = dialect + " does not support " + construct
                + (since == null ? "." : " (it came in " + since + ").")
                + (alternative == null ? "" : " " + alternative);
        return new CompileException(message, dialect, construct, since, alternative);
    }

    /** Returns the database that lacks the construct, or null if the statement is wrong for every database. */
    public @Nullable String dialect() {
        return dialect;
    }

    /** Returns the construct that the dialect lacks, or null if the statement is wrong for every database. */
    public @Nullable String construct() {
        return construct;
    }

    /** Returns the first version of the database that has the construct, or null if none has. */
    public @Nullable String since() {
        return since;
    }

    /** Returns what to do instead, or null if there is nothing. */
    public @Nullable String alternative() {
        return alternative;
    }
}
