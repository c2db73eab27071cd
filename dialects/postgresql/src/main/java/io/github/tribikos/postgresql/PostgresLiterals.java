package io.github.tribikos.postgresql;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.LiteralWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;

/** Literals of the types that PostgreSQL has and others emulate, as text that takes the type of its column. */
final class PostgresLiterals extends LiteralWriter {
    PostgresLiterals(Capabilities capabilities) {
        super(capabilities);
    }

    @Override
    protected String interval(Duration value) {
        BigDecimal seconds = BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), 9));
        return "make_interval(secs=>"
                + seconds.setScale(Math.max(1, seconds.stripTrailingZeros().scale()))
                        .toPlainString() + ")";
    }

    @Override
    protected String months(Period value) {
        return "make_interval(years=>" + value.getYears() + ", months=>" + value.getMonths() + ", days=>"
                + value.getDays() + ")";
    }

    @Override
    protected String bytes(String digits) {
        return text("\\x" + digits);
    }
}
