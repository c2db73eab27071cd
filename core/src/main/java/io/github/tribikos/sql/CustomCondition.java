package io.github.tribikos.sql;

/** A condition that a dialect or a user defines and that renders itself, see {@link CustomElement}. */
public non-sealed interface CustomCondition extends Condition {
    /** Writes the SQL of this condition. */
    void render(RenderContext context);

    @Override
    default void accept(ClauseVisitor visitor) {
        visitor.visitCustomCondition(this);
    }
}
