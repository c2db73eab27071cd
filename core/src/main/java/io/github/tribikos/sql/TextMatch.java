package io.github.tribikos.sql;

/**
 * {@code a MATCH words}: text that holds words, found by the database's full-text search. Made by {@link Expression#match}.
 */
public final class TextMatch implements Condition {
    private final Expression<?> operand;
    private final Expression<?> words;

    TextMatch(Expression<?> operand, Expression<?> words) {
        this.operand = operand;
        this.words = words;
    }

    /** Returns the text. */
    public Expression<?> operand() {
        return operand;
    }

    /** Returns the words that are looked for. */
    public Expression<?> words() {
        return words;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(TextMatch.class).node(operand).node(words);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitTextMatch(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
