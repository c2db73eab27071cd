package io.github.tribikos.type;

import java.time.Period;

/**
 * INTERVAL YEAR TO MONTH: {@link Period} of years and months; one with days is refused before it is sent. Where a database has
 * no intervals it is kept as its number of months, a BIGINT. What is stored is the number of months in any case, so a period
 * comes back {@linkplain Period#normalized() normalized}: 14 months as 1 year and 2 months.
 */
public final class MonthIntervalType extends SqlType<Period> {
    MonthIntervalType() {
        super(Period.class);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitMonthInterval(this);
    }

    @Override
    public String toString() {
        return "INTERVAL YEAR TO MONTH";
    }
}
