package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.ErrorCases;

/** All cases of {@code errors.jsonl} but those of the ORM. */
public final class CoreErrors {
    static final String COMPILER = "The Java compiler refuses it.";

    private CoreErrors() {}

    /** Adds the misuses of every feature. */
    public static void register(ErrorCases cases) {
        SqlUsageErrors.register(cases);
        SqlClauseErrors.register(cases);
        MetadataErrors.register(cases);
        ExecutionErrors.register(cases);
        EnginePoolErrors.register(cases);
    }
}
