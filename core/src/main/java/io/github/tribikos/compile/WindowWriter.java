package io.github.tribikos.compile;

import io.github.tribikos.sql.Window;

/** Writes the part of a window function behind its call: {@code OVER (PARTITION BY ... ORDER BY ... ROWS BETWEEN ...)}. */
final class WindowWriter {
    private final ExpressionCompiler out;

    WindowWriter(ExpressionCompiler out) {
        this.out = out;
    }

    void over(Window window) {
        out.sql(" OVER (");
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
        out.sql(frame.unit().name())
                .sql(" BETWEEN ")
                .sql(bound(frame.from()))
                .sql(" AND ")
                .sql(bound(frame.to()));
    }

    /** Offsets are structure, not values: most databases take no bound value there. */
    private static String bound(Window.Bound bound) {
        if (bound.equals(Window.Bound.CURRENT_ROW)) {
            return "CURRENT ROW";
        }
        String side = bound.offset() < 0 ? " PRECEDING" : " FOLLOWING";
        boolean unbounded =
                bound.equals(Window.Bound.UNBOUNDED_PRECEDING) || bound.equals(Window.Bound.UNBOUNDED_FOLLOWING);
        return (unbounded ? "UNBOUNDED" : String.valueOf(Math.abs(bound.offset()))) + side;
    }
}
