package io.github.tribikos.diagram;

import java.util.List;

/** The {@code d} of an SVG path (SVG 2, chapter 9). */
final class PathData {
    private static final double RADIUS = 6;
    private static final double CORNER = 4.5;

    private final StringBuilder data = new StringBuilder();

    PathData move(double x, double y) {
        return add('M', x, y);
    }

    PathData line(double x, double y) {
        return add('L', x, y);
    }

    private PathData curve(double controlX, double controlY, double x, double y) {
        add('Q', controlX, controlY);
        data.append(' ').append(Markup.number(x)).append(' ').append(Markup.number(y));
        return this;
    }

    PathData circle(double centerX, double centerY, double radius) {
        move(centerX - radius, centerY);
        arc(centerX + radius, centerY, radius);
        arc(centerX - radius, centerY, radius);
        data.append('Z');
        return this;
    }

    private void arc(double x, double y, double radius) {
        String size = Markup.number(radius);
        data.append('A').append(size).append(' ').append(size).append(" 0 0 1 ");
        data.append(Markup.number(x)).append(' ').append(Markup.number(y));
    }

    /** A line through the points, with round corners. */
    PathData route(List<Point> points) {
        move(points.get(0).x(), points.get(0).y());
        for (int index = 1; index < points.size() - 1; index++) {
            Point corner = points.get(index);
            Point before = points.get(index - 1);
            Point after = points.get(index + 1);
            double radius = Math.min(RADIUS, Math.min(distance(before, corner), distance(corner, after)) / 2);
            Point from = towards(corner, before, radius);
            Point to = towards(corner, after, radius);
            line(from.x(), from.y()).curve(corner.x(), corner.y(), to.x(), to.y());
        }
        Point last = points.get(points.size() - 1);
        return line(last.x(), last.y());
    }

    /** The area of a box' header, its upper corners round, its lower ones as told. */
    PathData header(double left, double upper, double right, double lower, double radius) {
        move(left, lower - radius).line(left, upper + CORNER).curve(left, upper, left + CORNER, upper);
        line(right - CORNER, upper).curve(right, upper, right, upper + CORNER);
        if (radius == 0) {
            line(right, lower);
        } else {
            line(right, lower - radius).curve(right, lower, right - radius, lower);
            line(left + radius, lower).curve(left, lower, left, lower - radius);
        }
        data.append('Z');
        return this;
    }

    private static double distance(Point one, Point other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }

    private static Point towards(Point from, Point to, double length) {
        return new Point(
                from.x() + Math.signum(to.x() - from.x()) * length, from.y() + Math.signum(to.y() - from.y()) * length);
    }

    private PathData add(char command, double x, double y) {
        data.append(command).append(Markup.number(x)).append(' ').append(Markup.number(y));
        return this;
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
