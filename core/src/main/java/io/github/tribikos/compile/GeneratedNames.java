package io.github.tribikos.compile;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Cuts names that we made up ourselves to what a database keeps; a user's own names are never cut. */
final class GeneratedNames {
    private static final int ROOM = 8;

    private GeneratedNames() {}

    /** As SQLAlchemy: the beginning, and the last four digits of the whole name's MD5, so that equal beginnings stay apart. */
    static String fit(String name, int maxBytes) {
        if (bytes(name) <= maxBytes) {
            return name;
        }
        String start = name;
        while (bytes(start) > maxBytes - ROOM) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        String digest = md5(name);
        return start + "_" + digest.substring(digest.length() - 4);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String md5(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            return String.format("%032x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
