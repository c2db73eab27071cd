package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The window of a window function: {@code OVER (PARTITION BY ... ORDER BY ... ROWS BETWEEN ... AND ...)} (ISO 9075-2,
 * 7.15). Immutable; start with {@link #partitionBy} or {@link #orderBy} of {@code Functions}.
 */
public final class Window implements Part {
    static final Window EMPTY = new Window(List.of(), List.of(), null);

    private final List<Expression<?>> partition;
    private final List<OrderTerm> order;
    private final @Nullable Frame frame;

    private Window(List<Expression<?>> partition, List<OrderTerm> order, @Nullable Frame frame) {
        this.partition = partition;
        this.order = order;
        this.frame = frame;
    }

    /** Returns this window with {@code PARTITION BY terms}, in place of an earlier one. */
    public Window partitionBy(Expression<?>... terms) {
        return new Window(List.of(terms), order, frame);
    }

    /** Returns this window with {@code ORDER BY terms}, in place of an earlier one. */
    public Window orderBy(OrderTerm... terms) {
        return new Window(partition, List.of(terms), frame);
    }

    /** Returns this window with {@code ROWS BETWEEN from AND to}, counted in rows. */
    public Window rows(Bound from, Bound to) {
        return new Window(partition, order, new Frame(Unit.ROWS, from, to));
    }

    /** Returns this window with {@code RANGE BETWEEN from AND to}, counted in values of the ordering. */
    public Window range(Bound from, Bound to) {
        return new Window(partition, order, new Frame(Unit.RANGE, from, to));
    }

    /** Returns this window with {@code GROUPS BETWEEN from AND to}, counted in groups of equal ordering. */
    public Window groups(Bound from, Bound to) {
        return new Window(partition, order, new Frame(Unit.GROUPS, from, to));
    }

    /** Returns the terms of PARTITION BY. */
    public List<Expression<?>> partition() {
        return partition;
    }

    /** Returns the terms of ORDER BY. */
    public List<OrderTerm> order() {
        return order;
    }

    /** Returns the frame, or null for the database's default. */
    public @Nullable Frame frame() {
        return frame;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Window.class).nodes(partition).nodes(order).node(frame);
    }

    /** What a frame counts in. */
    public enum Unit {
        /** Rows. */
        ROWS,
        /** Values of the ordering. */
        RANGE,
        /** Groups of rows that are equal in the ordering. */
        GROUPS
    }

    /**
     * One end of a frame.
     *
     * @param offset the distance from the current row: negative before it, positive after it, 0 the row itself;
     *     {@code Integer.MIN_VALUE} and {@code Integer.MAX_VALUE} are unbounded
     */
    public record Bound(int offset) {
        /** {@code UNBOUNDED PRECEDING}. */
        public static final Bound UNBOUNDED_PRECEDING = new Bound(Integer.MIN_VALUE);

        /** {@code CURRENT ROW}. */
        public static final Bound CURRENT_ROW = new Bound(0);

        /** {@code UNBOUNDED FOLLOWING}. */
        public static final Bound UNBOUNDED_FOLLOWING = new Bound(Integer.MAX_VALUE);

        /** Returns {@code n PRECEDING}; n is 0 or more. */
        public static Bound preceding(int n) {
            return new Bound(-distance(n));
        }

        /** Returns {@code n FOLLOWING}; n is 0 or more. */
        public static Bound following(int n) {
            return new Bound(distance(n));
        }

        private static int distance(int n) {
            if (n < 0) {
                throw new ArgumentException("The distance of a frame's bound must be 0 or more, but was " + n + ".");
            }
            return n;
        }
    }

    /** The rows around the current one that a window function sees. */
    public static final class Frame implements Part {
        private final Unit unit;
        private final Bound from;
        private final Bound to;

        Frame(Unit unit, Bound from, Bound to) {
            if (from.offset() > to.offset()) {
                throw new ArgumentException(
                        "A frame must not end before it starts: from " + from.offset() + " to " + to.offset() + ".");
            }
            this.unit = unit;
            this.from = from;
            this.to = to;
        }

        /** Returns what the frame counts in. */
        public Unit unit() {
            return unit;
        }

        /** Returns where the frame starts. */
        public Bound from() {
            return from;
        }

        /** Returns where the frame ends. */
        public Bound to() {
            return to;
        }

        @Override
        public void describe(Parts parts) {
            parts.kind(Frame.class).value(unit).value(from).value(to);
        }
    }
}
