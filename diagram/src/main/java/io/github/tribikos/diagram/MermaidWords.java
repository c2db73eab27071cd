package io.github.tribikos.diagram;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Mermaid takes as a word and what it takes between quotes, as its grammar of {@code erDiagram} says (version 11.17,
 * {@code erDiagram.jison}), and so that no version since 10 takes it for Markdown, HTML or a code of its own.
 */
final class MermaidWords {
    /** Words of its grammar, of any case, and what every object of JavaScript has, which version 10 takes for tables it knows. */
    private static final Set<String> RESERVED = Set.of(
            "accdescr",
            "acctitle",
            "class",
            "classdef",
            "constructor",
            "direction",
            "end",
            "erdiagram",
            "hasownproperty",
            "isprototypeof",
            "many",
            "one",
            "only",
            "optionally",
            "propertyisenumerable",
            "style",
            "subgraph",
            "title",
            "to",
            "tolocalestring",
            "tostring",
            "u",
            "valueof",
            "zero");

    private static final Set<String> KEYS = Set.of("pk", "fk", "uk");

    /** Underscores only between other characters: elsewhere they may be Markdown's emphasis. */
    private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:_+[A-Za-z0-9]+)*");

    private static final Pattern TYPE = Pattern.compile("[A-Za-z][A-Za-z0-9_()\\[\\] ,]*");

    private MermaidWords() {}

    static boolean isEntity(String word) {
        return ATTRIBUTE.matcher(word).matches() && !RESERVED.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isAttribute(String word) {
        return ATTRIBUTE.matcher(word).matches() && !KEYS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@link #type} shows all of the type. */
    static boolean isType(String type) {
        return TYPE.matcher(type).matches() && !KEYS.contains(type.toLowerCase(Locale.ROOT));
    }

    /** The type as a word: {@code TIMESTAMP_WITH_TIME_ZONE}, {@code NUMERIC(10-2)}, since there is no space and no comma. */
    static String type(String type) {
        if (isType(type)) {
            return type.replace(", ", "-").replace(',', '-').replace(' ', '_');
        }
        int end = type.indexOf('('); // of ENUM('a', 'b') the first word says most
        String plain = Words.plain(end > 0 ? type.substring(0, end) : type, "type");
        return KEYS.contains(plain.toLowerCase(Locale.ROOT)) ? "type_" + plain : plain;
    }

    /** The text as a scalar of YAML, which the title is: double-quoted, with the escapes of JSON (YAML 1.2.2, 5.7). */
    static String yaml(String text) {
        StringBuilder yaml = new StringBuilder("\"");
        Words.visible(text).codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                yaml.append('\\');
            }
            yaml.appendCodePoint(point);
        });
        return yaml.append('"').toString();
    }

    /**
     * The text between quotes. All but letters, digits and a few signs is written as Mermaid's code for it: {@code #34;} is a
     * quote.
     */
    static String quoted(String text) {
        String visible = Words.visible(text);
        int[] points = visible.codePoints().toArray();
        StringBuilder quoted = new StringBuilder("\"");
        for (int index = 0; index < points.length; index++) {
            int point = points[index];
            if (isPlain(points, index)) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append('#').append(point).append(';');
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPlain(int[] points, int index) {
        int point = points[index];
        if (isLetterOrDigit(points, index)) {
            return true;
        }
        return switch (point) {
            case '(', ')', ',', ';' -> true;
            case '.', '_', '-' -> isLetterOrDigit(points, index - 1) && isLetterOrDigit(points, index + 1);
            // Spaces at the ends or in a row get lost; and "direction LR" anywhere in a line is an order.
            case ' ' -> isSeen(points, index - 1) && isSeen(points, index + 1) && !endsWithDirection(points, index);
            default -> false;
        };
    }

    private static boolean isLetterOrDigit(int[] points, int index) {
        return index >= 0 && index < points.length && Character.isLetterOrDigit(points[index]);
    }

    private static boolean isSeen(int[] points, int index) {
        return index >= 0 && index < points.length && points[index] != ' ';
    }

    private static boolean endsWithDirection(int[] points, int end) {
        String word = "direction";
        return end >= word.length() && new String(points, end - word.length(), word.length()).equalsIgnoreCase(word);
    }
}
