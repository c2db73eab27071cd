package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of {@code CASE operand WHEN value THEN result END}, see {@link Sql#caseOf}. Immutable.
 *
 * @param <V> the Java type of the operand
 */
public final class CaseOf<V extends @Nullable Object> {
    private final Expression<V> operand;

    CaseOf(Expression<V> operand) {
        this.operand = operand;
    }

    /** Returns {@code CASE operand WHEN ? THEN ? END}. */
    public <T> Branches<V, @Nullable T> when(@NonNull V value, @NonNull T result) {
        return when(value, Sql.literal(result));
    }

    /** Returns {@code CASE operand WHEN ? THEN result END}. */
    public <T> Branches<V, @Nullable T> when(@NonNull V value, Expression<? extends @Nullable T> result) {
        return new Branches<>(operand, AppendList.of(new Case.Branch(bound(operand, value), result)));
    }

    /** Names are those of values that meet no column, as the value stands apart from the operand. */
    private static BindParameter<?> bound(Expression<?> operand, @Nullable Object value) {
        BindParameter<?> bind = Literals.required(operand, value);
        return new BindParameter<>(bind.type(), "param", bind.value());
    }

    /**
     * {@code CASE operand WHEN value THEN result ...} with one branch or more; end it with {@code otherwise} or {@code end}.
     *
     * @param <V> the Java type of the operand
     * @param <T> the Java type of the result
     */
    public static final class Branches<V extends @Nullable Object, T extends @Nullable Object> {
        private final Expression<V> operand;
        private final AppendList<Case.Branch> branches;

        private Branches(Expression<V> operand, AppendList<Case.Branch> branches) {
            this.operand = operand;
            this.branches = branches;
        }

        /** Returns this CASE with a further {@code WHEN ? THEN ?}. */
        public Branches<V, T> when(@NonNull V value, @NonNull T result) {
            return when(value, Literals.required(branches.get(0).result(), result));
        }

        /** Returns this CASE with a further {@code WHEN ? THEN result}. */
        public Branches<V, T> when(@NonNull V value, Expression<? extends T> result) {
            return new Branches<>(operand, branches.append(new Case.Branch(bound(operand, value), result)));
        }

        /** Returns this CASE with {@code ELSE ?}; ELSE never gives NULL then. */
        public Expression<@NonNull T> otherwise(@NonNull T result) {
            return new Case<>(
                    operand, branches, Literals.required(branches.get(0).result(), result));
        }

        /** Returns this CASE with {@code ELSE result}, whose nullness it takes. */
        public <R extends T> Expression<R> otherwise(Expression<R> result) {
            return new Case<>(operand, branches, result);
        }

        /** Returns this CASE without ELSE: NULL where no value fits. */
        public Expression<T> end() {
            return new Case<>(operand, branches, null);
        }
    }
}
