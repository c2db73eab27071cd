package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import io.github.tribikos.util.AppendList;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * {@code CASE WHEN condition THEN value ... ELSE value END}. Without {@code otherwise} it is NULL where no condition
 * holds, and its type says so. Immutable.
 *
 * @param <T> the Java type of the result
 */
public final class Case<T extends @Nullable Object> implements Expression<T> {
    private final @Nullable Expression<?> operand;
    private final AppendList<Branch> branches;
    private final @Nullable Expression<?> otherwise;

    Case(@Nullable Expression<?> operand, AppendList<Branch> branches, @Nullable Expression<?> otherwise) {
        this.operand = operand;
        this.branches = branches;
        this.otherwise = otherwise;
    }

    static <T> Case<@Nullable T> first(Condition condition, Expression<? extends @Nullable T> result) {
        return new Case<>(null, AppendList.of(new Branch(condition, result)), null);
    }

    /** Returns this CASE with a further {@code WHEN condition THEN ?}. */
    public Case<T> when(Condition condition, @NonNull T result) {
        return new Case<>(
                operand, branches.append(new Branch(condition, Literals.bind(firstResult(), result))), otherwise);
    }

    /** Returns this CASE with a further {@code WHEN condition THEN result}. */
    public Case<T> when(Condition condition, Expression<? extends T> result) {
        return new Case<>(operand, branches.append(new Branch(condition, result)), otherwise);
    }

    /** Returns this CASE with {@code ELSE ?}; ELSE never gives NULL then. */
    public Expression<@NonNull T> otherwise(@NonNull T result) {
        return new Case<>(operand, branches, Literals.required(firstResult(), result));
    }

    /** Returns this CASE with {@code ELSE result}, whose nullness it takes. */
    public <R extends T> Expression<R> otherwise(Expression<R> result) {
        return new Case<>(operand, branches, result);
    }

    private Expression<?> firstResult() {
        return branches.get(0).result();
    }

    /** Returns what every branch is compared with, or null where each has a condition. */
    public @Nullable Expression<?> operand() {
        return operand;
    }

    /** Returns the branches, one or more. */
    public List<Branch> branches() {
        return branches;
    }

    /** Returns the result of ELSE, or null. */
    public @Nullable Expression<?> otherwise() {
        return otherwise;
    }

    @Override
    public SqlType<?> type() {
        return firstResult().type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Case.class).node(operand).nodes(branches).node(otherwise);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitCase(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }

    /** One {@code WHEN condition THEN result}. */
    public static final class Branch implements Part {
        private final Expression<?> condition;
        private final Expression<?> result;

        Branch(Expression<?> condition, Expression<?> result) {
            this.condition = condition;
            this.result = result;
        }

        /** Returns the condition, or the value that {@link Case#operand} is compared with. */
        public Expression<?> condition() {
            return condition;
        }

        /** Returns the result. */
        public Expression<?> result() {
            return result;
        }

        @Override
        public void describe(Parts parts) {
            parts.kind(Branch.class).node(condition).node(result);
        }
    }
}
