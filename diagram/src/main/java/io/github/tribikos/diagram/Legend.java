package io.github.tribikos.diagram;

import java.util.ArrayList;
import java.util.List;

/** Says beneath a drawing what its marks mean, of those that occur in it. */
final class Legend {
    private static final double FONT = 11;
    private static final double GAP = 22;
    private static final double SAMPLE = 30;

    private final List<Entry> entries = new ArrayList<>();

    /** A word and its meaning, or a sample of a line's end and its meaning. */
    private record Entry(String mark, boolean isSample, String meaning) {
        double width() {
            double first = isSample ? SAMPLE : FontMetrics.BOLD.width(mark, FONT);
            return first + 6 + FontMetrics.REGULAR.width(meaning, FONT);
        }
    }

    Legend(Picture picture) {
        for (String[] each : new String[][] {{"PK", "primary key"}, {"FK", "foreign key"}, {"UK", "unique"}}) {
            if (attributes(picture).stream()
                    .anyMatch(attribute -> attribute.marks().contains(each[0]))) {
                entries.add(new Entry(each[0], false, each[1]));
            }
        }
        if (attributes(picture).stream()
                .anyMatch(attribute -> attribute.column().isNullable())) {
            entries.add(new Entry("?", false, "may be NULL"));
        }
        addSample(picture.links().stream().anyMatch(link -> !link.isOptional()), "||", "one");
        addSample(picture.links().stream().anyMatch(link -> link.isOptional() || link.isSingle()), "|o", "none or one");
        addSample(picture.links().stream().anyMatch(link -> !link.isSingle()), "o{", "none or many");
    }

    private static List<Attribute> attributes(Picture picture) {
        return picture.boxes().stream()
                .flatMap(box -> box.attributes().stream())
                .toList();
    }

    private void addSample(boolean occurs, String mark, String meaning) {
        if (occurs) {
            entries.add(new Entry(mark, true, meaning));
        }
    }

    double width() {
        return entries.stream().mapToDouble(entry -> entry.width() + GAP).sum();
    }

    void draw(Markup svg, double left, double baseline) {
        svg.start("g", "class", "legend-row c0");
        double x = left;
        for (Entry entry : entries) {
            double start = x;
            if (entry.isSample()) {
                sample(svg, entry.mark(), x, baseline - 4);
                start += SAMPLE + 6;
            } else {
                svg.line(FontMetrics.BOLD, FONT, "legend legend-mark", entry.mark(), x, baseline);
                start += FontMetrics.BOLD.width(entry.mark(), FONT) + 6;
            }
            svg.line(FontMetrics.REGULAR, FONT, "legend", entry.meaning(), start, baseline);
            x += entry.width() + GAP;
        }
        svg.end();
    }

    private static void sample(Markup svg, String mark, double x, double y) {
        Point end = new Point(x + SAMPLE, y);
        CrowsFoot foot = new CrowsFoot();
        if (mark.equals("o{")) {
            foot.child(end, Side.LEFT, false);
        } else {
            foot.parent(end, Side.LEFT, mark.equals("|o"));
        }
        svg.empty("path", "class", "line", "d", new PathData().move(x, y).line(x + SAMPLE, y));
        svg.empty(
                "path",
                "class",
                "line",
                "d",
                new PathData().move(end.x(), y - 7).line(end.x(), y + 7));
        svg.empty("path", "class", "marks", "d", foot);
    }
}
