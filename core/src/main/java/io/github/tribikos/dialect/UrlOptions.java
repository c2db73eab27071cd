package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.Suggestions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** The parameters of a database URL, as a provider passes them to its driver. Stateless. */
public final class UrlOptions {
    private UrlOptions() {}

    /**
     * Returns the parameters, refusing those that the driver would ignore silently.
     *
     * @param known the names that the driver has; they are compared without regard to case, and returned as listed here
     * @throws ArgumentException if one is unknown, naming the nearest that is known, or is given more than once
     */
    public static Map<String, String> known(DatabaseUrl url, Collection<String> known) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (Map.Entry<String, String> option : all(url).entrySet()) {
            String name = known.stream()
                    .filter(candidate -> candidate.equalsIgnoreCase(option.getKey()))
                    .findFirst()
                    .orElseThrow(() -> unknown(url, option.getKey(), known));
            if (byName.put(name, option.getValue()) != null) {
                throw new ArgumentException("The parameter \"" + name + "\" of the database URL is given twice.");
            }
        }
        return byName;
    }

    /**
     * Returns all parameters as they are.
     *
     * @throws ArgumentException if one is given more than once
     */
    public static Map<String, String> all(DatabaseUrl url) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : url.query().keySet()) {
            String value = url.queryValue(name);
            values.put(name, value == null ? "" : value);
        }
        return values;
    }

    private static ArgumentException unknown(DatabaseUrl url, String name, Collection<String> known) {
        String guess = Suggestions.didYouMean(name, known);
        return new ArgumentException(
                "The database URL has the parameter \"" + name + "\", which " + url.dialect() + " does not know."
                        + (guess.isEmpty() ? " Known: " + String.join(", ", new TreeSet<>(known)) + "." : guess));
    }
}
