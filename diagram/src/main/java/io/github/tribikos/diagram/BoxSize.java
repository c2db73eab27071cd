package io.github.tribikos.diagram;

import io.github.tribikos.schema.Column;
import java.util.List;

/** How large a box is, and where in it things stand. Lengths are in pixels. */
record BoxSize(Box box, double marksWidth, double width, double height) {
    static final double HEADER_FONT = 13;
    static final double NAME_FONT = 12;
    static final double TYPE_FONT = 11;
    static final double MARK_FONT = 9;
    static final double HEADER = 30;
    static final double ROW = 22;
    static final double PADDING = 10;
    /** From one line's end to the next, at a box without rows. */
    static final double END = 12;

    private static final double BOTTOM = 4;
    private static final double GAP = 18;
    private static final double WIDEST_HEADER = 420;
    private static final double WIDEST_NAME = 260;
    private static final double WIDEST_TYPE = 190;
    private static final double NARROWEST = 90;

    static BoxSize of(Box box, boolean withSchema) {
        double marks = 0;
        double rest = 0;
        for (Attribute attribute : box.attributes()) {
            if (!attribute.marks().isEmpty()) {
                marks = Math.max(marks, FontMetrics.BOLD.width(marks(attribute), MARK_FONT) + 8);
            }
            rest = Math.max(
                    rest,
                    FontMetrics.REGULAR.width(name(attribute), NAME_FONT)
                            + GAP
                            + FontMetrics.REGULAR.width(type(attribute), TYPE_FONT));
        }
        double header = FontMetrics.BOLD.width(header(box, withSchema), HEADER_FONT);
        double width = Math.max(NARROWEST, Math.max(header, marks + rest) + 2 * PADDING);
        int rows = box.attributes().size();
        return new BoxSize(box, marks, Math.ceil(width), rows == 0 ? HEADER : HEADER + rows * ROW + BOTTOM);
    }

    /** The size if at one side so many lines end. */
    BoxSize withEnds(int count) {
        return new BoxSize(box, marksWidth, width, Math.max(height, END * (count + 1)));
    }

    /** The middle of the row of the column, or of the box if the column is not shown; from the box' upper edge. */
    double middleOf(Column<?> column) {
        int row = box.indexOf(column);
        return row < 0 ? HEADER / 2 : HEADER + row * ROW + ROW / 2;
    }

    /** The middle of the first of the columns' rows. */
    double middleOf(List<Column<?>> columns) {
        return columns.stream().mapToDouble(this::middleOf).min().orElseThrow();
    }

    static String header(Box box, boolean withSchema) {
        String name = withSchema ? box.name() : box.table().tableName();
        return FontMetrics.BOLD.fitted(Words.visible(name), HEADER_FONT, WIDEST_HEADER);
    }

    static String marks(Attribute attribute) {
        return String.join(" ", attribute.marks());
    }

    static String name(Attribute attribute) {
        return FontMetrics.REGULAR.fitted(Words.visible(attribute.name()), NAME_FONT, WIDEST_NAME);
    }

    /** The type, with a question mark if the column may be NULL. */
    static String type(Attribute attribute) {
        String type = FontMetrics.REGULAR.fitted(Words.visible(attribute.type()), TYPE_FONT, WIDEST_TYPE);
        return attribute.column().isNullable() ? type + " ?" : type;
    }
}
