package io.github.tribikos.dialect;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds the secrets in the text of a URL. Masks too much rather than too little: it knows the ways in which drivers write
 * passwords, but not which driver a {@code jdbc:} URL is for. Takes linear time.
 */
final class UrlSecrets {
    static final String MASK = "***";

    private static final List<String> SECRET_WORDS = List.of("pass", "pwd", "secret", "token", "credential");
    private static final String SEPARATORS = "?&;(),/:@";

    private final String text;
    private final BitSet hidden = new BitSet();

    private UrlSecrets(String text) {
        this.text = text;
    }

    /** Returns whether the value of a parameter of this name is a secret. The name may be percent-encoded. */
    static boolean isSecret(String parameter) {
        String name = decodeAscii(parameter).strip().toLowerCase(Locale.ROOT);
        return name.endsWith("key") || SECRET_WORDS.stream().anyMatch(name::contains);
    }

    /** Masks the values of secret parameters, written {@code ?a=b&c=d}, {@code ;a=b;c={d}} or {@code (a=b,c=d)}. */
    static String maskParameters(String text) {
        UrlSecrets secrets = new UrlSecrets(text);
        secrets.hideParameters();
        return secrets.masked();
    }

    /** Masks secret parameters, and the password before an '@': {@code //user:secret@}, Oracle's {@code user/secret@}. */
    static String maskJdbcUrl(String url) {
        UrlSecrets secrets = new UrlSecrets(url);
        secrets.hideParameters();
        secrets.hidePasswordBeforeAt();
        return secrets.masked();
    }

    private String masked() {
        StringBuilder masked = new StringBuilder(text.length());
        int shown = 0;
        for (int from = hidden.nextSetBit(0); from >= 0; from = hidden.nextSetBit(shown)) {
            masked.append(text, shown, from).append(MASK);
            shown = hidden.nextClearBit(from);
        }
        return masked.append(text, shown, text.length()).toString();
    }

    private void hidePasswordBeforeAt() {
        int address = text.indexOf(':', text.indexOf(':') + 1) + 1;
        int slashes = text.indexOf("//", address);
        int end = endOfHead();
        int at = text.lastIndexOf('@', end);
        boolean isAuthority = slashes >= 0 && (at < 0 || slashes < at);
        if (isAuthority && at < 0 && !endsWithPort(slashes + 2, end)) {
            at = text.lastIndexOf('@'); // the password itself looks like parameters
        }
        if (at >= 0) {
            int password = isAuthority ? text.indexOf(':', slashes + 2) : text.indexOf('/', address);
            if (!isAuthority && (password < 0 || password > at)) {
                password = text.lastIndexOf(':', at);
            }
            if (password >= 0 && password < at) {
                hidden.set(password + 1, at);
            }
        }
    }

    /** The index of the first '?' or ';' that a parameter follows, or the length: a password may hold these characters. */
    private int endOfHead() {
        int candidate = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?' || c == ';') {
                candidate = i;
            } else if (c == '=' && candidate < i) {
                return candidate;
            } else if (SEPARATORS.indexOf(c) >= 0) {
                candidate = text.length();
            }
        }
        return text.length();
    }

    /** Whether what follows the first ':' in an authority can be a port: digits to its end. True without a ':'. */
    private boolean endsWithPort(int from, int to) {
        int colon = text.indexOf(':', from);
        for (int i = colon + 1; colon >= 0 && i < to && text.charAt(i) != '/'; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void hideParameters() {
        int nameStart = 0;
        char separator = ' ';
        for (int i = 0; i < text.length(); i++) {
            int equals = equalsSignAt(i);
            if (equals > 0 && isSecret(text.substring(nameStart, i))) {
                int end = endOfValue(i + equals, separator);
                hidden.set(i + equals, end);
                i = end;
                nameStart = end + 1;
                separator = end < text.length() ? text.charAt(end) : ' ';
            } else if (equals > 0 || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                nameStart = i + Math.max(equals, 1);
                separator = text.charAt(i);
            }
        }
    }

    /** The length of the '=' or "%3D" at this index, else 0. */
    private int equalsSignAt(int index) {
        return text.charAt(index) == '=' ? 1 : text.regionMatches(true, index, "%3D", 0, 3) ? 3 : 0;
    }

    /** A value ends as the one before its name did: a password may hold the other separators. Else with the text. */
    private int endOfValue(int start, char separator) {
        String ends = switch (separator) {
            case '?', '&' -> "&";
            case ';' -> ";";
            case '(', ',' -> ",)";
            default -> "";
        };
        int end = endOfQuotes(start);
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The index after a value in quotes or braces, in which the closing character is written twice. */
    private int endOfQuotes(int start) {
        int quote = start < text.length() ? "{\"'".indexOf(text.charAt(start)) : -1;
        if (quote < 0) {
            return start;
        }
        char closing = "}\"'".charAt(quote);
        int end = start + 1;
        while (end < text.length() && (text.charAt(end) != closing || isDoubled(end))) {
            end += text.charAt(end) == closing ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    private boolean isDoubled(int index) {
        return index + 1 < text.length() && text.charAt(index + 1) == text.charAt(index);
    }

    private static String decodeAscii(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (text.charAt(i) == '%' && high >= 0 && low >= 0) {
                decoded.append((char) (high << 4 | low));
                i += 2;
            } else {
                decoded.append(text.charAt(i));
            }
        }
        return decoded.toString();
    }
}
