package io.github.tribikos.h2;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads names, plain or in quotes, from the text of H2's messages. Belongs to one message. */
final class H2MessageReader {
    private final String text;
    private int position;

    H2MessageReader(String text) {
        this.text = text;
    }

    /** The first part of a message that stands in quotes, without them: quotes inside are doubled there. Empty if none. */
    static String quotedPart(String message) {
        int start = message.indexOf('"');
        StringBuilder part = new StringBuilder();
        for (int i = start + 1; start >= 0 && i < message.length(); i++) {
            char c = message.charAt(i);
            if (c == '"') {
                i++;
                if (i == message.length() || message.charAt(i) != '"') {
                    break;
                }
            }
            part.append(c);
        }
        return part.toString();
    }

    /** Reads {@code PUBLIC.T} and returns its last name, null if there is none. */
    @Nullable
    String qualifiedName() {
        String name = name();
        while (position < text.length() && text.charAt(position) == '.') {
            position++;
            name = name();
        }
        return name.isEmpty() ? null : name;
    }

    /** Reads {@code (A NULLS FIRST, B)}. */
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        if (position < text.length() && text.charAt(position) == '(') {
            do {
                position++;
                while (position < text.length() && text.charAt(position) == ' ') {
                    position++;
                }
                String name = name();
                if (!name.isEmpty()) {
                    columns.add(name);
                }
                while (position < text.length() && ",)".indexOf(text.charAt(position)) < 0) {
                    position++; // the direction
                }
            } while (position < text.length() && text.charAt(position) == ',');
        }
        return columns;
    }

    /** Goes behind the next occurrence of {@code words} outside quotes, if there is one. */
    boolean skipPast(String words) {
        boolean isQuoted = false;
        for (int i = position; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && text.startsWith(words, i)) {
                position = i + words.length();
                return true;
            }
        }
        return false;
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        if (position < text.length() && text.charAt(position) == '"') {
            for (position++; position < text.length(); position++) {
                if (text.charAt(position) == '"') {
                    position++;
                    if (position == text.length() || text.charAt(position) != '"') {
                        break;
                    }
                }
                name.append(text.charAt(position));
            }
            return name.toString();
        }
        while (position < text.length() && isNamePart(text.charAt(position))) {
            name.append(text.charAt(position++));
        }
        return name.toString();
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
