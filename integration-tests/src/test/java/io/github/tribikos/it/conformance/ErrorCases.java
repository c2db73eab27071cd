package io.github.tribikos.it.conformance;

import io.github.tribikos.engine.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What we do with the misuses of {@code errors.jsonl}, by id. A case may be shown in several ways; each of them must hold. */
public final class ErrorCases {
    private final Map<String, ErrorCase> byId = new LinkedHashMap<>();

    /** Code of a user, which may use the recorded tables on SQLite; what it changed is rolled back. */
    @FunctionalInterface
    public interface Use {
        void run(Connection connection) throws Exception;
    }

    /** Adds a misuse that is refused with an exception of a class, whose message holds {@code message}. */
    public ErrorCase refused(String id, Class<? extends Throwable> with, String message, Use misuse) {
        return of(id).add(new Refusal(with, message, misuse));
    }

    /**
     * Adds a misuse that the Java compiler refuses.
     *
     * @param statement a Java statement; the tables of {@link Festival} and the methods of {@code Sql} and {@code Functions} are
     *     imported
     * @param message what the message of the compiler holds
     */
    public ErrorCase notJava(String id, String statement, String message) {
        return of(id).add(new NotJava(statement, message));
    }

    /** Adds a use that raises nothing; {@code use} asserts what it gives. */
    public ErrorCase holds(String id, Use use) {
        return of(id).add(new Fine(use));
    }

    private ErrorCase of(String id) {
        return byId.computeIfAbsent(id, ErrorCase::new);
    }

    Map<String, ErrorCase> byId() {
        return byId;
    }

    /** A way in which a case is shown. */
    sealed interface Check permits Refusal, NotJava, Fine {}

    record Refusal(Class<? extends Throwable> with, String message, Use misuse) implements Check {}

    record NotJava(String statement, String message) implements Check {}

    record Fine(Use use) implements Check {}

    /** What belongs to one id. */
    public static final class ErrorCase {
        final String id;
        final List<Check> checks = new ArrayList<>();

        @Nullable
        String reason;

        private ErrorCase(String id) {
            this.id = id;
        }

        private ErrorCase add(Check check) {
            checks.add(check);
            return this;
        }

        /** Says why we do not do what was recorded: the Java compiler refuses it, it is refused earlier, or refused at all. */
        public ErrorCase because(String why) {
            reason = why;
            return this;
        }
    }
}
