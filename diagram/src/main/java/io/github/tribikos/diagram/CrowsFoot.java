package io.github.tribikos.diagram;

/**
 * The marks at the ends of a line. Nearest to the table stands how many rows there are at most, a bar for one or a foot for many;
 * then how many at least, a bar for one or a ring for none.
 */
final class CrowsFoot {
    private static final double HALF = 5;
    private static final double RING = 3.5;

    private final PathData marks = new PathData();

    /** The end at the table that is referred to, at its edge {@code at}; one row, or none if that is optional. */
    CrowsFoot parent(Point at, Side side, boolean isOptional) {
        double away = side == Side.RIGHT ? 1 : -1;
        bar(at, away * 6);
        if (isOptional) {
            marks.circle(at.x() + away * 13, at.y(), RING);
        } else {
            bar(at, away * 10);
        }
        return this;
    }

    /** The end at the table that refers; many rows or one, or none. */
    CrowsFoot child(Point at, Side side, boolean isSingle) {
        double away = side == Side.RIGHT ? 1 : -1;
        if (isSingle) {
            bar(at, away * 6);
            marks.circle(at.x() + away * 13, at.y(), RING);
        } else {
            double toe = at.x() + away * 11;
            marks.move(at.x(), at.y() - HALF).line(toe, at.y()).line(at.x(), at.y() + HALF);
            marks.move(toe, at.y()).line(at.x(), at.y());
            marks.circle(toe + away * RING, at.y(), RING);
        }
        return this;
    }

    private void bar(Point at, double offset) {
        marks.move(at.x() + offset, at.y() - HALF).line(at.x() + offset, at.y() + HALF);
    }

    @Override
    public String toString() {
        return marks.toString();
    }
}
