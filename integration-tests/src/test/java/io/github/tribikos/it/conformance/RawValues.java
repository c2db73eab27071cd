package io.github.tribikos.it.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a driver gives without being told a type, brought to the type of the recorded value where it can be only that. */
final class RawValues {
    private static final int HEX_DIGITS = 32;

    private RawValues() {}

    static @Nullable Object as(JsonNode recorded, @Nullable Object raw) {
        if (raw instanceof Date date) {
            return date.toLocalDate();
        } else if (raw instanceof Timestamp timestamp) {
            return timestamp.toLocalDateTime();
        } else if (raw instanceof Time time) {
            return time.toLocalTime();
        } else if (recorded.isBoolean() && raw instanceof Number number) {
            int flag = number.intValue();
            return flag == 0 || flag == 1 ? (Object) (flag == 1) : raw;
        } else if (raw instanceof Boolean bool && recorded.isNumber()) {
            return bool ? 1 : 0; // TINYINT(1)
        }
        return raw instanceof String text ? asText(recorded, text) : raw;
    }

    private static Object asText(JsonNode recorded, String text) {
        if (recorded.has("$date")) {
            return LocalDate.parse(text);
        } else if (recorded.has("$datetime")) {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } else if (recorded.has("$time")) {
            return LocalTime.parse(text);
        } else if (recorded.has("$uuid")) {
            return UUID.fromString(
                    text.length() == HEX_DIGITS
                            ? text.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")
                            : text);
        }
        return text;
    }
}
