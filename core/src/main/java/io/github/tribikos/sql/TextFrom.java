package io.github.tribikos.sql;

import java.util.List;

/**
 * SQL text in FROM, such as {@code tag}. Made by {@link Sql#fromText}.
 */
public final class TextFrom implements FromItem {
    private final String text;

    TextFrom(String text) {
        this.text = text;
    }

    /** Returns the SQL. */
    public String text() {
        return text;
    }

    /** Returns no columns: nothing is known of them. */
    @Override
    public List<ColumnClause<?>> columns() {
        return List.of();
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(TextFrom.class).value(text);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitTextFrom(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
