package io.github.tribikos.sql;

/**
 * SQL text with binds that stands for a condition. Made by {@link TextStatement#condition}.
 */
public final class TextCondition implements Condition {
    private final TextStatement text;

    TextCondition(TextStatement text) {
        this.text = text;
    }

    /** Returns the text. */
    public TextStatement text() {
        return text;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(TextCondition.class).node(text);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitTextCondition(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
