package io.github.tribikos.diagram;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The looks of a drawing. Plain rules without variables, which not all programs that draw SVG know. */
final class Stylesheet {
    /** How many colours there are for the tables that are referred to and the lines to them: classes c1, c2, ...; c0 is grey. */
    static final int COLOURS = 8;

    static final String ROOT = "tribikos-diagram";

    private static final Pattern RULE = Pattern.compile("(?m)^( *)((?!@)\\S.*?) \\{");

    private static final String[][] LIGHT = {
        {"#6b7683", "#eceff2"},
        {"#3b73b9", "#e1ecf8"},
        {"#b8692a", "#f8eadd"},
        {"#3c8a5b", "#e0f0e6"},
        {"#7a57b0", "#ece6f6"},
        {"#b8484f", "#f8e4e5"},
        {"#22868c", "#dcf0f1"},
        {"#85751f", "#f3efd8"},
        {"#a94b8c", "#f6e4f0"},
    };
    private static final String[][] DARK = {
        {"#8b96a3", "#262c34"},
        {"#7fb0ec", "#1d2f47"},
        {"#e0a06a", "#3d2a1a"},
        {"#74c296", "#1b3527"},
        {"#b79ae6", "#30264a"},
        {"#ea8f94", "#432326"},
        {"#68c3c9", "#17363a"},
        {"#cdbb5e", "#37311a"},
        {"#df93c4", "#402238"},
    };

    private Stylesheet() {}

    /** The rules, which hold within an element of class {@link #ROOT} only: in an HTML page, too, they leave the rest alone. */
    static String text() {
        return RULE.matcher(rules())
                .replaceAll(rule -> rule.group(1)
                        + Stream.of(rule.group(2).split(", ", -1))
                                .map(selector -> "." + ROOT + " " + selector)
                                .collect(Collectors.joining(", "))
                        + " {");
    }

    private static String rules() {
        return """
                text { font-family: Helvetica, Arial, 'Liberation Sans', sans-serif; font-size: 12px; fill: #1f2328; }
                .title { font-size: 20px; font-weight: bold; }
                .table-name { font-size: 13px; font-weight: bold; }
                .mark { font-size: 9px; font-weight: bold; fill: #6b7683; }
                .type { font-size: 11px; fill: #6b7683; }
                .label { font-size: 10.5px; fill: #4a5460; }
                .legend-mark { font-weight: bold; }
                .legend { font-size: 11px; fill: #6b7683; }
                .frame-name { font-size: 12px; font-weight: bold; fill: #6b7683; }
                .page { fill: #ffffff; }
                .box { fill: #ffffff; stroke: #b9c1ca; stroke-width: 1; }
                .outside .box { stroke-dasharray: 4 3; }
                .frame { fill: none; stroke: #b9c1ca; stroke-width: 1; stroke-dasharray: 6 4; }
                .halo { fill: none; stroke: #ffffff; stroke-width: 6; }
                .plate { fill: #ffffff; }
                .line, .marks, .bracket { fill: none; stroke-width: 1.4; stroke-linejoin: round; stroke-linecap: round; }
                .marks { fill: #ffffff; }
                .link:hover .line, .link:hover .marks { stroke-width: 2.8; }
                """ + colours(LIGHT, "") + """
                @media (prefers-color-scheme: dark) {
                  text { fill: #e6edf3; }
                  .mark, .type, .legend, .frame-name { fill: #8b96a3; }
                  .label { fill: #b4bdc7; }
                  .page { fill: #0d1117; }
                  .box { fill: #151b23; stroke: #3d444d; }
                  .frame { stroke: #3d444d; }
                  .halo { stroke: #0d1117; }
                  .plate, .marks { fill: #0d1117; }
                """ + colours(DARK, "  ") + "}\n";
    }

    private static String colours(String[][] colours, String indent) {
        StringBuilder rules = new StringBuilder();
        for (int number = 0; number < colours.length; number++) {
            String stroke = colours[number][0];
            rules.append(indent)
                    .append(".c%d .line, .c%d .marks, .c%d .bracket { stroke: %s; }\n"
                            .formatted(number, number, number, stroke))
                    .append(indent)
                    .append(".c%d .header { fill: %s; }\n".formatted(number, colours[number][1]))
                    .append(indent)
                    .append(".c%d .dot { fill: %s; }\n".formatted(number, stroke));
        }
        return rules.toString();
    }
}
