package io.github.tribikos.sql;

import io.github.tribikos.type.Types;
import java.util.List;
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
    private final boolean ignoringCase;
    private final boolean negated;
    private final transient @Nullable String plain; // derived from: the text in which no character is special, if known

    private Like(
            Expression<?> operand,
            Expression<?> pattern,
            Anchor anchor,
            @Nullable Character escape,
            boolean ignoringCase,
            boolean negated,
            @Nullable String plain) {
        Family.TEXT.require(operand, "LIKE");
        this.operand = operand;
        this.pattern = pattern;
        this.anchor = anchor;
        this.escape = escape;
        this.ignoringCase = ignoringCase;
        this.negated = negated;
        this.plain = plain;
    }

    static Like pattern(Expression<?> operand, String pattern) {
        return pattern(operand, text(operand, pattern));
    }

    static Like pattern(Expression<?> operand, Expression<?> pattern) {
        return new Like(operand, pattern, Anchor.PATTERN, null, false, false, null);
    }

    static Like anchored(Expression<?> operand, String text, Anchor anchor, LikeMode mode) {
        Like raw = new Like(operand, text(operand, text), anchor, null, false, false, text);
        return mode == LikeMode.ESCAPED ? raw.escapedBy(ESCAPE) : raw.of(raw.pattern, null, false, false, null);
    }

    /** The wildcards in a value that the database computes are taken away by the database. */
    static Like anchored(Expression<?> operand, Expression<?> text, Anchor anchor, LikeMode mode) {
        if (mode == LikeMode.RAW) {
            return new Like(operand, text, anchor, null, false, false, null);
        }
        Expression<?> escaped = text;
        for (String special : new String[] {String.valueOf(ESCAPE), "%", "_"}) {
            escaped = new FunctionCall<>(
                    "replace",
                    Types.TEXT,
                    List.of(escaped, Sql.literal(special), Sql.literal(ESCAPE + special)),
                    false);
        }
        return new Like(operand, escaped, anchor, ESCAPE, false, false, null);
    }

    /** The pattern is text even where the operand is an enum or a type of the user's own. */
    private static Expression<?> text(Expression<?> operand, String pattern) {
        return Literals.required(operand, pattern);
    }

    private Like of(
            Expression<?> newPattern,
            @Nullable Character newEscape,
            boolean ignoresCase,
            boolean isNegated,
            @Nullable String text) {
        return new Like(operand, newPattern, anchor, newEscape, ignoresCase, isNegated, text);
    }

    /**
     * Returns this with another escape character: renders {@code ESCAPE '^'}. In a pattern it has to stand before the
     * characters that are meant as they are; in {@code startsWith}, {@code endsWith} and {@code contains} it is put there.
     */
    public Like escapedBy(char character) {
        return plain == null
                ? of(pattern, character, ignoringCase, negated, null)
                : of(text(operand, escaped(plain, character)), character, ignoringCase, negated, plain);
    }

    /** Returns this without regard to case: renders {@code ILIKE} on PostgreSQL, elsewhere {@code lower(a) LIKE lower(b)}. */
    public Like ignoringCase() {
        return of(pattern, escape, true, negated, plain);
    }

    /** Returns this spelled with {@code lower} on both sides, for databases without {@code ILIKE}. */
    public Like lowered() {
        return new Like(lower(operand), lower(pattern), anchor, escape, false, negated, null);
    }

    private static Expression<?> lower(Expression<?> text) {
        return new FunctionCall<>("lower", Types.TEXT, List.of(text), false);
    }

    private static String escaped(String text, char escape) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '_' || c == escape) {
                escaped.append(escape);
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

    /** Whether case does not matter. */
    public boolean isIgnoringCase() {
        return ignoringCase;
    }

    /** Whether this is NOT LIKE. */
    public boolean isNegated() {
        return negated;
    }

    @Override
    public Like not() {
        return of(pattern, escape, ignoringCase, !negated, plain);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Like.class)
                .value(negated)
                .value(anchor)
                .value(escape)
                .value(ignoringCase)
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
