package io.github.tribikos.h2;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.LiteralWriter;
import java.time.Duration;
import java.time.Period;

/** <a href="https://h2database.com/html/grammar.html#interval_literal">Interval literals</a>, which H2 has beside the common ones. */
final class H2Literals extends LiteralWriter {
    H2Literals(Capabilities capabilities) {
        super(capabilities);
    }

    /** {@code INTERVAL '-1 02:03:04.500000000' DAY TO SECOND}: one sign for all. */
    @Override
    @SuppressWarnings("JavaDurationGetSecondsGetNano") // the parts of a positive duration
    protected String interval(Duration value) {
        Duration length = value.abs();
        return "INTERVAL '%s%d %02d:%02d:%02d.%09d' DAY(18) TO SECOND(9)"
                .formatted(
                        value.isNegative() ? "-" : "",
                        length.toDays(),
                        length.toHoursPart(),
                        length.toMinutesPart(),
                        length.toSecondsPart(),
                        length.toNanosPart());
    }

    @Override
    protected String months(Period value) {
        return "INTERVAL '" + value.toTotalMonths() + "' MONTH(18)";
    }
}
