package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.ConvertedCodec;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Types that PostgreSQL has beside the standard ones, for {@code import static}. On another database CREATE TABLE with them is
 * an error of that database's. Text of addresses and search documents comes back as PostgreSQL writes it.
 */
public final class PostgresTypes {
    private static final int MICROSECOND_DIGITS = 6;

    /** JSONB: {@link String}; {@code JSONB.with(codec)} for Java objects. */
    public static final JsonbType JSONB = new JsonbType();

    /** INTERVAL with its three fields, months, days and microseconds. Types.INTERVAL and INTERVAL_MONTHS hold one each. */
    public static final SqlType<PostgresInterval> INTERVAL = new SpelledType<>(
            PostgresInterval.class,
            "INTERVAL",
            new ConvertedCodec<>(PostgresUntyped.TEXT, PostgresInterval::parse, PostgresInterval::toString));

    /** <a href="https://www.postgresql.org/docs/current/datatype-net-types.html">INET</a>: text such as {@code 192.168.0.1/24}. */
    public static final SqlType<String> INET = text("INET");

    /** CIDR: text such as {@code 192.168.0.0/24}; bits right of the mask are refused by the server. */
    public static final SqlType<String> CIDR = text("CIDR");

    /** MACADDR: text such as {@code 08:00:2b:01:02:03}. */
    public static final SqlType<String> MACADDR = text("MACADDR");

    /** MACADDR8: text such as {@code 08:00:2b:01:02:03:04:05}. */
    public static final SqlType<String> MACADDR8 = text("MACADDR8");

    /** <a href="https://www.postgresql.org/docs/current/datatype-textsearch.html">TSVECTOR</a>: its text, words in order. */
    public static final SqlType<String> TSVECTOR = text("TSVECTOR");

    /** TSQUERY: its text. */
    public static final SqlType<String> TSQUERY = text("TSQUERY");

    /** REGCONFIG: the name of a text search configuration, see {@link PostgresFullText}. */
    public static final SqlType<String> REGCONFIG = text("REGCONFIG");

    /**
     * <a href="https://www.postgresql.org/docs/current/datatype-json.html#DATATYPE-JSONPATH">JSONPATH</a>: its text, see
     * {@link PostgresJsonb#pathExists}; comes back with its keys in quotes.
     */
    public static final SqlType<String> JSONPATH = text("JSONPATH");

    /** <a href="https://www.postgresql.org/docs/current/citext.html">CITEXT</a>, of the extension of that name: text compared without case. */
    public static final SqlType<String> CITEXT = text("CITEXT");

    /** <a href="https://www.postgresql.org/docs/current/hstore.html">HSTORE</a>, of the extension of that name: a map whose values may be null. */
    public static final SqlType<Map<String, @Nullable String>> HSTORE =
            new SpelledType<>(classOf(Map.class), "HSTORE", PostgresHstore.codec(PostgresCodecs.LIMITS));

    private static final PostgresRanges<Integer> INT4 = new PostgresRanges<>(Types.INTEGER, Integer::valueOf);
    private static final PostgresRanges<Long> INT8 = new PostgresRanges<>(Types.BIGINT, Long::valueOf);
    private static final PostgresRanges<BigDecimal> NUM = new PostgresRanges<>(Types.NUMERIC, BigDecimal::new);
    private static final PostgresRanges<LocalDate> DATE = new PostgresRanges<>(Types.DATE, PostgresText::toDate);
    private static final PostgresRanges<LocalDateTime> TS =
            new PostgresRanges<>(Types.TIMESTAMP, PostgresText::toTimestamp);
    private static final PostgresRanges<OffsetDateTime> TSTZ =
            new PostgresRanges<>(Types.TIMESTAMP_TZ, PostgresText::toOffsetTimestamp);

    /** INT4RANGE: a {@link Range} of {@link Integer}; {@code [10,20]} comes back as {@code [10,21)}. */
    public static final SqlType<Range<Integer>> INT4RANGE = range("INT4RANGE", INT4);

    /** INT8RANGE: a {@link Range} of {@link Long}; comes back with its lower bound included and its upper one not. */
    public static final SqlType<Range<Long>> INT8RANGE = range("INT8RANGE", INT8);

    /** NUMRANGE: a {@link Range} of {@link BigDecimal}. */
    public static final SqlType<Range<BigDecimal>> NUMRANGE = range("NUMRANGE", NUM);

    /** DATERANGE: a {@link Range} of {@link LocalDate}; comes back with its lower bound included and its upper one not. */
    public static final SqlType<Range<LocalDate>> DATERANGE = range("DATERANGE", DATE);

