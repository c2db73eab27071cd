package io.github.tribikos.it.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The programs of the cases of {@code orm.jsonl}, by id. */
public final class OrmCases {
    private final Map<String, OrmCase> byId = new LinkedHashMap<>();

    /** What a case does. */
    @FunctionalInterface
    public interface Program {
        /** Does it. */
        void run(OrmRun run) throws Exception;
    }

    /** Adds the program of {@code orm.<id>}. */
    public OrmCase add(String id, Program program) {
        OrmCase made = new OrmCase("orm." + id, program);
        if (byId.putIfAbsent(made.id, made) != null) {
            throw new IllegalArgumentException(made.id + " has a program already.");
        }
        return made;
    }

    Map<String, OrmCase> byId() {
        return byId;
    }

    /** One case. */
    public static final class OrmCase {
        final String id;
        final Program program;

        @Nullable
        String reason;

        boolean otherResults;
        boolean moreStatements;

        private OrmCase(String id, Program program) {
            this.id = id;
            this.program = program;
        }

        /**
         * Accepts that other statements are sent, no more than recorded.
         *
         * @param why what differs, and the decision that it follows
         */
        public OrmCase accept(String why) {
            reason = why;
            return this;
        }

        /** Accepts that results differ, such as a count of statements. */
        public OrmCase acceptResults(String why) {
            otherResults = true;
            return accept(why);
        }
    }
}
