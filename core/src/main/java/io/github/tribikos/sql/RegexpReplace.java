package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * Text in which matches of a regular expression are replaced: {@code REGEXP_REPLACE(a, pattern, replacement)}. Made by
 * {@link Expression#regexpReplace}.
 *
 * @param <T> the Java type of the value
 */
public final class RegexpReplace<T extends @Nullable Object> implements Expression<T> {
    private final Expression<T> operand;
    private final Expression<?> pattern;
    private final Expression<?> replacement;
    private final @Nullable String flags;

    RegexpReplace(Expression<T> operand, Expression<?> pattern, Expression<?> replacement, @Nullable String flags) {
        this.operand = operand;
        this.pattern = pattern;
        this.replacement = replacement;
        this.flags = flags;
    }

    /** Returns the text. */
    public Expression<T> operand() {
        return operand;
    }

    /** Returns the regular expression. */
    public Expression<?> pattern() {
        return pattern;
    }

    /** Returns what stands in place of a match. */
    public Expression<?> replacement() {
        return replacement;
    }

    /** Returns the flags, such as {@code g}, or null. */
    public @Nullable String flags() {
        return flags;
    }

    @Override
    public SqlType<?> type() {
        return operand.type();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(RegexpReplace.class)
                .node(operand)
                .node(pattern)
                .node(replacement)
                .value(flags);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitRegexpReplace(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
