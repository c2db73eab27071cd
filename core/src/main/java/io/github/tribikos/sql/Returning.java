package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT, UPDATE or DELETE that gives back values of the rows it touched. Renders {@code ... RETURNING id} on PostgreSQL
 * and SQLite 3.35 and later, {@code SELECT id FROM FINAL TABLE (...)} on H2.
 *
 * @param <R> what a row decodes to
 */
public final class Returning<R extends @Nullable Object> extends ShapedStatement implements RowStatement<R> {
    private final DmlStatement change;
    private final Selectable<R> selectable;

    Returning(DmlStatement change, Selectable<R> selectable) {
        if (Traversal.hasNested(selectable)) {
            throw new ArgumentException("RETURNING cannot give nested lists. Select them with a second statement.");
        }
        this.change = change;
        this.selectable = selectable;
    }

    /** Returns the statement that changes the rows. */
    public DmlStatement change() {
        return change;
    }

    @Override
    public Selectable<R> selectable() {
        return selectable;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Returning.class).node(change).node(selectable);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitReturning(this);
    }
}
