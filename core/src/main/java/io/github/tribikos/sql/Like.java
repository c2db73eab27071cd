package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/** {@code a LIKE pattern}, with or without an escape character, and its negation. */
public final class Like implements Condition {
    /** Where wildcards are put around the pattern. */
    public enum Anchor {
        /** Nowhere: the pattern is taken as it is. */
        PATTERN,
        /** After it. */
        START,
        /** Before it. */
        END,
        /** On both sides. */
        ANYWHERE
    }

    /** The escape character written by the escaping forms; not the backslash, which MySQL treats specially in literals. */
    public static final char ESCAPE = '/';

    private final Expression<?> operand;
    private final Expression<?> pattern;
    private final Anchor anchor;
    private final @Nullable Character escape;
    private final boolean negated;

    private Like(
            Expression<?> operand, Expression<?> pattern, Anchor anchor, @Nullable Character escape, boolean negated) {
        Family.TEXT.require(operand, "LIKE");
        this.operand = operand;
        this.pattern = pattern;
        this.anchor = anchor;
        this.escape = escape;
        this.negated = negated;
    }

    static Like pattern(Expression<?> operand, String pattern, boolean negated) {
        return new Like(operand, text(operand, pattern), Anchor.PATTERN, null, negated);
    }

    static Like pattern(Expression<?> operand, Expression<?> pattern, boolean negated) {
        return new Like(operand, pattern, Anchor.PATTERN, null, negated);
    }

    static Like startsWith(Expression<?> operand, String prefix, LikeMode mode) {
        return anchored(operand, prefix, Anchor.START, mode);
    }

    static Like endsWith(Expression<?> operand, String suffix, LikeMode mode) {
        return anchored(operand, suffix, Anchor.END, mode);
    }

    static Like contains(Expression<?> operand, String part, LikeMode mode) {
        return anchored(operand, part, Anchor.ANYWHERE, mode);
    }

    private static Like anchored(Expression<?> operand, String text, Anchor anchor, LikeMode mode) {
        boolean escaping = mode == LikeMode.ESCAPED;
        return new Like(
                operand, text(operand, escaping ? escaped(text) : text), anchor, escaping ? ESCAPE : null, false);
    }

    /** The pattern is text even where the operand is an enum or a type of the user's own. */
    private static Expression<?> text(Expression<?> operand, String pattern) {
        return Literals.required(operand, pattern);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '_' || c == ESCAPE) {
                escaped.append(ESCAPE);
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Returns the text that is matched. */
    public Expression<?> operand() {
        return operand;
    }

    /** Returns the pattern, without the wildcards of {@link #anchor}. */
    public Expression<?> pattern() {
        return pattern;
    }

    /** Returns where wildcards are put around the pattern. */
    public Anchor anchor() {
        return anchor;
    }

    /** Whether {@code %} goes before the pattern. */
    public boolean isOpenBefore() {
        return anchor == Anchor.END || anchor == Anchor.ANYWHERE;
    }

    /** Whether {@code %} goes behind the pattern. */
    public boolean isOpenBehind() {
        return anchor == Anchor.START || anchor == Anchor.ANYWHERE;
    }

    /** Returns the escape character, or null. */
    public @Nullable Character escape() {
        return escape;
    }

    /** Whether this is NOT LIKE. */
    public boolean isNegated() {
        return negated;
    }

    @Override
    public Condition not() {
        return new Like(operand, pattern, anchor, escape, !negated);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Like.class)
                .value(negated)
                .value(anchor)
                .value(escape)
                .node(operand)
                .node(pattern);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitLike(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
