package io.github.tribikos.mysql;

import io.github.tribikos.dialect.UnreadableValue;
import java.util.UUID;

/** UUIDs as text: with hyphens in MariaDB's own type, else the 32 digits alone. */
final class MysqlUuid {
    private MysqlUuid() {}

    static String digits(UUID value) {
        return value.toString().replace("-", "");
    }

    static UUID parse(String text) throws UnreadableValue {
        String digits = text.replace("-", "");
        try {
            if (digits.length() == 32) {
                return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UnreadableValue("The stored text is no UUID.");
    }
}
