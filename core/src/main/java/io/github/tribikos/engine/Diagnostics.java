package io.github.tribikos.engine;

import io.github.tribikos.compile.Compiled;
import io.github.tribikos.compile.Finding;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.Diagnostic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what looks like a mistake, as the engine's options want it. Safe for any thread. */
final class Diagnostics {
    /** How many rows are many, where nothing is said. */
    static final int MANY_ROWS = 10_000;

    private static final Logger LINT = LoggerFactory.getLogger("io.github.tribikos.lint");

    private Diagnostics() {}

    /** Tells what the compiler found; once, before the statement is kept. */
    static Compiled checked(Compiled compiled, EngineOptions options) {
        for (Finding finding : compiled.findings()) {
            DiagnosticPolicy policy = options.diagnostic(finding.code());
            if (policy == DiagnosticPolicy.FAIL) {
                throw new CompileException(finding.message() + " (" + finding.code() + ")");
            }
            if (policy == DiagnosticPolicy.LOG) {
                log(finding.code(), finding.message());
            }
        }
        return compiled;
    }

    static void log(Diagnostic code, String message) {
        LINT.warn("{} ({})", message, code);
    }
}
