package io.github.tribikos.engine;

import io.github.tribikos.error.Diagnostic;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.SchemaTranslation;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Execution options with nothing left open, as running a statement needs them.
 *
 * @param token what stands before log lines, or null
 * @param limitNanos how long a statement may run, 0 for no limit, {@link #USUAL} for the engine's
 * @param fetchSize how many rows the driver fetches at a time, 0 to leave it to the driver
 * @param maxRows how many rows may be read at once
 * @param warnsOfManyRows whether it is logged that many rows are read at once
 * @param isCached whether compiled statements are kept
 * @param isSavepointed whether a statement of many rows has a savepoint before it
 * @param schemas which schemas stand in place of the tables' own
 */
record RunOptions(
        @Nullable String token,
        long limitNanos,
        int fetchSize,
        int maxRows,
        boolean warnsOfManyRows,
        boolean isCached,
        boolean isSavepointed,
        SchemaTranslation schemas) {
    static final long USUAL = -1;

    static RunOptions of(ExecutionOptions options, EngineOptions engine) {
        Duration timeout = options.timeout();
        boolean isStreaming = Boolean.TRUE.equals(options.stream());
        return new RunOptions(
                options.logToken(),
                timeout == null ? USUAL : EngineOptions.orZero(timeout).toNanos(),
                isStreaming ? Objects.requireNonNullElse(options.fetchSize(), engine.fetchSize()) : 0,
                Objects.requireNonNullElse(options.maxRows(), untoldMaxRows(engine)),
                options.maxRows() == null && engine.diagnostic(Diagnostic.MANY_ROWS) == DiagnosticPolicy.LOG,
                !Boolean.FALSE.equals(options.cached()),
                !Boolean.FALSE.equals(options.savepointed()),
                options.schemasOrNone());
    }

    private static int untoldMaxRows(EngineOptions engine) {
        return engine.diagnostic(Diagnostic.MANY_ROWS) == DiagnosticPolicy.FAIL ? Diagnostics.MANY_ROWS : RowSource.ALL;
    }
}
