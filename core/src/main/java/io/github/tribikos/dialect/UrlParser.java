package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;

/** Takes the text of a database URL apart, in linear time. */
final class UrlParser {
    private static final String ENCODE_IT =
            " In a user, password or database write '/' as %2F, '?' as %3F, ':' as %3A and '@'" + " as %40.";

    private UrlParser() {}

    static DatabaseUrl.Parts parse(String text) {
        if (text.regionMatches(true, 0, "jdbc:", 0, 5)) {
            return parseJdbc(text);
        }
        int schemeEnd = text.indexOf("://");
        if (schemeEnd < 0) {
            throw new ArgumentException("Invalid database URL: it has no \"://\". Write \"dialect://...\", such as"
                    + " \"sqlite:///library.db\" or \"postgresql://user@host/database\", or a \"jdbc:\" URL.");
        }
        DatabaseUrl.Parts parts = parseScheme(text.substring(0, schemeEnd));
        int start = schemeEnd + 3;
        int queryStart = indexOrEnd(text, '?', start);
        int pathStart = Math.min(indexOrEnd(text, '/', start), queryStart);
        String authority = text.substring(start, pathStart);
        String path = text.substring(pathStart, queryStart);
        requireNoLostPassword(authority, path);
        parseAuthority(authority, parts);
        parts.database = path.isEmpty() ? null : PercentEncoding.decode("database", path.substring(1));
        if (queryStart < text.length()) {
            parseQuery(text.substring(queryStart + 1), parts);
        }
        return parts;
    }

    private static DatabaseUrl.Parts parseJdbc(String text) {
        int end = text.indexOf(':', 5);
        if (end <= 5) {
            throw new ArgumentException("Invalid database URL: no name of a database follows \"jdbc:\". Write"
                    + " \"jdbc:postgresql://...\" or the like.");
        }
        DatabaseUrl.Parts parts = new DatabaseUrl.Parts(text.substring(5, end));
        parts.jdbcUrl = text;
        return parts;
    }

    private static DatabaseUrl.Parts parseScheme(String scheme) {
        int plus = scheme.indexOf('+');
        DatabaseUrl.Parts parts = new DatabaseUrl.Parts(plus < 0 ? scheme : scheme.substring(0, plus));
        parts.driver = plus < 0 ? null : scheme.substring(plus + 1);
        return parts;
    }

    // "user:12/34@host" would be taken for port 12 of the host "user", and half of a password for a database.
    private static void requireNoLostPassword(String authority, String path) {
        if (authority.indexOf(':') >= 0 && authority.indexOf('@') < 0 && path.indexOf('@') >= 0) {
            throw new ArgumentException("Invalid database URL: an '@' comes after the '/'." + ENCODE_IT);
        }
    }

    private static void parseAuthority(String authority, DatabaseUrl.Parts parts) {
        int at = authority.indexOf('@');
        if (at != authority.lastIndexOf('@')) {
            throw new ArgumentException(
                    "Invalid database URL: it has more than one '@' before the database." + ENCODE_IT);
        }
        if (at >= 0) {
            int colon = indexOrEnd(authority.substring(0, at), ':', 0);
            parts.user = PercentEncoding.decode("user", authority.substring(0, colon));
            parts.password =
                    colon == at ? null : PercentEncoding.decode("password", authority.substring(colon + 1, at));
        }
        parseAddress(authority.substring(at + 1), parts);
    }

    private static void parseAddress(String address, DatabaseUrl.Parts parts) {
        int hostEnd = indexOrEnd(address, ':', 0);
        String host = address.substring(0, hostEnd);
        if (address.startsWith("[")) {
            hostEnd = address.indexOf(']') + 1;
            if (hostEnd == 0 || (hostEnd < address.length() && address.charAt(hostEnd) != ':')) {
                throw new ArgumentException(
                        "Invalid database URL: the brackets of the host are not closed, or something other"
                                + " than a port follows them.");
            }
            host = address.substring(1, hostEnd - 1);
        }
        parts.host = PercentEncoding.decode("host", host);
        parts.port = hostEnd + 1 >= address.length() ? null : port(address.substring(hostEnd + 1));
    }

    private static int port(String digits) {
        int port = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || i > 4) {
                throw new ArgumentException(
                        "Invalid database URL: the port is not a number from 1 to 65535." + ENCODE_IT);
            }
            port = port * 10 + (c - '0');
        }
        return port;
    }

    private static void parseQuery(String query, DatabaseUrl.Parts parts) {
        for (int start = 0; start < query.length(); ) {
            int end = indexOrEnd(query, '&', start);
            String parameter = query.substring(start, end);
            int equals = indexOrEnd(parameter, '=', 0);
            if (parameter.lastIndexOf('@', equals) >= 0) {
                throw new ArgumentException("Invalid database URL: the name of a parameter has an '@'." + ENCODE_IT);
            }
            if (!parameter.isEmpty()) {
                String name = decodeForm("name of a parameter", parameter.substring(0, equals));
                String value = equals == parameter.length() ? "" : parameter.substring(equals + 1);
                parts.addQuery(name, decodeForm("parameter \"" + name + "\"", value));
            }
            start = end + 1;
        }
    }

    private static String decodeForm(String part, String text) {
        return PercentEncoding.decode(part, text.replace('+', ' '));
    }

    private static int indexOrEnd(String text, char c, int from) {
        int index = text.indexOf(c, from);
        return index < 0 ? text.length() : index;
    }
}
