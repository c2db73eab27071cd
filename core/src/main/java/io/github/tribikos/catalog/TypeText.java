package io.github.tribikos.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A type in the words of a catalog, cut into parts: {@code timestamp(3) with time zone} is the name {@code TIMESTAMP WITH TIME ZONE}
 * and the argument 3.
 *
 * @param name the words without arguments, in upper case, one space between two
 * @param arguments what stands in the parentheses, each without spaces around it
 */
public record TypeText(String name, List<String> arguments) {
    /** Copies the list. */
    public TypeText {
        arguments = List.copyOf(arguments);
    }

    /** Cuts {@code text}; what stands in quotes within the parentheses stays whole. */
    public static TypeText parse(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        if (open < 0 || close < open) {
            return new TypeText(words(text), List.of());
        }
        return new TypeText(
                words(text.substring(0, open) + " " + text.substring(close + 1)),
                arguments(text.substring(open + 1, close)));
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    private static List<String> arguments(String text) {
        List<String> found = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '\'';
            if (c == ',' && !isQuoted) {
                found.add(current.toString().strip());
                current.setLength(0);
            } else {
                current.append(c);
            }
        }
        found.add(current.toString().strip());
        return found;
    }

    /** Returns an argument as a number, or {@code other} if there is none or it is no number. */
    public int number(int position, int other) {
        if (position >= arguments.size()) {
            return other;
        }
        try {
            return Integer.parseInt(arguments.get(position));
        } catch (NumberFormatException e) {
            return other;
        }
    }
}
