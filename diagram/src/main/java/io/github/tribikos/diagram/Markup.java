package io.github.tribikos.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML that is written in order; texts and values are escaped here and nowhere else. */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts an element that holds others; {@code attributes} are names and values in turn. */
    Markup start(String name, Object... attributes) {
        tag(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    /** Ends the element that was started last. */
    Markup end() {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Writes an element that holds nothing. */
    Markup empty(String name, Object... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** Writes an element that holds text. */
    Markup text(String text, String name, Object... attributes) {
        tag(name, attributes);
        out.append('>');
        escape(text);
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Writes a line of text at a place. Its length is told too: where another font has to stand in, it is squeezed rather than cut. */
    Markup line(FontMetrics font, double size, String style, String text, double x, double y) {
        return text(
                text,
                "text",
                "class",
                style,
                "x",
                x,
                "y",
                y,
                "textLength",
                font.width(text, size),
                "lengthAdjust",
                "spacingAndGlyphs");
    }

    private void tag(String name, Object... attributes) {
        indent();
        out.append('<').append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]).append("=\"");
            Object value = attributes[index + 1];
            escape(value instanceof Double number ? number(number) : value.toString());
            out.append('"');
        }
    }

    private void indent() {
        out.append(" ".repeat(open.size()));
    }

    private void escape(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(character);
            }
        }
    }

    /** A length in pixels with one decimal at most: finer than anybody sees, and the same on every machine. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
