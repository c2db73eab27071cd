package io.github.tribikos.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a line runs.
 *
 * @param points from the table referred to, to the one that refers; two neighbours share x or y
 * @param parentSide at which side of the first table it starts
 * @param childSide at which side of the second it ends
 * @param junctions where it parts from others that start at the same place
 * @param label where its label stands, or null if it has none
 */
record Route(
        List<Point> points,
        Side parentSide,
        Side childSide,
        List<Point> junctions,
        @Nullable Rectangle label) {
    double length() {
        double length = 0;
        for (int index = 1; index < points.size(); index++) {
            Point from = points.get(index - 1);
            Point to = points.get(index);
            length += Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
        }
        return length;
    }

    /** How often a level piece of this line crosses an upright piece of the other. */
    int crossings(Route other) {
        int crossings = 0;
        for (int index = 1; index < points.size(); index++) {
            for (int at = 1; at < other.points.size(); at++) {
                boolean isCrossed = isCrossed(
                        points.get(index - 1), points.get(index), other.points.get(at - 1), other.points.get(at));
                crossings += isCrossed ? 1 : 0;
            }
        }
        return crossings;
    }

    private static boolean isCrossed(Point from, Point to, Point upper, Point lower) {
        return from.y() == to.y()
                && upper.x() == lower.x()
                && isBetween(from.x(), upper.x(), to.x())
                && isBetween(upper.y(), from.y(), lower.y());
    }

    private static boolean isBetween(double one, double middle, double other) {
        return (one < middle && middle < other) || (other < middle && middle < one);
    }
}
