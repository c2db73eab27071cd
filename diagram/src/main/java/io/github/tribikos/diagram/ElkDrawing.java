package io.github.tribikos.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/** A graph of ELK's layered algorithm, which is built, laid out and read once. */
final class ElkDrawing {
    /** Beside a box on both sides, for the marks at the ends of lines: for ELK it is part of the box, so no other line comes there. */
    static final double REACH = 20;

    private static final double FRAME_TITLE = 38;
    private static final double FRAME_PADDING = 18;

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<Box, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkNode> frames = new LinkedHashMap<>();
    private final Map<Link, ElkEdge> edges = new LinkedHashMap<>();

    /**
     * What is asked of ELK.
     *
     * @param seed of the random choices it makes where it knows nothing better; not 0, which stands for another each time
     */
    record Order(Direction direction, boolean isGroupedBySchema, LayeringStrategy layering, int seed) {}

    private ElkDrawing(Picture picture, Map<Box, BoxSize> sizes, Order order) {
        configure(order);
        for (Box box : picture.boxes()) {
            String schema = box.table().schemaName();
            ElkNode parent =
                    order.isGroupedBySchema() && schema != null ? frames.computeIfAbsent(schema, this::frame) : root;
            BoxSize size = Objects.requireNonNull(sizes.get(box));
            ElkNode node = ElkGraphUtil.createNode(parent);
            node.setDimensions(size.width() + 2 * REACH, size.height());
            node.setProperty(CoreOptions.ALIGNMENT, Alignment.LEFT);
            nodes.put(box, node);
        }
    }

    /** Where the boxes stand if a line may start and end anywhere. */
    static Map<Box, Rectangle> rough(Picture picture, Map<Box, BoxSize> sizes, Order order) {
        ElkDrawing drawing = new ElkDrawing(picture, sizes, order);
        for (Link link : picture.links()) {
            if (!link.parent().equals(link.child())) {
                ElkGraphUtil.createSimpleEdge(drawing.node(link.parent()), drawing.node(link.child()));
            }
        }
        drawing.run();
        return drawing.places();
    }

    /** Where all stands if lines start and end at rows, at the sides that face each other in {@code rough}. */
    static Layout exact(Picture picture, Map<Box, BoxSize> sizes, Map<Box, Rectangle> rough, Order order) {
        Ends ends = new Ends(picture, sizes, rough, order.direction());
        ElkDrawing drawing = new ElkDrawing(picture, ends.sizes(), order);
        ends.attach(drawing.nodes);
        for (Link link : picture.links()) {
            drawing.connect(link, ends);
        }
        drawing.run();
        Map<Link, Route> routes = new LinkedHashMap<>();
        for (Link link : picture.links()) {
            routes.put(link, drawing.route(link, ends));
        }
        return new Layout(
                ends.sizes(),
                drawing.places(),
                routes,
                drawing.frames(),
                drawing.root.getWidth(),
                drawing.root.getHeight());
    }

    private void configure(Order order) {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(
                CoreOptions.DIRECTION,
                order.direction() == Direction.RIGHT
                        ? org.eclipse.elk.core.options.Direction.RIGHT
                        : org.eclipse.elk.core.options.Direction.DOWN);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        root.setProperty(CoreOptions.RANDOM_SEED, order.seed());
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, order.layering());
        root.setProperty(CoreOptions.ASPECT_RATIO, 1.5);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.THOROUGHNESS, 20);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        space(root);
    }

    private static void space(ElkNode graph) {
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 30.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 20.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 10.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 3.0);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 40.0);
    }

    private ElkNode frame(String schema) {
        ElkNode frame = ElkGraphUtil.createNode(root);
        frame.setProperty(
                CoreOptions.PADDING, new ElkPadding(FRAME_TITLE, FRAME_PADDING, FRAME_PADDING, FRAME_PADDING));
        space(frame);
        return frame;
    }

    private void connect(Link link, Ends ends) {
        ElkEdge edge = ends.isForward(link)
                ? ElkGraphUtil.createSimpleEdge(ends.parent(link), ends.child(link))
                : ElkGraphUtil.createSimpleEdge(ends.child(link), ends.parent(link));
        if (link.isLabelled()) {
            ElkLabel label = ElkGraphUtil.createLabel(link.label(), edge);
            label.setDimensions(FontMetrics.REGULAR.width(link.label(), Layout.LABEL_FONT) + 8, 16);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        }
        edges.put(link, edge);
    }

    private void run() {
        for (ElkNode node : nodes.values()) {
            node.setProperty(
                    CoreOptions.PORT_CONSTRAINTS,
                    node.getPorts().isEmpty() ? PortConstraints.FREE : PortConstraints.FIXED_POS);
        }
        new RecursiveGraphLayoutEngine().layout(root, new NullElkProgressMonitor());
    }

    private ElkNode node(Box box) {
        return Objects.requireNonNull(nodes.get(box));
    }

    private Map<Box, Rectangle> places() {
        Map<Box, Rectangle> places = new LinkedHashMap<>();
        nodes.forEach((box, node) -> {
            Rectangle place = place(node);
            places.put(box, new Rectangle(place.x() + REACH, place.y(), place.width() - 2 * REACH, place.height()));
        });
        return places;
    }

    private Map<String, Rectangle> frames() {
        Map<String, Rectangle> places = new LinkedHashMap<>();
        frames.forEach((schema, node) -> places.put(schema, place(node)));
        return places;
    }

    private static Rectangle place(ElkNode node) {
        KVector corner = origin(node.getParent());
        return new Rectangle(corner.x + node.getX(), corner.y + node.getY(), node.getWidth(), node.getHeight());
    }

    private static KVector origin(@Nullable ElkNode node) {
        KVector origin = new KVector();
        for (ElkNode each = node; each != null; each = each.getParent()) {
            origin.add(each.getX(), each.getY());
        }
        return origin;
    }

    private Route route(Link link, Ends ends) {
        ElkEdge edge = Objects.requireNonNull(edges.get(link));
        KVector origin = origin(edge.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(point(origin, section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(point(origin, bend.getX(), bend.getY()));
            }
            points.add(point(origin, section.getEndX(), section.getEndY()));
        }
        if (!ends.isForward(link)) {
            Collections.reverse(points);
        }
        reach(points, 0, ends.parentSide(link));
        reach(points, points.size() - 1, ends.childSide(link));
        List<Point> junctions = new ArrayList<>();
        for (KVector junction : edge.getProperty(CoreOptions.JUNCTION_POINTS)) {
            junctions.add(point(origin, junction.x, junction.y));
        }
        Rectangle label = null;
        for (ElkLabel each : edge.getLabels()) {
            label = new Rectangle(origin.x + each.getX(), origin.y + each.getY(), each.getWidth(), each.getHeight());
        }
        return new Route(points, ends.parentSide(link), ends.childSide(link), junctions, label);
    }

    /** Leads a line on to the edge of its box. */
    private static void reach(List<Point> points, int index, Side side) {
        Point end = points.get(index);
        points.set(index, new Point(side == Side.RIGHT ? end.x() - REACH : end.x() + REACH, end.y()));
    }

    private static Point point(KVector origin, double x, double y) {
        return new Point(origin.x + x, origin.y + y);
    }
}
