package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The address of a database: {@code dialect[+driver]://[user[:password]@][host][:port][/database][?name=value&...]}, as
 * SQLAlchemy writes it, or a {@code jdbc:} URL, which is kept as it is. Immutable, for any thread.
 *
 * <pre>{@code
 * sqlite:///library.db                  a file, relative to the working directory
 * sqlite:////var/data/library.db        a file by its absolute path
 * sqlite://  sqlite:///:memory:         in memory
 * postgresql://ada:p%40ss@[::1]:5432/library?sslmode=require
 * jdbc:postgresql://localhost/library
 * }</pre>
 *
 * <p>User, password, host, database and query are percent-encoded in the text ({@code %40} is {@code @}) and plain here; in
 * the query, {@code +} is a space. Characters are UTF-8. An empty user, host or database is the same as none. Default hosts
 * and ports are the dialect's business.
 *
 * <p>{@link #toString} masks secrets, and no error shows the text that was parsed. {@code parse(url.renderWithPassword())}
 * equals {@code url}.
 */
public final class DatabaseUrl {
    private static final int LONGEST_TEXT = 8_192;
    private static final String NOT_IN_HOSTS = "/?#@&;=\\\"'<>|()";

    private final String dialect;
    private final @Nullable String driver;
    private final @Nullable String user;
    private final @Nullable String password;
    private final @Nullable String host;
    private final @Nullable Integer port;
    private final @Nullable String database;
    private final Map<String, List<String>> query;
    private final @Nullable String jdbcUrl;
    private final String text; // with the password; canonical, so it stands for the whole in equals

    private DatabaseUrl(Parts parts) {
        dialect = parts.dialect;
        driver = parts.driver == null ? null : parts.driver.toLowerCase(Locale.ROOT);
        user = emptyToNull(parts.user);
        password = parts.password;
        host = emptyToNull(parts.host);
        port = parts.port;
        database = emptyToNull(parts.database);
        parts.query.replaceAll((name, values) -> List.copyOf(values));
        query = Collections.unmodifiableMap(parts.query);
        jdbcUrl = parts.jdbcUrl;
        requireValid();
        text = jdbcUrl != null ? jdbcUrl : render(false);
        requireShort(text);
    }

    /**
     * Parses the text of a URL. The dialect is read without regard to case.
     *
     * @throws ArgumentException if the text is no such URL, is longer than 8,192 characters, or holds control characters,
     *     also encoded ones
     */
    public static DatabaseUrl parse(String text) {
        requireShort(text);
        requireNoControlCharacters("text", text);
        return new DatabaseUrl(UrlParser.parse(text));
    }

    /**
     * As {@link #parse}, for a text that someone else wrote, such as a field of a form: refuses all that the dialect does not know
     * to be harmless. A driver's parameters can load classes, run scripts and read files; and the path of an embedded database is
     * a file of the stranger's choice. So a {@code jdbc:} URL is refused, a file, each parameter that is not on the dialect's list,
     * and each name or value that a driver might read otherwise than we do. User and password may be anything. <b>Which hosts may
     * be reached</b> is for the caller to check, by {@link #host()}.
     *
     * @throws ArgumentException if the text is no such URL, no dialect of its name is on the class path, or it is refused
     */
    public static DatabaseUrl parseUntrusted(String text) {
        DatabaseUrl url = parse(text);
        DialectLookup.find(url.dialect()).untrustedUrls().check(url);
        return url;
    }

    /**
     * Returns a URL of a dialect alone, {@code sqlite://}, to be completed by the {@code with} methods.
     *
     * @throws ArgumentException if {@code dialect} is not a letter followed by letters, digits, '_', '-' or '.'
     */
    public static DatabaseUrl of(String dialect) {
        return new DatabaseUrl(new Parts(dialect));
    }

    /** Returns the name before {@code ://} in lower case, or the one after {@code jdbc:} in a {@code jdbc:} URL. */
    public String dialect() {
        return dialect;
    }

    /** Returns SQLAlchemy's name of a driver, {@code psycopg} in {@code postgresql+psycopg://}, or null. */
    public @Nullable String driver() {
        return driver;
    }

    /** Returns the user, or null. Always null for a {@code jdbc:} URL. */
    public @Nullable String user() {
        return user;
    }

    /** Returns the password in plain, or null. Always null for a {@code jdbc:} URL. */
    public @Nullable String password() {
        return password;
    }

    /** Returns the host, an IPv6 address without brackets, or null. Always null for a {@code jdbc:} URL. */
    public @Nullable String host() {
        return host;
    }

    /** Returns the port, 1 to 65535, or null. Always null for a {@code jdbc:} URL. */
    public @Nullable Integer port() {
        return port;
    }

    /** Returns what follows the slash after the host: a name, or the path of a file. Null if there is nothing. */
    public @Nullable String database() {
        return database;
    }

    /** Returns the parameters by name, sorted, each with its values in order. Empty for a {@code jdbc:} URL. */
    public Map<String, List<String>> query() {
        return query;
    }

    /**
     * Returns the value of a parameter, or null if the URL does not have it.
     *
     * @throws ArgumentException if it has several values
     */
    public @Nullable String queryValue(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new ArgumentException("The parameter \"" + name + "\" of the database URL has " + values.size()
                    + " values. Use query() to read them all.");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** Returns whether this is a {@code jdbc:} URL. Such a URL cannot be edited. */
    public boolean isJdbc() {
        return jdbcUrl != null;
    }

    /** Returns a copy with this driver name, or none. */
    public DatabaseUrl withDriver(@Nullable String driver) {
        return edit(parts -> parts.driver = driver);
    }

    /** Returns a copy with this user, or none. */
    public DatabaseUrl withUser(@Nullable String user) {
        return edit(parts -> parts.user = user);
    }

    /** Returns a copy with this password, in plain, or none. */
    public DatabaseUrl withPassword(@Nullable String password) {
        return edit(parts -> parts.password = password);
    }

    /** Returns a copy with this host, an IPv6 address without brackets, or none. */
    public DatabaseUrl withHost(@Nullable String host) {
        return edit(parts -> parts.host = host);
    }

    /**
     * Returns a copy with this port, or none.
     *
     * @throws ArgumentException if it is not from 1 to 65535
     */
    public DatabaseUrl withPort(@Nullable Integer port) {
        return edit(parts -> parts.port = port);
    }

    /** Returns a copy with this database, in plain, or none. */
    public DatabaseUrl withDatabase(@Nullable String database) {
        return edit(parts -> parts.database = database);
    }

    /** Returns a copy in which the parameter has exactly these values; without values it is removed. */
    public DatabaseUrl withQuery(String name, String... values) {
        return edit(parts -> {
            parts.query.remove(name);
            List.of(values).forEach(value -> parts.addQuery(name, value));
        });
    }

    /** Returns a copy in which the parameter has one more value. */
    public DatabaseUrl withAddedQuery(String name, String value) {
        return edit(parts -> parts.addQuery(name, value));
    }

    /** Returns the whole text <b>with the password</b>: to open a connection or to store it, not to show it. */
    public String renderWithPassword() {
        return text;
    }

    /**
     * Returns the text with secrets written as {@code ***}: the password, and parameters whose name has "pass", "pwd",
     * "secret", "token" or "credential" in it or ends in "key". In a {@code jdbc:} URL, where a secret cannot be told from
     * what is near it, more is masked.
     */
    @Override
    public String toString() {
        return jdbcUrl != null ? UrlSecrets.maskJdbcUrl(jdbcUrl) : render(true);
    }

    /** Returns whether {@code other} is a URL with the same parts; the order of parameters does not count. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DatabaseUrl url && text.equals(url.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    private DatabaseUrl edit(Consumer<Parts> change) {
        if (jdbcUrl != null) {
            throw new ArgumentException("A jdbc: URL is kept as it is and cannot be edited. Write \"" + dialect
                    + "://user@host/database\" instead, or change the text before it is parsed.");
        }
        Parts parts = new Parts(dialect);
        parts.driver = driver;
        parts.user = user;
        parts.password = password;
        parts.host = host;
        parts.port = port;
        parts.database = database;
        query.forEach((name, values) -> values.forEach(value -> parts.addQuery(name, value)));
        change.accept(parts);
        return new DatabaseUrl(parts);
    }

    private String render(boolean isMasked) {
        StringBuilder url = new StringBuilder(dialect);
        if (driver != null) {
            url.append('+').append(driver);
        }
        url.append("://");
        if (user != null) {
            url.append(PercentEncoding.encode("user", user, ""));
        }
        if (password != null) {
            url.append(':').append(isMasked ? UrlSecrets.MASK : PercentEncoding.encode("password", password, ""));
        }
        if (user != null || password != null) {
            url.append('@');
        }
        if (host != null) {
            String plainHost = PercentEncoding.encode("host", host, ":,");
            url.append(host.indexOf(':') >= 0 ? "[" + plainHost + "]" : plainHost);
        }
        if (port != null) {
            url.append(':').append(port);
        }
        if (database != null) {
            url.append('/').append(PercentEncoding.encode("database", database, "/:"));
        }
        return url.append(renderQuery(isMasked)).toString();
    }

    private String renderQuery(boolean isMasked) {
        StringBuilder rendered = new StringBuilder();
        query.forEach((name, values) -> values.forEach(value -> {
            String shown =
                    !isMasked ? value : UrlSecrets.isSecret(name) ? UrlSecrets.MASK : UrlSecrets.maskParameters(value);
            rendered.append(rendered.length() == 0 ? '?' : '&')
                    .append(PercentEncoding.encode("query", name, "/:,"))
                    .append('=')
                    .append(PercentEncoding.encode("query", shown, isMasked ? "/:,*" : "/:,"));
        }));
        return rendered.toString();
    }

    private void requireValid() {
        requireName("dialect", dialect);
        if (dialect.equals("jdbc")) {
            throw new ArgumentException("Invalid database URL: \"jdbc\" is no dialect. Name the database.");
        }
        if (driver != null) {
            requireName("driver", driver);
        }
        requireNoControlCharacters("user", user);
        requireNoControlCharacters("password", password);
        requireNoControlCharacters("host", host);
        requireNoControlCharacters("database", database);
        if (host != null && (host.indexOf('[') >= 0 || host.indexOf(']') >= 0)) {
            throw new ArgumentException(
                    "Invalid database URL: the host has a bracket. Brackets enclose an IPv6 address, as"
                            + " in \"postgresql://[::1]/library\", and nothing else.");
        }
        if (host != null && host.chars().anyMatch(c -> NOT_IN_HOSTS.indexOf(c) >= 0)) {
            throw new ArgumentException("Invalid database URL: the host has one of the characters " + NOT_IN_HOSTS
                    + ", which a driver would take for the end of the host.");
        }
        if (host != null && host.indexOf(':') >= 0 && host.indexOf(':') == host.lastIndexOf(':')) {
            throw new ArgumentException("Invalid database URL: the host has a ':'. Give the port by withPort().");
        }
        if (port != null && (port < 1 || port > 65_535)) {
            throw new ArgumentException("Invalid database URL: the port is not a number from 1 to 65535.");
        }
        query.forEach((name, values) -> {
            requireNoControlCharacters("name of a parameter", name);
            if (name.isEmpty()) {
                throw new ArgumentException("Invalid database URL: a parameter has no name.");
            }
            values.forEach(value -> requireNoControlCharacters("parameter \"" + name + "\"", value));
        });
    }

    private static void requireName(String part, String name) {
        boolean isName = !name.isEmpty() && isLetter(name.charAt(0));
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            isName &= isLetter(c) || isDigit || "_-.".indexOf(c) >= 0;
        }
        if (!isName) {
            throw new ArgumentException("Invalid database URL: the name of the " + part + " is not a letter followed by"
                    + " letters, digits, '_', '-' or '.'. Start with \"postgresql://\" or the like.");
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static void requireNoControlCharacters(String part, @Nullable String text) {
        for (int i = 0; text != null && i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new ArgumentException(String.format(
                        "Invalid database URL: the %s has the control character U+%04X at index %d.",
                        part, (int) text.charAt(i), i));
            }
        }
    }

    private static void requireShort(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new ArgumentException("Invalid database URL: expected at most " + LONGEST_TEXT
                    + " characters but got " + text.length() + ".");
        }
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** The parts of a URL while it is parsed or edited. */
    static final class Parts {
        final String dialect;
        final Map<String, List<String>> query = new TreeMap<>();

        @Nullable
        String driver;

        @Nullable
        String user;

        @Nullable
        String password;

        @Nullable
        String host;

        @Nullable
        Integer port;

        @Nullable
        String database;

        @Nullable
        String jdbcUrl;

        Parts(String dialect) {
            this.dialect = dialect.toLowerCase(Locale.ROOT);
        }

        void addQuery(String name, String value) {
            query.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
        }
    }
}
