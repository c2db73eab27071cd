package io.github.tribikos.oracle;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * <a href="https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/Data-Types.html">Types</a> that Oracle has beside the
 * standard ones, for {@code import static}. On another database CREATE TABLE with them is an error of that database's. No server has run
 * them yet. Immutable and safe for any thread.
 */
public final class OracleTypes {
    private static final OracleCodecs CODECS = new OracleCodecs();

    /** NUMBER: {@link BigDecimal} of up to 38 digits, the point anywhere. */
    public static final SqlType<BigDecimal> NUMBER = of("NUMBER", Types.NUMERIC);

    /** NCLOB: text of any length in the national character set. */
    public static final SqlType<String> NCLOB = of("NCLOB", Types.TEXT);

    /** LONG: text of up to 2 GB, of which a table has one column; kept for old tables. */
    public static final SqlType<String> LONG = of("LONG", Types.TEXT);

    /** LONG RAW: bytes, as {@link #LONG}. */
    public static final SqlType<byte[]> LONG_RAW = of("LONG RAW", Types.BLOB);

    /** ROWID: the address of a row, as text. */
    public static final SqlType<String> ROWID = of("ROWID", Types.TEXT);

    /** DATE, which has a time of day here: {@link LocalDateTime} to the second. */
    public static final SqlType<LocalDateTime> DATE = of("DATE", Types.TIMESTAMP(0));

    /** TIMESTAMP WITH LOCAL TIME ZONE: {@link Instant}, shown in the time zone of the session. */
    public static final SqlType<Instant> TIMESTAMP_LOCAL = of("TIMESTAMP WITH LOCAL TIME ZONE", Types.INSTANT(6));

    private OracleTypes() {}

    private static <T> SqlType<T> of(String name, SqlType<T> like) {
        return new SpelledType<>(name, like, CODECS);
    }

    /**
     * NUMBER(precision, scale): {@link BigDecimal}.
     *
     * @throws ArgumentException if the precision is less than 1, or the scale not 0 to the precision
     */
    public static SqlType<BigDecimal> NUMBER(int precision, int scale) {
        return of("NUMBER(" + precision + ", " + scale + ")", Types.NUMERIC(precision, scale));
    }

    /** NVARCHAR2(length): text in the national character set; the length counts characters. */
    public static SqlType<String> NVARCHAR2(int length) {
        return of("NVARCHAR2(" + length + ")", Types.VARCHAR(length));
    }

    /** NCHAR(length): text in the national character set, filled up with spaces; the length counts characters. */
    public static SqlType<String> NCHAR(int length) {
        return of("NCHAR(" + length + ")", Types.CHAR(length));
    }

    /**
     * INTERVAL DAY(digits) TO SECOND: {@link Duration} to the microsecond.
     *
     * @param digits of the number of days, 0 to 9
     * @throws ArgumentException if there are more or fewer
     */
    public static SqlType<Duration> INTERVAL_DAY_TO_SECOND(int digits) {
        if (digits < 0 || digits > 9) {
            throw new ArgumentException("The days of an INTERVAL have 0 to 9 digits, but were given " + digits + ".");
        }
        return of("INTERVAL DAY(" + digits + ") TO SECOND", Types.INTERVAL(6));
    }
}
