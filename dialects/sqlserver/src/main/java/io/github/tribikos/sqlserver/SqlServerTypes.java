package io.github.tribikos.sqlserver;

import io.github.tribikos.dialect.ConvertedCodec;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.util.function.Predicate;

/**
 * <a href="https://learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql">Types</a> that SQL Server has beside the standard ones,
 * for {@code import static}. On another database CREATE TABLE with them is an error of that database's. A value that one of them would
 * round or lose is an {@code ArgumentException} before it is sent. No server has run them yet. Immutable and safe for any thread.
 */
public final class SqlServerTypes {
    private static final SqlServerCodecs CODECS = new SqlServerCodecs();
    private static final int NANOS_OF_MILLI = 1_000_000;
    private static final int MONEY_DIGITS = 19;
    private static final int SMALL_MONEY_DIGITS = 10;
    private static final int MONEY_SCALE = 4;

    /** <a href="https://learn.microsoft.com/sql/t-sql/data-types/datetime-transact-sql">DATETIME</a>: {@link LocalDateTime} whose milliseconds end in 0, 3 or 7; prefer {@code Types.TIMESTAMP}. */
    public static final SqlType<LocalDateTime> DATETIME = checked(
            "DATETIME",
            Types.TIMESTAMP(3),
            SqlServerTypes::hasTicks,
            "DATETIME keeps milliseconds that end in 0, 3 or 7, and would round others.");

    /** SMALLDATETIME: {@link LocalDateTime} to the minute. */
    public static final SqlType<LocalDateTime> SMALLDATETIME = checked(
            "SMALLDATETIME",
            Types.TIMESTAMP(0),
            time -> time.getSecond() == 0 && time.getNano() == 0,
            "SMALLDATETIME keeps whole minutes, and would round others.");

    /** MONEY: {@link BigDecimal} with 4 digits behind the point. */
    public static final SqlType<BigDecimal> MONEY = of("MONEY", Types.NUMERIC(MONEY_DIGITS, MONEY_SCALE));

    /** SMALLMONEY: {@link BigDecimal} with 4 digits behind the point, up to 214,748.3647. */
    public static final SqlType<BigDecimal> SMALLMONEY =
            of("SMALLMONEY", Types.NUMERIC(SMALL_MONEY_DIGITS, MONEY_SCALE));

    /** XML: its text. */
    public static final SqlType<String> XML = of("XML", Types.TEXT);

    /** NTEXT: text; kept for old tables. */
    public static final SqlType<String> NTEXT = of("NTEXT", Types.TEXT);

    /** IMAGE: bytes; kept for old tables. */
    public static final SqlType<byte[]> IMAGE = of("IMAGE", Types.BLOB);

    /** ROWVERSION: 8 bytes that the server changes with each UPDATE; they can be read and compared, not set. */
    public static final SqlType<byte[]> ROWVERSION = of("ROWVERSION", Types.BINARY(8));

    /** SQL_VARIANT: a value of another type, as the driver reads it. */
    public static final SqlType<Object> SQL_VARIANT = of("SQL_VARIANT", Types.UNKNOWN);

    /** VARCHAR(max): text of ASCII characters; the code page of the collation loses others, which {@code Types.TEXT} keeps. */
    public static final SqlType<String> VARCHAR_MAX = ascii("VARCHAR(max)", Types.TEXT);

    private SqlServerTypes() {}

    /** VARCHAR(length): text of ASCII characters, as {@link #VARCHAR_MAX}; {@code Types.VARCHAR} is NVARCHAR. */
    public static SqlType<String> VARCHAR(int length) {
        return ascii("VARCHAR(" + length + ")", Types.VARCHAR(length));
    }

    /** CHAR(length): text of ASCII characters, filled up with spaces. */
    public static SqlType<String> CHAR(int length) {
        return ascii("CHAR(" + length + ")", Types.CHAR(length));
    }

    /** Ticks of a three-hundredth of a second, rounded to milliseconds. */
    private static boolean hasTicks(LocalDateTime time) {
        int nanos = time.get(ChronoField.NANO_OF_SECOND);
        int lastDigit = nanos / NANOS_OF_MILLI % 10;
        return nanos % NANOS_OF_MILLI == 0 && (lastDigit == 0 || lastDigit == 3 || lastDigit == 7);
    }

    private static SqlType<String> ascii(String name, SqlType<String> like) {
        return checked(
                name,
                like,
                text -> text.chars().allMatch(c -> c < 128),
                name + " may lose characters other than ASCII. Use Types.VARCHAR, which is NVARCHAR.");
    }

    private static <T> SqlType<T> of(String name, SqlType<T> like) {
        return new SpelledType<>(name, like, CODECS);
    }

    private static <T> SqlType<T> checked(String name, SqlType<T> like, Predicate<T> holds, String otherwise) {
        return new SpelledType<>(
                like.javaType(), name, new ConvertedCodec<T, T>(CODECS.codec(like), value -> value, value -> {
                    if (!holds.test(value)) {
                        throw new ArgumentException(otherwise);
                    }
                    return value;
                }));
    }
}
