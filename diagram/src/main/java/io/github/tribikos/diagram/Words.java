package io.github.tribikos.diagram;

import java.util.Set;
import java.util.regex.Pattern;

/** Text of others - names, comments, types - made fit to be shown. */
final class Words {
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9]+");

    private Words() {}

    /** The text as a word of ASCII letters, digits and underscores that begins with a letter; {@code prefix} makes it so. */
    static String plain(String text, String prefix) {
        String word = NOT_PLAIN.matcher(text).replaceAll("_");
        while (word.endsWith("_")) {
            word = word.substring(0, word.length() - 1);
        }
        boolean startsWithLetter = !word.isEmpty() && Character.isLetter(word.charAt(0));
        return startsWithLetter ? word : word.isEmpty() || word.startsWith("_") ? prefix + word : prefix + "_" + word;
    }

    /** The word, or the word with a number where it is taken already; notes it as taken. */
    static String unique(String word, Set<String> taken) {
        String candidate = word;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = word + "_" + number;
        }
        return candidate;
    }

    /**
     * The text with what cannot be seen written out: a newline as {@code \}{@code u000A}. That goes for all that XML 1.0
     * cannot hold, and for marks that change the direction of what stands after them.
     */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isVisible(point)) {
                visible.appendCodePoint(point);
            } else {
                visible.append(point > 0xFFFF ? "\\U%08X".formatted(point) : "\\u%04X".formatted(point));
            }
        });
        return visible.toString();
    }

    /** The text, or its beginning with an ellipsis if it is longer than {@code limit} characters. */
    static String shortened(String text, int limit) {
        int length = text.codePointCount(0, text.length());
        return length <= limit ? text : text.substring(0, text.offsetByCodePoints(0, limit - 1)) + "\u2026";
    }

    private static boolean isVisible(int point) {
        if (point == 0x200C || point == 0x200D) { // joiners, which Persian and emoji are written with
            return true;
        }
        boolean isNoCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !isNoCharacter
                && switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
