package io.github.tribikos.sqlite;

import io.github.tribikos.error.ArgumentException;

/**
 * A column declared JSON has the affinity NUMERIC, so SQLite takes a document that is a lone number for a number and keeps it
 * as one: 1.50 comes back as 1.5. Such a document is let through only if it comes back as it was.
 */
final class SqliteJson {
    private SqliteJson() {}

    static String requireKept(String document) {
        String text = document.strip();
        boolean isNumber = !text.isEmpty() && (Character.isDigit(text.charAt(0)) || "+-.".indexOf(text.charAt(0)) >= 0);
        if (isNumber && !isPlainInteger(document)) {
            throw new ArgumentException(
                    "SQLite would store a JSON document that is a number alone as a number, and write"
                            + " it differently. Put it into an array or object.");
        }
        return document;
    }

    private static boolean isPlainInteger(String document) {
        try {
            return Long.toString(Long.parseLong(document)).equals(document);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
