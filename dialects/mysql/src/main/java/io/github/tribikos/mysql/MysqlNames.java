package io.github.tribikos.mysql;

import io.github.tribikos.error.ArgumentException;

/** Names of the server's own - collations, character sets, engines, parsers - that stand in SQL without quotes. */
final class MysqlNames {
    private MysqlNames() {}

    /** Returns {@code name} if it is letters, digits and underscores, one or more. */
    static String word(String what, String name) {
        boolean isWord = !name.isEmpty()
                && name.chars().allMatch(c -> c == '_' || c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
        if (!isWord) {
            throw new ArgumentException(
                    "The name of a " + what + " is letters, digits and underscores, but was \"" + name + "\".");
        }
        return name;
    }
}
