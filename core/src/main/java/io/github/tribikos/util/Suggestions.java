package io.github.tribikos.util;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that someone probably meant, for error messages such as
 * {@code Table "users" has no column "emial". Did you mean "email"? Columns: id, name, email.}
 */
public final class Suggestions {
    private static final int LONGEST_NAME = 256;

    private Suggestions() {}

    /**
     * Returns the known name nearest to {@code wanted}: one that differs only in case, or has at most one mistyped,
     * missing, additional or swapped character for every three. Of names equally near, the first; empty if none is near.
     * Names over 256 characters are never near.
     */
    public static Optional<String> nearest(String wanted, Collection<String> known) {
        String nearest = null;
        int nearestDistance = Integer.MAX_VALUE;
        for (String name : known) {
            int longer = Math.max(wanted.length(), name.length());
            int allowed = Math.min(longer / 3, nearestDistance - 1);
            if (longer <= LONGEST_NAME && Math.abs(wanted.length() - name.length()) <= allowed) {
                int distance = distance(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
                if (distance <= allowed) {
                    nearest = name;
                    nearestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * Returns a question to append to a message, with a space before it: {@code  Did you mean "email"?}. The empty
     * string if no known name is near.
     */
    public static String didYouMean(String wanted, Collection<String> known) {
        return nearest(wanted, known)
                .map(name -> " Did you mean \"" + name + "\"?")
                .orElse("");
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost 1 each. */
    private static int distance(String from, String to) {
        int[] beforePrevious = new int[to.length() + 1];
        int[] previous = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            current[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] recycled = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = recycled;
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int substitution = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
        }
        return current[to.length()];
    }
}
