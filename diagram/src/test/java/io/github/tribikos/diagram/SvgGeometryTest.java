package io.github.tribikos.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.schema.MetaData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What is drawn can be read: nothing lies on anything else. */
class SvgGeometryTest {
    private static final double REACH = 18;

    static Stream<Arguments> diagrams() {
        List<Arguments> diagrams = new ArrayList<>();
        Map<String, MetaData> schemas = new LinkedHashMap<>();
        schemas.put("library", Library.ALL);
        schemas.put("shop", Shop.metaData());
        for (int seed = 1; seed <= 8; seed++) {
            schemas.put("generated " + seed, new GeneratedSchema(seed).metaData());
        }
        schemas.forEach((name, metaData) -> {
            for (Direction direction : Direction.values()) {
                for (ShownColumns columns : ShownColumns.values()) {
                    Diagram diagram = Diagram.of(metaData).direction(direction).columns(columns);
                    boolean isGrouped = columns == ShownColumns.KEYS;
                    diagrams.add(Arguments.of(
                            name + " " + direction + " " + columns,
                            metaData,
                            isGrouped ? diagram.groupedBySchema() : diagram));
                }
            }
        });
        return diagrams.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    void nothingLiesOnAnythingElse(String name, MetaData metaData, Diagram diagram) {
        Drawn drawn = new Drawn(diagram.title(name).svg());
        Map<String, Rectangle> boxes = new LinkedHashMap<>();
        drawn.all("table").forEach(table -> boxes.put(table.getAttribute("id"), Drawn.box(table)));
        assertThat(boxes).hasSizeGreaterThanOrEqualTo(metaData.tables().size());
        assertThat(drawn.lines())
                .hasSize(metaData.tables().stream()
                        .mapToInt(table -> table.foreignKeys().size())
                        .sum());
        boxesAreApart(boxes);
        textStaysInItsBox(drawn);
        drawn.lines().forEach(line -> lineIsClear(line, boxes));
        labelsAreClear(drawn, boxes);
        framesHoldTheirTables(drawn, boxes);
        allIsOnThePage(drawn, boxes);
    }

    private static void boxesAreApart(Map<String, Rectangle> boxes) {
        List<Rectangle> all = List.copyOf(boxes.values());
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                assertThat(areApart(all.get(one), all.get(other), 10))
                        .as("%s and %s", all.get(one), all.get(other))
                        .isTrue();
            }
        }
    }

    private static boolean areApart(Rectangle one, Rectangle other, double distance) {
        return one.right() + distance <= other.x()
                || other.right() + distance <= one.x()
                || one.bottom() + distance <= other.y()
                || other.bottom() + distance <= one.y();
    }

    private static void textStaysInItsBox(Drawn drawn) {
        for (Element table : drawn.all("table")) {
            Rectangle box = Drawn.box(table);
            for (String style : List.of("table-name", "mark", "name", "type")) {
                for (Element text : Drawn.all(table, style)) {
                    double start = Drawn.number(text, "x");
                    assertThat(start).isGreaterThan(box.x() + 4);
                    assertThat(start + Drawn.number(text, "textLength")).isLessThan(box.right() - 4);
                    assertThat(Drawn.number(text, "y")).isBetween(box.y() + 10, box.bottom() - 4);
                }
            }
            for (Element column : Drawn.all(table, "column")) {
                Element text = Drawn.all(column, "name").get(0);
                assertThat(Drawn.number(text, "x") + Drawn.number(text, "textLength"))
                        .as("the name ends before the type begins")
                        .isLessThan(Drawn.number(Drawn.all(column, "type").get(0), "x") - 8);
            }
        }
    }

    private static void lineIsClear(Drawn.Line line, Map<String, Rectangle> boxes) {
        List<Point> points = line.points();
        startsAt(points.get(0), Objects.requireNonNull(boxes.get(line.to())));
        startsAt(points.get(points.size() - 1), Objects.requireNonNull(boxes.get(line.from())));
        for (int index = 1; index < points.size(); index++) {
            Point from = points.get(index - 1);
            Point to = points.get(index);
            assertThat(from.x() == to.x() || from.y() == to.y())
                    .as("%s is level or upright between %s and %s", line.id(), from, to)
                    .isTrue();
            boolean isEnd = index == 1 || index == points.size() - 1;
            boxes.forEach((table, box) -> {
                // The marks at the ends of lines stand beside a box: other lines keep away from there, too.
                double reach = isEnd ? 0 : REACH;
                assertThat(crosses(from, to, box, reach))
                        .as("%s crosses %s between %s and %s", line, table, from, to)
                        .isFalse();
            });
        }
    }

    private static void startsAt(Point end, Rectangle box) {
        assertThat(Math.min(Math.abs(end.x() - box.x()), Math.abs(end.x() - box.right())))
                .as("%s is at a side of %s", end, box)
                .isLessThan(.2);
        assertThat(end.y()).isBetween(box.y() + 4, box.bottom() - 4);
    }

    private static boolean crosses(Point from, Point to, Rectangle box, double reach) {
        double inside = .2; // what rounding does
        return Math.max(from.x(), to.x()) > box.x() - reach + inside
                && Math.min(from.x(), to.x()) < box.right() + reach - inside
                && Math.max(from.y(), to.y()) > box.y() + inside
                && Math.min(from.y(), to.y()) < box.bottom() - inside;
    }

    private static void labelsAreClear(Drawn drawn, Map<String, Rectangle> boxes) {
        List<Rectangle> plates = drawn.all("plate").stream().map(Drawn::place).toList();
        for (int one = 0; one < plates.size(); one++) {
            Rectangle plate = plates.get(one);
            assertThat(boxes.values()).allMatch(box -> areApart(plate, box, 0));
            for (int other = one + 1; other < plates.size(); other++) {
                assertThat(areApart(plate, plates.get(other), 0))
                        .as("%s and %s", plate, plates.get(other))
                        .isTrue();
            }
        }
    }

    private static void framesHoldTheirTables(Drawn drawn, Map<String, Rectangle> boxes) {
        for (Element schema : drawn.all("schema")) {
            Rectangle frame = Drawn.place(Drawn.all(schema, "frame").get(0));
            String prefix = "table-" + Drawn.texts(schema, "frame-name").get(0) + "_";
            boxes.forEach((table, box) -> {
                if (table.startsWith(prefix)) {
                    assertThat(frame.x() < box.x() - 5
                                    && box.right() + 5 < frame.right()
                                    && frame.y() + 24 < box.y()
                                    && box.bottom() + 5 < frame.bottom())
                            .as("%s in its frame", table)
                            .isTrue();
                } else {
                    assertThat(areApart(frame, box, 5)).as("%s outside", table).isTrue();
                }
            });
        }
    }

    private static void allIsOnThePage(Drawn drawn, Map<String, Rectangle> boxes) {
        double width = Drawn.number(drawn.root, "width");
        double height = Drawn.number(drawn.root, "height");
        assertThat(boxes.values())
                .allMatch(box -> box.x() > 5 && box.y() > 5 && box.right() < width - 5 && box.bottom() < height - 5);
        for (Drawn.Line line : drawn.lines()) {
            assertThat(line.points())
                    .allMatch(
                            point -> point.x() > 3 && point.y() > 3 && point.x() < width - 3 && point.y() < height - 3);
        }
        for (Element text : drawn.all("legend")) {
            assertThat(Drawn.number(text, "x") + Drawn.number(text, "textLength"))
                    .isLessThan(width);
        }
    }
}
