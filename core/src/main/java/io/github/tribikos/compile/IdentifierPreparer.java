package io.github.tribikos.compile;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Quoting;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quotes names where the database needs it: reserved words, capitals, anything but letters, digits and underscores. Immutable
 * and safe for any thread.
 */
public class IdentifierPreparer {
    /** Words that are reserved in SQL:2016 (ISO 9075-2, 5.2) and that databases really refuse as plain names. */
    protected static final Set<String> STANDARD_RESERVED = Set.of(
            ("all analyse analyze and any array as asc asymmetric authorization between binary both by case cast check collate"
                            + " column constraint create cross current_catalog current_date current_role current_schema"
                            + " current_time current_timestamp current_user default deferrable delete desc distinct do"
                            + " else end except exists false fetch for foreign from full grant group having in"
                            + " initially inner insert intersect into is join leading left like limit localtime"
                            + " localtimestamp natural not notnull null of off offset on only or order"
                            + " outer over overlaps partition placing primary range references right rows"
                            + " select session_user set similar some symmetric system_user table then to trailing"
                            + " true uescape union unique unknown update user using values verbose when where window"
                            + " with")
                    .split(" "));

    private static final Pattern UNQUOTABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_$#]*");

    private final Set<String> reserved;
    private final int maxLength;

    /** Creates a preparer with the standard's reserved words. */
    public IdentifierPreparer(int maxLength) {
        this(STANDARD_RESERVED, maxLength);
    }

    /**
     * Creates a preparer.
     *
     * @param reserved the words that must be quoted, in lower case
     * @param maxLength the longest name, in bytes of UTF-8
     */
    public IdentifierPreparer(Set<String> reserved, int maxLength) {
        this.reserved = reserved;
        this.maxLength = maxLength;
    }

    /**
     * Returns {@code name} as it stands in SQL, quoted if it must be.
     *
     * @throws ArgumentException if it is empty, holds a NUL character, or is longer than the database keeps: PostgreSQL would
     *     cut it silently
     */
    public final String quote(String name) {
        if (isPlain(name)) {
            return name;
        }
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new ArgumentException(
                    name.isEmpty() ? "A name must not be empty." : "A name must not hold a NUL character.");
        }
        requireFits(name);
        return quoted(name);
    }

    /**
     * Returns {@code name} as it stands in SQL, quoted as {@code quoting} says.
     *
     * @throws ArgumentException as {@link #quote(String)}; if a name that is never to be quoted could be anything but a name
     */
    public final String quote(String name, Quoting quoting) {
        if (quoting == Quoting.AS_NEEDED) {
            return quote(name);
        }
        requireFits(name);
        if (quoting == Quoting.ALWAYS) {
            return quoted(name);
        }
        if (!UNQUOTABLE.matcher(name).matches()) {
            throw new ArgumentException(
                    "The name \"" + name + "\" cannot stand without quotes: it is to begin with a letter or"
                            + " an underscore, followed by letters, digits, \"_\", \"$\" and \"#\" alone.");
        }
        return name;
    }

    /** Returns {@code name} in quotes: {@code "it""s"}. */
    protected String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private boolean isPlain(String name) {
        if (name.isEmpty() || name.length() > maxLength || !isStart(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isStart(c) && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !reserved.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isStart(char c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }

    private void requireFits(String name) {
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        if (length > maxLength) {
            throw new ArgumentException("The name \"" + name + "\" is " + length + " bytes long; the database keeps "
                    + maxLength + ". Shorten it.");
        }
    }
}
