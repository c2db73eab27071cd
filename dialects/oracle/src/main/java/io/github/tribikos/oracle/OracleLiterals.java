package io.github.tribikos.oracle;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.LiteralWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Dates and times by conversions with their format: how Oracle reads text of them depends on the session. */
final class OracleLiterals extends LiteralWriter {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    OracleLiterals(Capabilities capabilities) {
        super(capabilities);
    }

    @Override
    public String write(Object value) {
        if (value instanceof LocalDate day) {
            return "TO_DATE('" + day + "', 'YYYY-MM-DD')";
        }
        if (value instanceof LocalDateTime time) {
            String text = SECONDS.format(time);
            return time.get(ChronoField.NANO_OF_SECOND) == 0
                    ? "TO_DATE('" + text + "', 'YYYY-MM-DD HH24:MI:SS')"
                    : "TO_TIMESTAMP('" + text + "." + fraction(time.get(ChronoField.NANO_OF_SECOND))
                            + "', 'YYYY-MM-DD HH24:MI:SS.FF')";
        }
        return super.write(value);
    }

    /** Six digits, or nine where they are needed. */
    private static String fraction(int nanos) {
        return nanos % 1_000 == 0
                ? String.format(Locale.ROOT, "%06d", nanos / 1_000)
                : String.format(Locale.ROOT, "%09d", nanos);
    }

    @Override
    protected String interval(Duration value) {
        String seconds = value.getNano() == 0
                ? value.getSeconds() + ".0"
                : BigDecimal.valueOf(value.getSeconds())
                        .add(BigDecimal.valueOf(value.getNano(), 9))
                        .stripTrailingZeros()
                        .toPlainString();
        return "NUMTODSINTERVAL(" + seconds + ", 'SECOND')";
    }

    @Override
    protected String months(Period value) {
        return "NUMTOYMINTERVAL(" + value.toTotalMonths() + ", 'MONTH')";
    }

    @Override
    protected String bytes(String digits) {
        return "HEXTORAW('" + digits + "')";
    }
}
