package io.github.tribikos.compile;

import io.github.tribikos.sql.Window;

/** Writes the part of a window function behind its call: {@code OVER (PARTITION BY ... ORDER BY ... ROWS BETWEEN ...)}. */
final class WindowWriter {
    private final ExpressionCompiler out;

    WindowWriter(ExpressionCompiler out) {
        this.out = out;
    }

    void over(Window window) {
        out.sql(" OVER ");
        if (window.reference() != null) {
            out.require(Feature.NAMED_WINDOWS);
            out.identifier(window.reference());
        } else {
            definition(window);
        }
    }

    /** Writes {@code (PARTITION BY ... ORDER BY ... ROWS BETWEEN ...)}. */
    void definition(Window window) {
        out.sql("(");
        String gap = "";
        if (!window.partition().isEmpty()) {
            out.sql("PARTITION BY ");
            out.list(window.partition(), ", ");
            gap = " ";
        }
        if (!window.order().isEmpty()) {
            out.sql(gap).sql("ORDER BY ");
            out.list(window.order(), ", ");
            gap = " ";
        }
        if (window.frame() != null) {
            out.sql(gap);
            frame(window.frame());
        }
        out.sql(")");
    }

    private void frame(Window.Frame frame) {
        if (frame.unit() == Window.Unit.GROUPS) {
            out.require(Feature.WINDOW_GROUPS);
        }
        out.sql(frame.unit().name()).sql(" BETWEEN ");
        bound(frame.from());
        out.sql(" AND ");
        bound(frame.to());
        if (frame.exclusion() != null) {
            out.require(Feature.WINDOW_EXCLUDE);
            out.sql(" EXCLUDE ").sql(frame.exclusion().keywords());
        }
    }

    private void bound(Window.Bound bound) {
        if (bound.distance() != null) {
            out.frameDistance(bound.distance());
            out.sql(" ");
        }
        out.sql(bound.keywords());
    }
}
