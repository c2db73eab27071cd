package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/** Keeps the shape of a statement once it was found, so that a constant statement is walked once in its life. */
abstract sealed class ShapedStatement implements Statement
        permits Select, CompoundSelect, TextQuery, Returning, Insert, Update, Delete, Merge, TextStatement, Values {
    private transient @Nullable Shape shape; // benign race: every thread finds an equal one, with final fields

    @Override
    public final Shape shape() {
        Shape known = shape;
        if (known == null) {
            known = KeyWalk.shapeOf(this);
            shape = known;
        }
        return known;
    }

    /** Returns the neutral SQL, for people and debuggers; never fails. */
    @Override
    public final String toString() {
        return Debug.render(this);
    }
}
