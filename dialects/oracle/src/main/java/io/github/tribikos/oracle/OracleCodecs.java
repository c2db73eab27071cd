package io.github.tribikos.oracle;

import io.github.tribikos.dialect.StandardCodecs;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.UuidType;
import java.time.LocalDate;

/** How values travel through Oracle's driver: as JDBC has it, but for text without characters and for UUIDs. */
final class OracleCodecs extends StandardCodecs {
    OracleCodecs() {
        super(
                OracleDialect.NAME,
                ValueLimits.of("Oracle").withDays(LocalDate.of(-4712, 1, 1), LocalDate.of(9999, 12, 31)));
    }

    @Override
    public Codec<?> visitString(StringType type) {
        return new OracleText(text());
    }

    @Override
    public Codec<?> visitUuid(UuidType type) {
        return new OracleUuid();
    }
}
