package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 (RFC 3986, 2.1). Errors name the part of the URL, never its text, which may be a secret. */
final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** Encodes all but unreserved characters (RFC 3986, 2.3) and those of {@code alsoPlain}. */
    static String encode(String part, String text, String alsoPlain) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : utf8(part, text)) {
            char c = (char) (b & 0xFF);
            if (isUnreserved(c) || alsoPlain.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    /** Decodes {@code %XX}; every other character stands for itself. */
    static String decode(String part, String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = utf8(part, text);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                decoded.write(bytes[i]);
                continue;
            }
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                throw new ArgumentException("Invalid database URL: the " + part
                        + " has a '%' that two hexadecimal digits" + " do not follow. Write a percent sign as %25.");
            }
            decoded.write(high << 4 | low);
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ArgumentException("Invalid database URL: the " + part + " is not percent-encoded UTF-8.");
        }
    }

    private static byte[] utf8(String part, String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            throw new ArgumentException("Invalid database URL: the " + part + " has half of a surrogate pair.");
        }
    }

    private static boolean isUnreserved(char c) {
        boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        boolean isDigit = c >= '0' && c <= '9';
        return isLetter || isDigit || "-._~".indexOf(c) >= 0;
    }
}
