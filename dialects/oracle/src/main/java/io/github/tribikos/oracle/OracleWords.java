package io.github.tribikos.oracle;

import io.github.tribikos.error.ArgumentException;

/** Words of Oracle's own that stand in SQL without quotes. */
final class OracleWords {
    private OracleWords() {}

    static String checked(String words) {
        if (words.isBlank()
                || !words.chars().allMatch(c -> c == ' ' || c == '_' || (c < 128 && Character.isLetterOrDigit(c)))) {
            throw new ArgumentException("\"" + words + "\" is no option of Oracle: it is letters, digits and spaces.");
        }
        return words;
    }
}
