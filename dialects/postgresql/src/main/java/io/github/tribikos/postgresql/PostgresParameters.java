package io.github.tribikos.postgresql;

import io.github.tribikos.error.ArgumentException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Storage parameters of tables and indexes: {@code fillfactor = 70}. */
final class PostgresParameters {
    /** Names may have a prefix, {@code toast.autovacuum_enabled}; values are numbers and words. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.+-]{1,100}");

    private PostgresParameters() {}

    static Map<String, String> with(Map<String, String> known, String name, Object value) {
        Map<String, String> all = new LinkedHashMap<>(known);
        all.put(word("The name of a storage parameter", name), word("The value of " + name, String.valueOf(value)));
        return Collections.unmodifiableMap(all);
    }

    private static String word(String what, String text) {
        if (!WORD.matcher(text).matches()) {
            throw new ArgumentException(what + " is a number or a word, but was \"" + text + "\".");
        }
        return text;
    }

    static String list(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
