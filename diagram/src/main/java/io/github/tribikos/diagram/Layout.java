package io.github.tribikos.diagram;

import io.github.tribikos.diagram.ElkDrawing.Order;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;

/**
 * Where everything of a picture stands. Lengths are in pixels.
 *
 * @param sizes of the boxes
 * @param boxes by box
 * @param routes by link
 * @param frames around the boxes of a schema, by its name
 * @param width of all
 * @param height of all
 */
record Layout(
        Map<Box, BoxSize> sizes,
        Map<Box, Rectangle> boxes,
        Map<Link, Route> routes,
        Map<String, Rectangle> frames,
        double width,
        double height) {
    static final double LABEL_FONT = 10.5;

    /** How many tables and foreign keys are laid out in all attempts together, at least once: so large ones are not slow. */
    private static final int WORK = 600;

    private static final int ATTEMPTS = 8;

    /** The best of some attempts, which differ in how ELK makes its choices. */
    static Layout of(Picture picture, Direction direction, boolean isGroupedBySchema) {
        Map<Box, BoxSize> sizes = new LinkedHashMap<>();
        for (Box box : picture.boxes()) {
            sizes.put(box, BoxSize.of(box, !isGroupedBySchema));
        }
        int size = picture.boxes().size() + picture.links().size();
        int attempts = Math.max(1, Math.min(ATTEMPTS, WORK / size));
        Layout best = null;
        for (int attempt = 0; attempt < attempts; attempt++) {
            LayeringStrategy layering =
                    attempt % 4 == 3 ? LayeringStrategy.LONGEST_PATH : LayeringStrategy.NETWORK_SIMPLEX;
            Order order = new Order(direction, isGroupedBySchema, layering, 1 + attempt);
            Layout layout = of(picture, sizes, order);
            if (best == null || layout.cost() < best.cost()) {
                best = layout;
            }
        }
        return Objects.requireNonNull(best);
    }

    /** Asks ELK twice: which tables come before which, then, with lines that start and end at the sides that face each other. */
    private static Layout of(Picture picture, Map<Box, BoxSize> sizes, Order order) {
        Map<Box, Rectangle> rough = ElkDrawing.rough(picture, sizes, order);
        return ElkDrawing.exact(picture, sizes, rough, order);
    }

    /** The less, the easier to read: short lines with few bends and crossings, on a page that is not too large. */
    private double cost() {
        double cost = 3 * width + 4 * height; // wider than high, as screens are
        for (Route route : routes.values()) {
            cost += route.length() + 20 * (route.points().size() - 2);
        }
        return cost + 80 * crossings();
    }

    private int crossings() {
        int crossings = 0;
        for (Map.Entry<Link, Route> one : routes.entrySet()) {
            for (Map.Entry<Link, Route> other : routes.entrySet()) {
                boolean areApart = !one.getKey().parent().equals(other.getKey().parent());
                crossings += areApart ? one.getValue().crossings(other.getValue()) : 0;
            }
        }
        return crossings;
    }
}
