package io.github.tribikos.duckdb;

/** Reads names, plain or in quotes, from the text of DuckDB's messages. Belongs to one message. */
final class DuckdbMessageReader {
    private final String text;
    private int position;

    DuckdbMessageReader(String text) {
        this.text = text;
    }

    /** Goes on behind {@code words} if they come next. */
    boolean skipPast(String words) {
        boolean isNext = text.startsWith(words, position);
        position += isNext ? words.length() : 0;
        return isNext;
    }

    /** The text up to {@code words}, or all that is left. */
    String until(String words) {
        int end = text.indexOf(words, position);
        return text.substring(position, end < 0 ? text.length() : end);
    }

    /** A name: in quotes, doubled inside, or up to what no plain name has. */
    String name() {
        StringBuilder name = new StringBuilder();
        boolean isQuoted = skipPast("\"");
        while (position < text.length()) {
            char c = text.charAt(position);
            if (isQuoted && c == '"') {
                position++;
                if (!skipPast("\"")) {
                    break;
                }
            } else if (!isQuoted && !Character.isLetterOrDigit(c) && c != '_') {
                break;
            } else {
                position++;
            }
            name.append(c);
        }
        return name.toString();
    }
}
