package io.github.tribikos.testkit;

import static io.github.tribikos.type.Types.BINARY;
import static io.github.tribikos.type.Types.BLOB;
import static io.github.tribikos.type.Types.CHAR;
import static io.github.tribikos.type.Types.ENUM;
import static io.github.tribikos.type.Types.JSON;
import static io.github.tribikos.type.Types.TEXT;
import static io.github.tribikos.type.Types.UUID;
import static io.github.tribikos.type.Types.VARBINARY;
import static io.github.tribikos.type.Types.VARCHAR;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Text, bytes, UUIDs, enums and JSON that is empty, long, or made to be misread. */
final class HostileTexts {
    private static final int MEGABYTE = 1 << 20;

    enum Size {
        S,
        XXL
    }

    private HostileTexts() {}

    static List<TypeValues<?>> all() {
        return List.of(
                TypeValues.of(CHAR(4))
                        .with("whole length", "abcd")
                        .with("shorter", "ab")
                        .with("empty", "")
                        .with("spaces", "    ")
                        .with("of 4 characters beyond ASCII", "\u00e4\u4e66\u05e9\u00df")
                        .with("with NUL", "ab\0d")
                        .with("half a surrogate pair", "abc\ud83d")
                        .with("too long", "abcde"),
                texts(TypeValues.of(VARCHAR(100)))
                        .with("100 characters", "x".repeat(100))
                        .with("100 characters of 3 bytes", "\u4e66".repeat(100))
                        .with("100 characters of 2 surrogates", "\ud83d\ude00".repeat(100))
                        .with("too long", "x".repeat(101))
                        .with("too long by spaces", "x".repeat(100) + " "),
                texts(TypeValues.of(TEXT))
                        .with("100,000 characters", "0123456789".repeat(10_000))
                        .with("1 MB", "0123456789abcdef".repeat(MEGABYTE / 16))
                        .with("1 MB of 3 bytes a character", "\u4e66".repeat(MEGABYTE / 3)),
                TypeValues.of(BINARY(4))
                        .with("whole length", new byte[] {0, 1, -1, -128})
                        .with("ends with zeros", new byte[] {1, 0, 0, 0})
                        .with("ends with a space", new byte[] {1, 2, 3, 32})
                        .with("too long", new byte[5]),
                bytes(TypeValues.of(VARBINARY(300)))
                        .with("300 bytes", new byte[300])
                        .with("too long", new byte[301]),
                bytes(TypeValues.of(BLOB)).with("1 MB", new byte[MEGABYTE]),
                TypeValues.of(UUID)
                        .with("nil", new UUID(0, 0))
                        .with("max", new UUID(-1, -1))
                        .with("version 4", java.util.UUID.fromString("0b5a7e3c-9f40-4c3e-8d62-9b1f0e6c7a55"))
                        .with("version 7", java.util.UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"))
                        .with("digits alone", java.util.UUID.fromString("12345678-1234-5678-1234-567812345678"))
                        .with("digits and e", java.util.UUID.fromString("00000000-0000-0000-0000-0000000012e4")),
                TypeValues.of("ENUM", ENUM(Size.class)).withEach(Size.S, Size.XXL),
                documents(TypeValues.of(JSON)));
    }

    private static TypeValues<String> texts(TypeValues<String> type) {
        return type.with("empty", "")
                .with("a word", "word")
                .with("one space", " ")
                .with("spaces around", "  word  ")
                .with("quotes", "it's \"quoted\" and `ticked`")
                .with("SQL", "'; DROP TABLE type_matrix; --")
                .with("placeholders", "? ?? :a $1 %s {0} $$")
                .with("backslashes", "\\ \\' \\\\ \\n \\0")
                .with("lines and tabs", "a\nb\r\nc\td")
                .with("control characters", "\u0001\u0007\u001b\u007f\u0085")
                .with("the word NULL", "NULL")
                .with("digits", "007")
                .with("a number", "1e3")
                .with("a date", "2024-02-29")
                .with("accents", "Stanis\u0142aw \u00e4\u00f6\u00fc\u00df")
                .with("combining accents", "e\u0301 n\u0303")
                .with("right to left", "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u202e")
                .with("Chinese", "\u4e66\u7c4d")
                .with("emoji with joiners", "\ud83d\udc69\u200d\ud83d\udcbb \ud83c\uddf5\ud83c\uddf1")
                .with("beyond the basic plane", "\ud835\udd38 \ud840\udc00 \udbff\udfff")
                .with("byte order mark", "\ufeffword")
                .with("U+FFFF", "\uffff")
                .with("NUL", "\0")
                .with("NUL inside", "a\0b")
                .with("NUL at the end", "a\0")
                .with("high surrogate alone", "a\ud83d")
                .with("low surrogate alone", "\udc69a")
                .with("surrogates in the wrong order", "\udc69\ud83d");
    }

    private static TypeValues<byte[]> bytes(TypeValues<byte[]> type) {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        return type.with("empty", new byte[0])
                .with("one zero", new byte[1])
                .with("all 256 values", every)
                .with("text", "it's".getBytes(StandardCharsets.UTF_8))
                .with("spaces and zeros at the end", new byte[] {1, 32, 0, 32, 0});
    }

    private static TypeValues<String> documents(TypeValues<String> type) {
        return type.with("null", "null")
                .with("true", "true")
                .with("0", "0")
                .with("-1", "-1")
                .with("1.50", "1.50")
                .with("1e400", "[1e400]")
                .with("38 digits", "[12345678901234567890123456789012345678]")
                .with("a text", "\"text\"")
                .with("an empty text", "\"\"")
                .with("an empty array", "[]")
                .with("an empty object", "{}")
                .with("nested", "{\"a\":[1,{\"b\":null},\"c\"]}")
                .with("white space", "{ \"a\" : 1 }")
                .with("keys out of order", "{\"b\":1,\"a\":2}")
                .with("a key twice", "{\"a\":1,\"a\":2}")
                .with("quotes and backslashes", "[\"it's \\\"quoted\\\" \\\\\"]")
                .with("emoji", "[\"\ud83d\udc69\u200d\ud83d\udcbb\"]")
                .with("escaped NUL", "[\"\\u0000\"]")
                .with("escaped half of a pair", "[\"\\ud83d\"]")
                .with("half a surrogate pair", "[\"\ud83d\"]")
                .with("1,000 levels deep", "[".repeat(1_000) + "]".repeat(1_000))
                .with("1 MB", "[\"" + "0123456789abcdef".repeat(MEGABYTE / 16) + "\"]")
                .with("not JSON", "{a:1}")
                .with("nothing", "");
    }
}
