package io.github.tribikos.engine;

/** What becomes of a {@link io.github.tribikos.error.Diagnostic}. */
public enum DiagnosticPolicy {
    /** Nothing. */
    OFF,
    /** It is logged at WARN on the logger {@code io.github.tribikos.lint}. */
    LOG,
    /** The statement fails, before it is sent if that can be told before: for tests and continuous integration. */
    FAIL
}
