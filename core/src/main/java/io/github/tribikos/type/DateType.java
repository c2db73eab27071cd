package io.github.tribikos.type;

import java.time.LocalDate;

/** DATE: {@link LocalDate}, no time of day, no zone. */
public final class DateType extends SqlType<LocalDate> {
    DateType() {
        super(LocalDate.class);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitDate(this);
    }

    @Override
    public String toString() {
        return "DATE";
    }
}
