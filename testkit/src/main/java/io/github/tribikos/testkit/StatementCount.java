package io.github.tribikos.testkit;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.event.Registration;
import io.github.tribikos.event.SqlEvent;
import io.github.tribikos.event.SqlListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Counts the statements that an engine sends, from its creation until it is closed; a batch is one. Safe for any thread: those of all threads
 * are counted, so tests that share an engine must not run at the same time.
 *
 * <pre>{@code
 * try (StatementCount count = StatementCount.of(engine)) {
 *     ...
 *     count.requireAtMost(3);
 * }
 * }</pre>
 */
public final class StatementCount implements AutoCloseable {
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final Registration listening;

    private StatementCount(Engine engine) {
        this.listening = engine.events().sql(new SqlListener() {
            @Override
            public void before(SqlEvent event) {
                String batch = event.batchSize() == 1 ? "" : " (batch of " + event.batchSize() + ")";
                statements.add(event.sql() + batch);
            }
        });
    }

    /** Begins to count what {@code engine} sends. */
    public static StatementCount of(Engine engine) {
        return new StatementCount(engine);
    }

    /** Returns the statements sent so far, without values. */
    public List<String> statements() {
        synchronized (statements) {
            return List.copyOf(statements);
        }
    }

    /**
     * Requires that no more statements than {@code most} were sent.
     *
     * @throws AssertionError if there were more; the message lists them
     */
    public void requireAtMost(int most) {
        List<String> sent = statements();
        if (sent.size() > most) {
            StringBuilder message =
                    new StringBuilder("Expected " + most + " statements at most, but " + sent.size() + " were sent:");
            for (int i = 0; i < sent.size(); i++) {
                message.append("\n  ").append(i + 1).append(". ").append(sent.get(i));
            }
            throw new AssertionError(message.toString());
        }
    }

    /** Ends the counting. */
    @Override
    public void close() {
        listening.close();
    }
}
