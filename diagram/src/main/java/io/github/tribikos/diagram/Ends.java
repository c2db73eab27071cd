package io.github.tribikos.diagram;

import io.github.tribikos.schema.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * The ends of the lines: at which side and row of a box. Lines that refer to the same columns share an end, if the same mark
 * stands there; ends at one side of one row stand beneath each other.
 */
final class Ends {
    private static final double DISTANCE = 10;

    private final Map<Box, Rectangle> rough;
    private final Direction direction;
    private final Map<Box, BoxSize> sizes = new LinkedHashMap<>();
    private final Map<Slot, List<End>> slots = new LinkedHashMap<>();
    private final Map<End, ElkPort> ports = new LinkedHashMap<>();

    /** One end; {@code mark} tells what cannot share it. */
    private record End(Box box, Side side, List<Column<?>> columns, Object mark) {}

    /** A row's side; the row is told by its middle. */
    private record Slot(Box box, Side side, double middle) {}

    /** The ends of all links, at the sides of boxes that face each other in {@code rough}. */
    Ends(Picture picture, Map<Box, BoxSize> boxes, Map<Box, Rectangle> rough, Direction direction) {
        this.rough = rough;
        this.direction = direction;
        Set<End> returning = new HashSet<>();
        for (Link link : picture.links()) {
            if (link.parent().equals(link.child())) {
                returning.add(parentEnd(link));
            }
            for (End end : List.of(parentEnd(link), childEnd(link))) {
                double middle = Objects.requireNonNull(boxes.get(end.box())).middleOf(end.columns());
                List<End> together =
                        slots.computeIfAbsent(new Slot(end.box(), end.side(), middle), slot -> new ArrayList<>());
                if (!together.contains(end)) {
                    together.add(end);
                }
            }
        }
        // A line that returns to its own table does so beneath the others, which then need not cross it.
        slots.values().forEach(ends -> ends.sort(Comparator.comparing(returning::contains)));
        boxes.forEach((box, size) -> sizes.put(box, box.attributes().isEmpty() ? size.withEnds(most(box)) : size));
    }

    private int most(Box box) {
        int most = 0;
        for (Map.Entry<Slot, List<End>> slot : slots.entrySet()) {
            most = slot.getKey().box().equals(box)
                    ? Math.max(most, slot.getValue().size())
                    : most;
        }
        return most;
    }

    /** The sizes of the boxes; those without rows are as high as their ends need. */
    Map<Box, BoxSize> sizes() {
        return sizes;
    }

    /** Makes the ports. */
    void attach(Map<Box, ElkNode> nodes) {
        slots.forEach((slot, ends) -> {
            BoxSize size = Objects.requireNonNull(sizes.get(slot.box()));
            boolean hasRows = !slot.box().attributes().isEmpty();
            double middle = hasRows ? slot.middle() : size.height() / 2;
            double distance = hasRows ? Math.min(DISTANCE, (BoxSize.ROW - 6) / ends.size()) : BoxSize.END;
            double y = middle - distance * (ends.size() - 1) / 2;
            for (End end : ends) {
                ElkPort port = ElkGraphUtil.createPort(Objects.requireNonNull(nodes.get(slot.box())));
                port.setProperty(CoreOptions.PORT_SIDE, slot.side() == Side.RIGHT ? PortSide.EAST : PortSide.WEST);
                port.setLocation(slot.side() == Side.RIGHT ? size.width() + 2 * ElkDrawing.REACH : 0, y);
                ports.put(end, port);
                y += distance;
            }
        });
    }

    ElkPort parent(Link link) {
        return Objects.requireNonNull(ports.get(parentEnd(link)));
    }

    ElkPort child(Link link) {
        return Objects.requireNonNull(ports.get(childEnd(link)));
    }

    Side parentSide(Link link) {
        return isLeftOf(link.parent(), link.child()) ? Side.RIGHT : Side.LEFT;
    }

    Side childSide(Link link) {
        boolean isSelf = link.parent().equals(link.child());
        return isSelf ? parentSide(link) : parentSide(link) == Side.RIGHT ? Side.LEFT : Side.RIGHT;
    }

    /** Whether the parent comes before the child in the direction of the drawing. */
    boolean isForward(Link link) {
        Rectangle parent = place(link.parent());
        Rectangle child = place(link.child());
        return direction == Direction.RIGHT ? parent.centerX() <= child.centerX() : parent.centerY() <= child.centerY();
    }

    private boolean isLeftOf(Box one, Box other) {
        return place(one).centerX() <= place(other).centerX();
    }

    private Rectangle place(Box box) {
        return Objects.requireNonNull(rough.get(box));
    }

    private End parentEnd(Link link) {
        return new End(link.parent(), parentSide(link), link.key().targets(), link.isOptional());
    }

    private End childEnd(Link link) {
        return new End(link.child(), childSide(link), link.key().columns(), link.key());
    }
}
