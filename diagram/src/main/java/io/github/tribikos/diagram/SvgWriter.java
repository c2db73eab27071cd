package io.github.tribikos.diagram;

import io.github.tribikos.schema.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws a picture whose layout is known. Used once. */
final class SvgWriter {
    private static final double MARGIN = 28;
    private static final double TITLE = 40;
    private static final double LEGEND = 44;

    private final Picture picture;
    private final @Nullable String title;
    private final Layout layout;
    private final boolean showsSchemas;
    private final double left = MARGIN - ElkDrawing.REACH;
    private final double top;
    private final Map<Box, Integer> colours = new HashMap<>();
    private final Markup svg = new Markup();

    SvgWriter(Picture picture, @Nullable String title, Layout layout) {
        this.picture = picture;
        this.title = title;
        this.layout = layout;
        this.showsSchemas = layout.frames().isEmpty();
        this.top = title == null ? MARGIN : MARGIN + TITLE;
        for (Link link : picture.links()) {
            colours.computeIfAbsent(link.parent(), box -> 1 + colours.size() % Stylesheet.COLOURS);
        }
    }

    String write() {
        Legend legend = new Legend(picture);
        double width = Math.max(layout.width() + 2 * left, legend.width() + 2 * MARGIN);
        double height = top + layout.height() + LEGEND + MARGIN / 2;
        String name = title == null ? "Tables and their foreign keys" : Words.visible(title);
        svg.start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                Math.ceil(width),
                "height",
                Math.ceil(height),
                "viewBox",
                "0 0 " + Markup.number(Math.ceil(width)) + " " + Markup.number(Math.ceil(height)),
                "class",
                Stylesheet.ROOT,
                "role",
                "img",
                "aria-labelledby",
                "diagram-title diagram-description",
                "xml:space",
                "preserve");
        svg.text(name, "title", "id", "diagram-title");
        svg.text(description(), "desc", "id", "diagram-description");
        svg.text("\n" + Stylesheet.text(), "style");
        svg.empty("rect", "class", "page", "width", "100%", "height", "100%");
        if (title != null) {
            svg.line(FontMetrics.BOLD, 20, "title", name, MARGIN, MARGIN + 18);
        }
        layout.frames().forEach(this::frame);
        picture.boxes().forEach(this::table);
        trunks().forEach(this::links);
        picture.links().forEach(this::label);
        legend.draw(svg, MARGIN, top + layout.height() + LEGEND);
        return svg.end().toString();
    }

    private String description() {
        String links = picture.links().stream()
                .map(link -> link.child().name() + " refers to " + link.parent().name() + " by " + link.label() + ".")
                .map(Words::visible)
                .collect(Collectors.joining(" "));
        String tables =
                picture.boxes().stream().map(Box::name).map(Words::visible).collect(Collectors.joining(", "));
        return picture.boxes().size() + " tables: " + tables + ". "
                + picture.links().size() + " foreign keys. " + links;
    }

    private void frame(String schema, Rectangle place) {
        svg.start("g", "class", "schema");
        svg.empty(
                "rect",
                "class",
                "frame",
                "x",
                left + place.x(),
                "y",
                top + place.y(),
                "width",
                place.width(),
                "height",
                place.height(),
                "rx",
                "8");
        String name = FontMetrics.BOLD.fitted(Words.visible(schema), 12, place.width() - 28);
        svg.line(FontMetrics.BOLD, 12, "frame-name", name, left + place.x() + 14, top + place.y() + 20);
        svg.end();
    }

    /** The lines that start at the same place, which run together at first. */
    private List<List<Link>> trunks() {
        Map<List<Object>, List<Link>> trunks = new LinkedHashMap<>();
        for (Link link : picture.links()) {
            Route route = route(link);
            trunks.computeIfAbsent(
                            List.of(
                                    link.parent(),
                                    route.parentSide(),
                                    route.points().get(0)),
                            key -> new ArrayList<>())
                    .add(link);
        }
        return List.copyOf(trunks.values());
    }

    /** A halo first, so that lines drawn earlier pass beneath: at a crossing it is plain which is which. */
    private void links(List<Link> trunk) {
        String halo = trunk.stream()
                .map(link -> new PathData().route(moved(route(link).points())).toString())
                .collect(Collectors.joining());
        svg.empty("path", "class", "halo", "d", halo);
        trunk.forEach(this::link);
        Set<Point> junctions = new LinkedHashSet<>();
        trunk.forEach(link -> junctions.addAll(moved(route(link).junctions())));
        if (!junctions.isEmpty()) {
            svg.start("g", "class", colour(trunk.get(0).parent()));
            junctions.forEach(at -> svg.empty("circle", "class", "dot", "cx", at.x(), "cy", at.y(), "r", "2.5"));
            svg.end();
        }
    }

    private void link(Link link) {
        Route route = route(link);
        List<Point> points = moved(route.points());
        CrowsFoot feet = new CrowsFoot()
                .parent(points.get(0), route.parentSide(), link.isOptional())
                .child(points.get(points.size() - 1), route.childSide(), link.isSingle());
        svg.start(
                "g",
                "id",
                id(link),
                "class",
                "link " + colour(link.parent()),
                "data-from",
                "table-" + link.child().id(),
                "data-to",
                "table-" + link.parent().id());
        svg.text(Tooltips.link(link), "title");
        svg.empty("path", "class", "line", "d", new PathData().route(points));
        svg.empty("path", "class", "marks", "d", feet);
        bracket(link.parent(), link.key().targets(), route.parentSide());
        bracket(link.child(), link.key().columns(), route.childSide());
        svg.end();
    }

    /** Ties together the rows of a key of several columns. */
    private void bracket(Box box, List<Column<?>> columns, Side side) {
        List<Double> rows = columns.stream()
                .filter(column -> box.indexOf(column) >= 0)
                .map(column -> top + place(box).y() + size(box).middleOf(column))
                .sorted()
                .toList();
        if (rows.size() > 1) {
            double x = left
                    + (side == Side.RIGHT ? place(box).right() - 4 : place(box).x() + 4);
            double edge =
                    left + (side == Side.RIGHT ? place(box).right() : place(box).x());
            PathData bracket = new PathData().move(edge, rows.get(0)).line(x, rows.get(0));
            bracket.line(x, rows.get(rows.size() - 1));
            svg.empty("path", "class", "bracket", "d", bracket);
            rows.forEach(y -> svg.empty("circle", "class", "dot", "cx", x, "cy", y, "r", "2"));
        }
    }

    /** Unlike a number for all, it stays the same when other tables come and go. */
    private String id(Link link) {
        return "key-" + link.child().id() + "-"
                + link.key().table().foreignKeys().indexOf(link.key());
    }

    private void label(Link link) {
        Rectangle place = route(link).label();
        if (place == null) {
            return;
        }
        svg.start("g", "class", "link-label");
        svg.empty(
                "rect",
                "class",
                "plate",
                "x",
                left + place.x(),
                "y",
                top + place.y(),
                "width",
                place.width(),
                "height",
                place.height());
        String label = Words.visible(link.label());
        svg.line(FontMetrics.REGULAR, Layout.LABEL_FONT, "label", label, left + place.x() + 4, top + place.y() + 12);
        svg.end();
    }

    private void table(Box box) {
        Rectangle place = place(box);
        double x = left + place.x();
        double y = top + place.y();
        svg.start(
                "g", "id", "table-" + box.id(), "class", (box.isOutside() ? "table outside " : "table ") + colour(box));
        svg.text(Tooltips.table(box), "title");
        svg.empty("rect", "class", "box", "x", x, "y", y, "width", place.width(), "height", place.height(), "rx", "5");
        svg.empty(
                "path",
                "class",
                "header",
                "d",
                header(x, y, place, box.attributes().isEmpty()));
        double nameBaseline = y + (box.attributes().isEmpty() ? place.height() : BoxSize.HEADER) / 2 + 5;
        String name = BoxSize.header(box, showsSchemas);
        svg.line(FontMetrics.BOLD, BoxSize.HEADER_FONT, "table-name", name, x + BoxSize.PADDING, nameBaseline);
        for (Attribute attribute : box.attributes()) {
            column(attribute, size(box), x, y);
        }
        svg.end();
    }

    private void column(Attribute attribute, BoxSize size, double x, double y) {
        double baseline = y + size.middleOf(attribute.column()) + 4;
        svg.start("g", "class", "column");
        svg.text(Tooltips.column(attribute), "title");
        double start = x + BoxSize.PADDING;
        if (!attribute.marks().isEmpty()) {
            svg.line(FontMetrics.BOLD, BoxSize.MARK_FONT, "mark", BoxSize.marks(attribute), start, baseline - 1);
        }
        String name = BoxSize.name(attribute);
        svg.line(FontMetrics.REGULAR, BoxSize.NAME_FONT, "name", name, start + size.marksWidth(), baseline);
        String type = BoxSize.type(attribute);
        double typeWidth = FontMetrics.REGULAR.width(type, BoxSize.TYPE_FONT);
        double typeStart = x + size.width() - BoxSize.PADDING - typeWidth;
        svg.line(FontMetrics.REGULAR, BoxSize.TYPE_FONT, "type", type, typeStart, baseline);
        svg.end();
    }

    private Rectangle place(Box box) {
        return Objects.requireNonNull(layout.boxes().get(box));
    }

    private BoxSize size(Box box) {
        return Objects.requireNonNull(layout.sizes().get(box));
    }

    private Route route(Link link) {
        return Objects.requireNonNull(layout.routes().get(link));
    }

    private List<Point> moved(List<Point> points) {
        return points.stream()
                .map(point -> new Point(left + point.x(), top + point.y()))
                .toList();
    }

    private String colour(Box box) {
        return "c" + colours.getOrDefault(box, 0);
    }

    private static String header(double x, double y, Rectangle place, boolean isAll) {
        double right = x + place.width();
        double bottom = isAll ? y + place.height() - .5 : y + BoxSize.HEADER;
        // Inside the frame of half a pixel; a box without rows is all header, round at all corners.
        return new PathData()
                .header(x + .5, y + .5, right - .5, bottom, isAll ? 4.5 : 0)
                .toString();
    }
}
