package io.github.tribikos.sqlite;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.LiteralWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Literals in the form in which {@link SqliteCodecs} sends values. */
final class SqliteLiterals extends LiteralWriter {
    SqliteLiterals(Capabilities capabilities) {
        super(capabilities);
    }

    @Override
    public String write(Object value) {
        if (value instanceof LocalDate date) {
            return text(SqliteText.ofDate(date));
        }
        if (value instanceof LocalTime time) {
            return text(SqliteText.ofTime(time));
        }
        if (value instanceof LocalDateTime timestamp) {
            return text(SqliteText.ofTimestamp(timestamp));
        }
        if (value instanceof OffsetDateTime timestamp) {
            return text(SqliteText.ofInstant(timestamp));
        }
        if (value instanceof Instant instant) {
            return text(SqliteText.ofInstant(instant.atOffset(ZoneOffset.UTC)));
        }
        if (value instanceof OffsetTime time) {
            return text(SqliteText.ofOffsetTime(time));
        }
        return value instanceof UUID uuid ? text(SqliteText.ofUuid(uuid)) : super.write(value);
    }
}
