package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a database URL that was written by a stranger may say to a driver: a list of what is allowed. What drivers do with the rest,
 * from loading classes to running scripts and reading files, is too much to be listed, and grows with each version. Immutable.
 */
public final class UntrustedUrls {
    /** Refuses every URL: the rule of dialects that do not say otherwise. */
    public static final UntrustedUrls NONE = new UntrustedUrls(false, false, Set.of());

    private static final int LONGEST_NAME = 128;

    private final boolean servers;
    private final boolean memory;
    private final Set<String> parameters;

    private UntrustedUrls(boolean servers, boolean memory, Set<String> parameters) {
        this.servers = servers;
        this.memory = memory;
        this.parameters = Set.copyOf(parameters);
    }

    /** Returns the rules of a database that is reached by its host alone, with these parameters, which must be harmless. */
    public static UntrustedUrls servers(String... parameters) {
        return new UntrustedUrls(true, false, Set.of(parameters));
    }

    /** Returns the rules of an embedded database, of which a stranger may name none but one in memory. */
    public static UntrustedUrls memory(String... parameters) {
        return new UntrustedUrls(false, true, Set.of(parameters));
    }

    /** Returns the rules of a database that is both: a server if there is a host, else in memory. */
    public static UntrustedUrls serversAndMemory(String... parameters) {
        return new UntrustedUrls(true, true, Set.of(parameters));
    }

    /** Throws an {@link ArgumentException} that names the part of {@code url} which is not allowed; it shows no value. */
    void check(DatabaseUrl url) {
        if (url.isJdbc()) {
            throw refused("it is a jdbc: URL, which only its driver can read. Such a URL is written \"" + url.dialect()
                    + "://user@host/database\"");
        }
        if (!servers && !memory) {
            throw refused("the dialect \"" + url.dialect() + "\" does not say what such a URL may hold");
        }
        checkHost(url);
        checkDatabase(url);
        Set<String> seen = new HashSet<>();
        url.query().forEach((name, values) -> checkParameter(name, values, seen));
    }

    private void checkHost(DatabaseUrl url) {
        String host = url.host();
        if (host == null) {
            if (!memory) {
                throw refused("it names no host");
            }
            if (url.user() != null || url.password() != null || url.port() != null) {
                throw refused("it has a user or a port, but no host");
            }
        } else if (!servers) {
            throw refused("it names a host, which the database does not have");
        } else if (!isPlain(host, ".-_,:") || host.startsWith("-")) {
            throw refused("its host is not a name or an address in letters, digits, '.' and '-'");
        }
    }

    private void checkDatabase(DatabaseUrl url) {
        String database = url.database();
        if (url.host() == null && !isInMemory(database)) {
            throw refused("it names a file");
        }
        if (url.host() != null && database != null && !(isPlain(database, "_-.$") && isNoPath(database))) {
            throw refused("its database is not a name in letters, digits, '_', '-', '.' and '$'");
        }
    }

    private static boolean isInMemory(@Nullable String database) {
        return database == null
                || database.equals(":memory:")
                || (database.startsWith("mem:") && isPlain(database.substring(4), "_-"));
    }

    private static boolean isNoPath(String database) {
        return !database.startsWith(".") && !database.startsWith("-");
    }

    private void checkParameter(String name, List<String> values, Set<String> seen) {
        boolean isAllowed = parameters.stream().anyMatch(name::equalsIgnoreCase);
        if (!isAllowed) {
            throw refused("the parameter \"" + shown(name) + "\" is not among those that it may have: "
                    + String.join(", ", new TreeSet<>(parameters)));
        }
        if (values.size() > 1 || !seen.add(name.toLowerCase(Locale.ROOT))) {
            throw refused("the parameter \"" + name + "\" is given twice");
        }
        if (!isPlain(values.get(0), " _-.,")) {
            throw refused(
                    "the parameter \"" + name + "\" has something other than letters, digits, '_', '-', '.' and ','");
        }
    }

    /** Nothing that a driver could take for the end of a value, for a path, or for another scheme. ASCII, as look-alikes deceive. */
    private static boolean isPlain(String text, String others) {
        return text.length() <= LONGEST_NAME
                && text.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || others.indexOf(c) >= 0);
    }

    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "...";
    }

    private static ArgumentException refused(String why) {
        return new ArgumentException("The database URL is refused, as it comes from an untrusted source: " + why
                + ". What is meant to be set is set in the program, by EngineOptions.");
    }

    /** Shows what is allowed. */
    @Override
    public String toString() {
        return Map.of("servers", servers, "memory", memory) + " " + new TreeSet<>(parameters);
    }
}
