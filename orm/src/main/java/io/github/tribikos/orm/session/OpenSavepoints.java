package io.github.tribikos.orm.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** The savepoints of a session that have not ended. With each that ends its checkpoint does, and those of the ones within it before. */
final class OpenSavepoints {
    private final Deque<SessionSavepoint> points = new ArrayDeque<>(); // the innermost first

    boolean isEmpty() {
        return points.isEmpty();
    }

    void open(SessionSavepoint point) {
        points.push(point);
    }

    /** Ends those within one, which stays. */
    void endThoseWithin(SessionSavepoint point) {
        while (!point.equals(Objects.requireNonNull(points.peek()))) {
            points.pop().checkpoint().end();
        }
    }

    /** Ends one and those within it. */
    void end(SessionSavepoint point) {
        endThoseWithin(point);
        points.pop().checkpoint().end();
    }

    /** Ends all: the transaction was rolled back. */
    void endAll() {
        points.forEach(point -> point.checkpoint().end());
        points.clear();
    }

    /** Forgets all: the transaction was committed. */
    void clear() {
        points.clear();
    }
}
