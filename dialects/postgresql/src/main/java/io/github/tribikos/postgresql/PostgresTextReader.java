package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.UnreadableValue;

/** Reads the text of values made of others, piece by piece: words, some in quotes, and the signs between them. */
final class PostgresTextReader {
    private final String text;
    private int next;

    PostgresTextReader(String text) {
        this.text = text;
    }

    /** Returns the next character and passes it. */
    char take() throws UnreadableValue {
        if (next == text.length()) {
            throw unreadable();
        }
        return text.charAt(next++);
    }

    boolean takeIf(char expected) {
        boolean found = next < text.length() && text.charAt(next) == expected;
        next += found ? 1 : 0;
        return found;
    }

    boolean takeIf(String expected) {
        boolean found = text.startsWith(expected, next);
        next += found ? expected.length() : 0;
        return found;
    }

    void require(char expected) throws UnreadableValue {
        if (!takeIf(expected)) {
            throw unreadable();
        }
    }

    boolean isQuoted() {
        return next < text.length() && text.charAt(next) == '"';
    }

    /** Returns a word up to one of {@code ends}, or one in quotes, in which a backslash or a doubled quote stands for itself. */
    String word(String ends) throws UnreadableValue {
        StringBuilder word = new StringBuilder();
        boolean quoted = takeIf('"');
        while (quoted || (next < text.length() && ends.indexOf(text.charAt(next)) < 0)) {
            char c = take();
            if (quoted && c == '"' && !takeIf('"')) {
                return word.toString();
            }
            word.append(c == '\\' ? take() : c);
        }
        return word.toString();
    }

    void end() throws UnreadableValue {
        if (next != text.length()) {
            throw unreadable();
        }
    }

    static UnreadableValue unreadable() {
        return new UnreadableValue("The stored value is not written as PostgreSQL writes values of its type.");
    }

    /** Appends a word in quotes. */
    static void quote(StringBuilder target, String word) {
        target.append('"');
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '"' || c == '\\') {
                target.append('\\');
            }
            target.append(c);
        }
        target.append('"');
    }
}
