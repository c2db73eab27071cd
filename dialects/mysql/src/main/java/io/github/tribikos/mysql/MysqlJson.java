package io.github.tribikos.mysql;

import io.github.tribikos.error.ArgumentException;

/**
 * JSON as text. MariaDB checks it by a function that goes no deeper than 31 levels, and then tells of a check that was violated;
 * so a deeper document is refused here.
 */
final class MysqlJson {
    /** https://mariadb.com/kb/en/json_valid/, found by trying: 31 levels are valid and 32 are not. */
    static final int MARIADB_DEPTH = 31;

    private MysqlJson() {}

    static String requireDepth(String document, int most) {
        int depth = 0;
        boolean isText = false;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (isText) {
                i += c == '\\' ? 1 : 0;
                isText = c != '"';
            } else if (c == '"') {
                isText = true;
            } else if (c == '[' || c == '{') {
                depth++;
                if (depth > most) {
                    throw new ArgumentException("MariaDB takes JSON of at most " + most
                            + " levels; the document has more." + " Store it as text.");
                }
            } else if (c == ']' || c == '}') {
                depth--;
            }
        }
        return document;
    }
}
