package io.github.tribikos.type;

import io.github.tribikos.error.ArgumentException;
import java.util.UUID;

/** A UUID as 32 hexadecimal digits. */
final class UuidText {
    private static final int DIGITS = 32;
    private static final int HALF = 16;

    private UuidText() {}

    static UUID parse(String digits) {
        if (digits.length() != DIGITS) {
            throw new ArgumentException("The stored text is no UUID: it has not 32 hexadecimal digits.");
        }
        try {
            return new UUID(
                    Long.parseUnsignedLong(digits, 0, HALF, HALF), Long.parseUnsignedLong(digits, HALF, DIGITS, HALF));
        } catch (NumberFormatException e) {
            throw new ArgumentException("The stored text is no UUID: it has not 32 hexadecimal digits.", e);
        }
    }

    static String digits(UUID uuid) {
        return uuid.toString().replace("-", "");
    }
}
