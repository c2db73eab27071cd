package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The window of a window function: {@code OVER (PARTITION BY ... ORDER BY ... ROWS BETWEEN ... AND ...)} (ISO 9075-2,
 * 7.15). Immutable; start with {@link #partitionBy} or {@link #orderBy} of {@code Functions}.
 */
public final class Window implements Part {
    static final Window EMPTY = new Window(null, List.of(), List.of(), null);

    private final @Nullable String reference;
    private final List<Expression<?>> partition;
    private final List<OrderTerm> order;
    private final @Nullable Frame frame;

    private Window(
            @Nullable String reference, List<Expression<?>> partition, List<OrderTerm> order, @Nullable Frame frame) {
        this.reference = reference;
        this.partition = partition;
        this.order = order;
        this.frame = frame;
    }

    /** Returns this window with {@code PARTITION BY terms}, in place of an earlier one. */
    public Window partitionBy(Expression<?>... terms) {
        return new Window(reference, List.of(terms), order, frame);
    }

    /** Returns this window with {@code ORDER BY terms}, in place of an earlier one. */
    public Window orderBy(OrderTerm... terms) {
        return new Window(reference, partition, List.of(terms), frame);
    }

    /** Returns this window with {@code ROWS BETWEEN from AND to}, counted in rows. An ArgumentException if it has a frame. */
    public Window rows(Bound from, Bound to) {
        return framed(Unit.ROWS, from, to);
    }

    /** Returns this window with {@code RANGE BETWEEN from AND to}, counted in values of the ordering. An ArgumentException if it has a frame. */
    public Window range(Bound from, Bound to) {
        return framed(Unit.RANGE, from, to);
    }

    /** Returns this window with {@code GROUPS BETWEEN from AND to}, counted in groups of equal ordering. An ArgumentException if it has a frame. */
    public Window groups(Bound from, Bound to) {
        return framed(Unit.GROUPS, from, to);
    }

    private Window framed(Unit unit, Bound from, Bound to) {
        if (frame != null) {
            throw new ArgumentException("This window has a frame in " + frame.unit() + " already, so it takes none in "
                    + unit + ". Say rows(...), range(...) or groups(...) once.");
        }
        return new Window(reference, partition, order, new Frame(unit, from, to));
    }

    /** Returns this window without the rows around the current one that {@code excluded} says; needs a frame. Of PostgreSQL, SQLite, H2. */
    public Window exclude(Exclusion excluded) {
        if (frame == null) {
            throw new ArgumentException("EXCLUDE needs a frame: say rows(...), range(...) or groups(...) first.");
        }
        return new Window(reference, partition, order, new Frame(frame.unit(), frame.from(), frame.to(), excluded));
    }

    /** Returns a window that the SELECT names: {@code OVER w}, see {@link Select#window}. */
    public static Window named(String name) {
        return new Window(Name.of(name).text(), List.of(), List.of(), null);
    }

    /** Returns the name of the window that this one stands for, or null. */
    public @Nullable String reference() {
        return reference;
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
        parts.kind(Window.class).value(reference).nodes(partition).nodes(order).node(frame);
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

    /** Which rows a frame leaves out. */
    public enum Exclusion {
        /** {@code EXCLUDE CURRENT ROW}. */
        CURRENT_ROW("CURRENT ROW"),
        /** {@code EXCLUDE GROUP}: the current row and those equal to it in the ordering. */
        GROUP("GROUP"),
        /** {@code EXCLUDE TIES}: those equal to the current row in the ordering, but not the row itself. */
        TIES("TIES"),
        /** {@code EXCLUDE NO OTHERS}: none. */
        NO_OTHERS("NO OTHERS");

        private final String keywords;

        Exclusion(String keywords) {
            this.keywords = keywords;
        }

        /** Returns the SQL keywords. */
        public String keywords() {
            return keywords;
        }
    }

    /** One end of a frame. */
    public static final class Bound {
        /** {@code UNBOUNDED PRECEDING}. */
        public static final Bound UNBOUNDED_PRECEDING = new Bound("UNBOUNDED PRECEDING", Integer.MIN_VALUE, null);

        /** {@code CURRENT ROW}. */
        public static final Bound CURRENT_ROW = new Bound("CURRENT ROW", 0, null);

        /** {@code UNBOUNDED FOLLOWING}. */
        public static final Bound UNBOUNDED_FOLLOWING = new Bound("UNBOUNDED FOLLOWING", Integer.MAX_VALUE, null);

        private final String keywords;
        private final transient int place; // derived: where it lies, negative before the current row
        private final @Nullable Expression<?> distance;

        private Bound(String keywords, int place, @Nullable Expression<?> distance) {
            this.keywords = keywords;
            this.place = place;
            this.distance = distance;
        }

        /** Returns {@code ? PRECEDING}; n is 0 or more. */
        public static Bound preceding(int n) {
            return new Bound("PRECEDING", -distance(n), bind(n));
        }

        /** Returns {@code ? FOLLOWING}; n is 0 or more. */
        public static Bound following(int n) {
            return new Bound("FOLLOWING", distance(n), bind(n));
        }

        /** Returns {@code distance PRECEDING}, for RANGE a difference of the ordered values, such as an interval. */
        public static Bound preceding(Expression<?> distance) {
            return new Bound("PRECEDING", -1, distance);
        }

        /** Returns {@code distance FOLLOWING}, for RANGE a difference of the ordered values, such as an interval. */
        public static Bound following(Expression<?> distance) {
            return new Bound("FOLLOWING", 1, distance);
        }

        private static BindParameter<Integer> bind(int n) {
            return new BindParameter<>(Types.INTEGER, "param", n);
        }

        private static int distance(int n) {
            if (n < 0) {
                throw new ArgumentException("The distance of a frame's bound must be 0 or more, but was " + n + ".");
            }
            return n;
        }

        /** Returns what is written, behind the distance if there is one. */
        public String keywords() {
            return keywords;
        }

        /** Returns the distance from the current row, or null where there is none. */
        public @Nullable Expression<?> distance() {
            return distance;
        }

        private void describe(Parts parts) {
            parts.value(keywords).node(distance);
        }
    }

    /** The rows around the current one that a window function sees. */
    public static final class Frame implements Part {
        private final Unit unit;
        private final Bound from;
        private final Bound to;
        private final @Nullable Exclusion exclusion;

        Frame(Unit unit, Bound from, Bound to) {
            this(unit, from, to, null);
        }

        Frame(Unit unit, Bound from, Bound to, @Nullable Exclusion exclusion) {
            if (from.place > to.place) {
                throw new ArgumentException(
                        "A frame must not end before it starts: from " + from.place + " to " + to.place + ".");
            }
            this.exclusion = exclusion;
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

        /** Returns which rows are left out, or null. */
        public @Nullable Exclusion exclusion() {
            return exclusion;
        }

        @Override
        public void describe(Parts parts) {
            parts.kind(Frame.class).value(unit).value(exclusion);
            from.describe(parts);
            to.describe(parts);
        }
    }
}
