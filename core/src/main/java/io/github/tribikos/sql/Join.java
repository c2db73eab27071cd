package io.github.tribikos.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two FROM items joined: {@code books JOIN authors ON books.author_id = authors.id}. */
public final class Join implements FromItem {
    private final FromItem left;
    private final JoinKind kind;
    private final FromItem right;
    private final @Nullable Condition on;

    /** Creates a join; {@code on} is null for a CROSS JOIN, and where the foreign keys are to tell. */
    public Join(FromItem left, JoinKind kind, FromItem right, @Nullable Condition on) {
        this.left = left;
        this.kind = kind;
        this.right = right;
        this.on = on;
    }

    /** Returns the left side. */
    public FromItem left() {
        return left;
    }

    /** Returns the kind of join. */
    public JoinKind kind() {
        return kind;
    }

    /** Returns the right side. */
    public FromItem right() {
        return right;
    }

    /** Returns the condition, null for a CROSS JOIN and where the foreign keys are to tell. */
    public @Nullable Condition on() {
        return on;
    }

    @Override
    public List<ColumnClause<?>> columns() {
        List<ColumnClause<?>> columns = new ArrayList<>(left.columns());
        columns.addAll(right.columns());
        return columns;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Join.class).value(kind).from(left).from(right).node(on);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitJoin(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
