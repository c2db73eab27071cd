package io.github.tribikos.sql;

import io.github.tribikos.type.NumberType;
import io.github.tribikos.type.Types;

/**
 * A field of a date or time, see {@link Functions#extract}. What a database counts otherwise is said beside the field.
 *
 * @param <N> the Java type of the field's value
 */
public final class DateField<N extends Number> {
    /** The year. */
    public static final DateField<Integer> YEAR = new DateField<>("year", Types.INTEGER);

    /** The quarter, 1 to 4. SQLite has none. */
    public static final DateField<Integer> QUARTER = new DateField<>("quarter", Types.INTEGER);

    /** The month, 1 to 12. */
    public static final DateField<Integer> MONTH = new DateField<>("month", Types.INTEGER);

    /** The week of the year: of ISO 8601 on PostgreSQL and H2, counted from the first Monday on SQLite, from 0 on MySQL. */
    public static final DateField<Integer> WEEK = new DateField<>("week", Types.INTEGER);

    /** The day of the month, 1 to 31. */
    public static final DateField<Integer> DAY = new DateField<>("day", Types.INTEGER);

    /** The day of the week, 0 for Sunday to 6. Of PostgreSQL and SQLite; H2 counts from 1. */
    public static final DateField<Integer> DOW = new DateField<>("dow", Types.INTEGER);

    /** The day of the year, 1 to 366. Of PostgreSQL, SQLite and H2. */
    public static final DateField<Integer> DOY = new DateField<>("doy", Types.INTEGER);

    /** The hour, 0 to 23. */
    public static final DateField<Integer> HOUR = new DateField<>("hour", Types.INTEGER);

    /** The minute, 0 to 59. */
    public static final DateField<Integer> MINUTE = new DateField<>("minute", Types.INTEGER);

    /** The second, 0 to 59. PostgreSQL gives its fraction too: cast to NUMERIC to read that. */
    public static final DateField<Integer> SECOND = new DateField<>("second", Types.INTEGER);

    /** The seconds since 1970-01-01 00:00:00 UTC, with a fraction on PostgreSQL. Of PostgreSQL, SQLite and H2. */
    public static final DateField<Long> EPOCH = new DateField<>("epoch", Types.BIGINT);

    private final String name;
    private final NumberType<N> type;

    private DateField(String name, NumberType<N> type) {
        this.name = name;
        this.type = type;
    }

    /** Returns a field by the name that the database has for it, an INTEGER: {@code DateField.named("isodow")}. */
    public static DateField<Integer> named(String name) {
        return new DateField<>(FunctionNames.checked(name), Types.INTEGER);
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the type of the field's value. */
    public NumberType<N> type() {
        return type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateField<?> that && that.name.equals(name) && that.type.equals(type);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