    /** TSRANGE: a {@link Range} of {@link LocalDateTime}. */
    public static final SqlType<Range<LocalDateTime>> TSRANGE = range("TSRANGE", TS);

    /** TSTZRANGE: a {@link Range} of {@link OffsetDateTime}, which come back in the session's time zone. */
    public static final SqlType<Range<OffsetDateTime>> TSTZRANGE = range("TSTZRANGE", TSTZ);

    /** INT4MULTIRANGE, since PostgreSQL 14: ranges that come back in order, those that touch joined. */
    public static final SqlType<List<Range<Integer>>> INT4MULTIRANGE = multirange("INT4MULTIRANGE", INT4);

    /** INT8MULTIRANGE, since PostgreSQL 14. */
    public static final SqlType<List<Range<Long>>> INT8MULTIRANGE = multirange("INT8MULTIRANGE", INT8);

    /** NUMMULTIRANGE, since PostgreSQL 14. */
    public static final SqlType<List<Range<BigDecimal>>> NUMMULTIRANGE = multirange("NUMMULTIRANGE", NUM);

    /** DATEMULTIRANGE, since PostgreSQL 14. */
    public static final SqlType<List<Range<LocalDate>>> DATEMULTIRANGE = multirange("DATEMULTIRANGE", DATE);

    /** TSMULTIRANGE, since PostgreSQL 14. */
    public static final SqlType<List<Range<LocalDateTime>>> TSMULTIRANGE = multirange("TSMULTIRANGE", TS);

    /** TSTZMULTIRANGE, since PostgreSQL 14. */
    public static final SqlType<List<Range<OffsetDateTime>>> TSTZMULTIRANGE = multirange("TSTZMULTIRANGE", TSTZ);

    private PostgresTypes() {}

    /**
     * A Java enum in a column of an <a href="https://www.postgresql.org/docs/current/datatype-enum.html">enumerated type</a> of the
     * database's, whose labels are the names of the constants: short for {@code Types.ENUM(type).named(name)}.
     *
     * @param name the type's name
     */
    public static <E extends Enum<E>> EnumType<E> ENUM(String name, Class<E> type) {
        return Types.ENUM(type).named(name);
    }

    /**
     * INTERVAL with some fields alone: {@code INTERVAL DAY TO SECOND}. A value with smaller fields, which the server would discard, is an
     * {@code ArgumentException} before it is sent.
     */
    public static SqlType<PostgresInterval> INTERVAL(IntervalFields fields) {
        return interval("INTERVAL " + fields, fields, MICROSECOND_DIGITS);
    }

    /**
     * As {@link #INTERVAL(IntervalFields)}, with the digits of a second's fraction: {@code INTERVAL DAY TO SECOND (2)}.
     *
     * @throws ArgumentException if the fields have no seconds, or the digits are not 0 to 6
     */
    public static SqlType<PostgresInterval> INTERVAL(IntervalFields fields, int digits) {
        if (!fields.hasSeconds() || digits < 0 || digits > MICROSECOND_DIGITS) {
            throw new ArgumentException(
                    "INTERVAL " + fields + " (" + digits + "): the digits are those of seconds, 0 to 6.");
        }
        return interval("INTERVAL " + fields + " (" + digits + ")", fields, digits);
    }

    private static SqlType<PostgresInterval> interval(String name, IntervalFields fields, int digits) {
        long unit = Math.round(Math.pow(10, MICROSECOND_DIGITS - digits));
        return new SpelledType<>(
                PostgresInterval.class,
                name,
                new ConvertedCodec<>(PostgresUntyped.TEXT, PostgresInterval::parse, value -> {
                    if (!fields.holds(value) || value.microseconds() % unit != 0) {
                        throw new ArgumentException(name + " has no room for all fields of the value.");
                    }
                    return value.toString();
                }));
    }

    private static SqlType<String> text(String name) {
        return new SpelledType<>(String.class, name, PostgresCodecs.UNTYPED_TEXT);
    }

    private static <T extends Comparable<? super T>> SqlType<Range<T>> range(String name, PostgresRanges<T> of) {
        return new SpelledType<>(classOf(Range.class), name, of.ranges());
    }

    private static <T extends Comparable<? super T>> SqlType<List<Range<T>>> multirange(
            String name, PostgresRanges<T> of) {
        return new SpelledType<>(classOf(List.class), name, of.multiranges());
    }

    @SuppressWarnings("unchecked") // a generic type has one class
    private static <T> Class<T> classOf(Class<?> raw) {
        return (Class<T>) raw;
    }
}
