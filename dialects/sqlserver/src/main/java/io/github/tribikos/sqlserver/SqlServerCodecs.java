package io.github.tribikos.sqlserver;

import io.github.tribikos.dialect.StandardCodecs;
import io.github.tribikos.dialect.ValueLimits;
import java.time.LocalDate;

/**
 * How values travel through Microsoft's driver: as JDBC has it. Times have 7 digits of a fraction, dates begin with the year 1, floating
 * point values are finite.
 */
final class SqlServerCodecs extends StandardCodecs {
    private static final int FRACTION_DIGITS = 7;

    SqlServerCodecs() {
        super(
                SqlServerDialect.NAME,
                ValueLimits.of("SQL Server")
                        .withFractionDigits(FRACTION_DIGITS)
                        .withoutNan()
                        .withoutInfinity()
                        .withDays(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
    }
}
