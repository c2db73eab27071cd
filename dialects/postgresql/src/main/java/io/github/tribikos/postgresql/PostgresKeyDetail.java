package io.github.tribikos.postgresql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of a key from the detail of an error, {@code Key (a, "B c")=(1, 2) already exists.}, in any language, and
 * leaves the values behind. An index on an expression has no columns to name.
 */
final class PostgresKeyDetail {
    private PostgresKeyDetail() {}

    static List<String> columns(@Nullable String detail) {
        int start = detail == null ? -1 : detail.indexOf('(');
        if (detail == null || start < 0) {
            return List.of();
        }
        List<String> columns = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean isQuoted = false;
        for (int i = start + 1; i < detail.length(); i++) {
            char c = detail.charAt(i);
            if (c == '"') {
                boolean isDoubled = isQuoted && i + 1 < detail.length() && detail.charAt(i + 1) == '"';
                if (isDoubled) {
                    name.append(c);
                    i++;
                } else {
                    isQuoted = !isQuoted;
                }
            } else if (isQuoted || isNamePart(c)) {
                name.append(c);
            } else if (c == ',' || c == ')') {
                columns.add(name.toString());
                name.setLength(0);
                if (c == ')') {
                    return detail.startsWith("=(", i + 1) ? columns : List.of();
                }
            } else if (c != ' ') {
                return List.of(); // an expression
            }
        }
        return List.of();
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
