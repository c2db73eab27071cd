package io.github.tribikos.orm.session;

import io.github.tribikos.engine.DiagnosticPolicy;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.Diagnostic;
import io.github.tribikos.orm.NPlusOneException;
import io.github.tribikos.orm.mapping.Relation;
import java.lang.StackWalker.StackFrame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the statements of a transaction that read one object each, by what they read and the place in the program that asked for it. */
final class RepeatedLoads {
    private static final int MANY = 10;
    private static final List<String> NOT_THE_PROGRAM =
            List.of("io.github.tribikos.orm.", "io.github.tribikos.kotlin.", "java.", "jdk.", "kotlin.");
    private static final StackWalker WALKER = StackWalker.getInstance();

    private final Engine engine;
    private final DiagnosticPolicy policy;
    private final Map<Load, Integer> counts = new HashMap<>();

    private record Load(Object what, String place) {}

    RepeatedLoads(Engine engine, DiagnosticPolicy policy) {
        this.engine = engine;
        this.policy = policy;
    }

    /** A relationship of one object is about to be loaded. */
    void relationship(Relation<?, ?> relation) {
        count(
                relation.relationship(),
                "The relationship " + relation.relationship() + " was loaded",
                "Load it with the query that finds the objects: options(selectinLoad(...)).");
    }

    /** One object is about to be got by its key. */
    void key(Class<?> type) {
        count(
                type,
                type.getSimpleName() + " was read by its key",
                "Read them by one query: session.query(...).where(key.in(...)).all().");
    }

    /** Columns of one object are about to be read. */
    void columns(Class<?> type) {
        count(
                List.of(type),
                "Columns of " + type.getSimpleName() + " were read",
                "Read them with the query that finds the objects: undefer(...), withSubclasses(...), or no loadOnly(...).");
    }

    /** Another transaction. */
    void clear() {
        counts.clear();
    }

    private void count(Object what, String happened, String advice) {
        if (policy == DiagnosticPolicy.OFF) {
            return;
        }
        String place = place();
        int times = counts.merge(new Load(what, place), 1, Integer::sum);
        if (times < MANY || (times > MANY && policy == DiagnosticPolicy.LOG)) {
            return;
        }
        String message = happened + " for one object " + times + " times in a transaction, at " + place + ". " + advice;
        if (policy == DiagnosticPolicy.FAIL) {
            throw new NPlusOneException(message + " (" + Diagnostic.N_PLUS_ONE + ")");
        }
        engine.tell(Diagnostic.N_PLUS_ONE, message);
    }

    /** The innermost frame of the program. */
    private static String place() {
        return WALKER.walk(frames -> frames.filter(RepeatedLoads::isOfProgram)
                .findFirst()
                .map(StackFrame::toString)
                .orElse("an unknown place"));
    }

    private static boolean isOfProgram(StackFrame frame) {
        return NOT_THE_PROGRAM.stream().noneMatch(frame.getClassName()::startsWith);
    }
}
