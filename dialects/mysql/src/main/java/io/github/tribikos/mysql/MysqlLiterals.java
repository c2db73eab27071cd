package io.github.tribikos.mysql;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.LiteralWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Literals in the form in which {@link MysqlCodecs} sends values. A backslash is doubled: {@link MysqlTarget} makes sure that it
 * is special in each session.
 */
final class MysqlLiterals extends LiteralWriter {
    private final boolean hasUuid;

    MysqlLiterals(Capabilities capabilities, boolean hasUuid) {
        super(capabilities);
        this.hasUuid = hasUuid;
    }

    @Override
    public String write(Object value) {
        if (value instanceof OffsetDateTime time) {
            return super.write(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
        }
        if (value instanceof Instant instant) {
            return super.write(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
        return value instanceof UUID uuid && !hasUuid ? text(MysqlUuid.digits(uuid)) : super.write(value);
    }

    @Override
    protected String text(String value) {
        return super.text(value).replace("\\", "\\\\");
    }
}
