package io.github.tribikos.mysql;

import io.github.tribikos.dialect.ConvertedCodec;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.Types;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Types that MySQL and MariaDB have beside the standard ones, for {@code import static}. On another database CREATE TABLE with them is
 * an error of that database's. A value that one of them cannot hold is an {@code ArgumentException} before it is sent, whatever the
 * server's SQL mode. Immutable and safe for any thread.
 */
public final class MysqlTypes {
    private static final MysqlCodecs CODECS = new MysqlCodecs(MysqlServer.NEWEST_MYSQL);
    private static final Codec<String> PLAIN_TEXT = CODECS.codec(Types.TEXT);
    private static final Codec<byte[]> PLAIN_BYTES = CODECS.codec(Types.BLOB);
    private static final int MOST_OF_A_BYTE = 255;
    private static final int MOST_OF_THREE_BYTES = 16_777_215;
    private static final long MOST_OF_FOUR_BYTES = 4_294_967_295L;
    private static final int MOST_OF_TWO_BYTES = 65_535;
    private static final int MOST_OF_MEDIUMINT = 8_388_607;
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2155;
    private static final int FIRST_TIMESTAMP = 1970;
    private static final int LAST_TIMESTAMP = 2038;
    private static final String SIGNED = "SIGNED INTEGER";
    private static final String UNSIGNED = "UNSIGNED INTEGER";

    /** <a href="https://dev.mysql.com/doc/refman/8.4/en/integer-types.html">TINYINT UNSIGNED</a>: {@link Integer} from 0 to 255. */
    public static final SqlType<Integer> TINYINT_UNSIGNED = integer("TINYINT UNSIGNED", 0, MOST_OF_A_BYTE, UNSIGNED);

    /** SMALLINT UNSIGNED: {@link Integer} from 0 to 65,535. */
    public static final SqlType<Integer> SMALLINT_UNSIGNED =
            integer("SMALLINT UNSIGNED", 0, MOST_OF_TWO_BYTES, UNSIGNED);

    /** MEDIUMINT: {@link Integer} from -8,388,608 to 8,388,607. */
    public static final SqlType<Integer> MEDIUMINT =
            integer("MEDIUMINT", -MOST_OF_MEDIUMINT - 1, MOST_OF_MEDIUMINT, SIGNED);

    /** MEDIUMINT UNSIGNED: {@link Integer} from 0 to 16,777,215. */
    public static final SqlType<Integer> MEDIUMINT_UNSIGNED =
            integer("MEDIUMINT UNSIGNED", 0, MOST_OF_THREE_BYTES, UNSIGNED);

    /** INTEGER UNSIGNED: {@link Long} from 0 to 4,294,967,295. */
    public static final SqlType<Long> INTEGER_UNSIGNED = new MysqlType<>(
            Long.class,
            "INTEGER UNSIGNED",
            UNSIGNED,
            new MysqlInteger<>("INTEGER UNSIGNED", 0, MOST_OF_FOUR_BYTES, Long::valueOf));

    /** BIGINT UNSIGNED: {@link BigInteger} from 0 to 18,446,744,073,709,551,615. */
    public static final SqlType<BigInteger> BIGINT_UNSIGNED =
            new MysqlType<>(BigInteger.class, "BIGINT UNSIGNED", UNSIGNED, new MysqlUnsignedLong());

    /** <a href="https://dev.mysql.com/doc/refman/8.4/en/year.html">YEAR</a>: {@link Integer} from 1901 to 2155, in full. */
    public static final SqlType<Integer> YEAR = integer("YEAR", FIRST_YEAR, LAST_YEAR, SIGNED);

    /**
     * <a href="https://dev.mysql.com/doc/refman/8.4/en/time.html">TIME(6)</a> as the length of time that it is there: {@link Duration}
     * between -838:59:59 and 838:59:59, to the microsecond. {@code Types.TIME} is a time of day.
     */
    public static final SqlType<Duration> TIME =
            new MysqlType<>(Duration.class, "TIME(6)", "TIME(6)", new MysqlDuration());

    /** TINYTEXT: text of at most 255 bytes in UTF-8. */
    public static final SqlType<String> TINYTEXT = text("TINYTEXT", MOST_OF_A_BYTE);

    /** MEDIUMTEXT: text of at most 16 MB in UTF-8. */
    public static final SqlType<String> MEDIUMTEXT = text("MEDIUMTEXT", MOST_OF_THREE_BYTES);

    /** LONGTEXT: text of at most 4 GB in UTF-8; the server's {@code max_allowed_packet} may allow less. */
    public static final SqlType<String> LONGTEXT = text("LONGTEXT", MOST_OF_FOUR_BYTES);

    /** TINYBLOB: at most 255 bytes. */
    public static final SqlType<byte[]> TINYBLOB = bytes("TINYBLOB", MOST_OF_A_BYTE);

    /** MEDIUMBLOB: at most 16 MB. */
    public static final SqlType<byte[]> MEDIUMBLOB = bytes("MEDIUMBLOB", MOST_OF_THREE_BYTES);

    /** LONGBLOB: at most 4 GB; the server's {@code max_allowed_packet} may allow less. */
    public static final SqlType<byte[]> LONGBLOB = bytes("LONGBLOB", MOST_OF_FOUR_BYTES);

    private MysqlTypes() {}

    /**
     * <a href="https://dev.mysql.com/doc/refman/8.4/en/enum.html">{@code ENUM('a','b')}</a>: one of the members. For a Java enum use
     * {@code Types.ENUM}, which is an ENUM here.
     *
     * @throws io.github.tribikos.error.ArgumentException if a member is there twice or ends with a space, which the server would cut
     */
    public static SqlType<String> ENUM(String first, String... more) {
        MysqlMembers<String> members = new MysqlMembers<>("ENUM", list(first, more), text -> text);
        return new MysqlType<>(
                String.class,
                members.ddl(),
                "CHAR",
                new ConvertedCodec<String, String>(PLAIN_TEXT, members::parse, members::one));
    }

    /**
     * <a href="https://dev.mysql.com/doc/refman/8.4/en/set.html">{@code SET('a','b')}</a>: any of the members, in a {@link Set} that comes
     * back in the order of the definition.
     *
     * @throws io.github.tribikos.error.ArgumentException if a member is there twice, is empty, ends with a space or holds a comma, or
     *     there are more than 64
     */
    public static SqlType<Set<String>> SET(String first, String... more) {
        return set(new MysqlMembers<>("SET", list(first, more), text -> text));
    }

    /** {@code SET(...)} of the constants of a Java enum, by name. */
    public static <E extends Enum<E>> SqlType<Set<E>> SET(Class<E> type) {
        return set(new MysqlMembers<>("SET", List.of(type.getEnumConstants()), Enum::name));
    }

    /**
     * <a href="https://dev.mysql.com/doc/refman/8.4/en/datetime.html">TIMESTAMP(digits)</a>: {@link LocalDateTime} from 1970 to 2038, kept
     * in UTC and shown in the time zone of the session. {@code Types.TIMESTAMP} is DATETIME, which no time zone changes.
     *
     * @param digits of a second's fraction, 0 to 6
     * @throws ArgumentException if there are more or fewer
     */
    public static SqlType<LocalDateTime> TIMESTAMP(int digits) {
        if (digits < 0 || digits > MysqlCodecs.FRACTION_DIGITS) {
            throw new ArgumentException("TIMESTAMP keeps 0 to 6 digits of a second's fraction, not " + digits + ".");
        }
        return new MysqlType<>(
                LocalDateTime.class,
                "TIMESTAMP(" + digits + ")",
                "DATETIME(" + digits + ")",
                new ConvertedCodec<LocalDateTime, LocalDateTime>(
                        CODECS.codec(Types.TIMESTAMP(digits)), time -> time, time -> {
                            if (time.getYear() < FIRST_TIMESTAMP || time.getYear() > LAST_TIMESTAMP) {
                                throw new ArgumentException(
                                        "TIMESTAMP reaches from 1970 to 2038. Use DATETIME: Types.TIMESTAMP.");
                            }
                            return time;
                        }));
    }

    /**
     * Text in a <a href="https://dev.mysql.com/doc/refman/8.4/en/charset-column.html">character set</a> of its own: {@code
     * inCharset(VARCHAR(9).collate("latin1_bin"), "latin1")} is {@code VARCHAR(9) CHARACTER SET latin1 COLLATE latin1_bin}. The server
     * refuses characters that the set lacks, unless its SQL mode is not strict.
     *
     * @throws ArgumentException if the name of the set or of the collation is no word
     */
    public static SqlType<String> inCharset(StringType type, String charset) {
        String collation = type.collation();
        String name = type + " CHARACTER SET " + MysqlNames.word("character set", charset)
                + (collation == null ? "" : " COLLATE " + MysqlNames.word("collation", collation));
        return new MysqlType<>(String.class, name, "CHAR", CODECS.codec(type));
    }

    private static <T> SqlType<Set<T>> set(MysqlMembers<T> members) {
        return new MysqlType<>(
                setOf(),
                members.ddl(),
                "CHAR",
                new ConvertedCodec<Set<T>, String>(PLAIN_TEXT, members::parseAll, members::several));
    }

    @SuppressWarnings("unchecked") // a generic type has one class
    private static <T> Class<Set<T>> setOf() {
        return (Class<Set<T>>) (Class<?>) Set.class;
    }

    private static List<String> list(String first, String... more) {
        List<String> all = new ArrayList<>(more.length + 1);
        all.add(first);
        all.addAll(List.of(more));
        return all;
    }

    private static SqlType<Integer> integer(String name, int least, int greatest, String castName) {
        return new MysqlType<>(
                Integer.class, name, castName, new MysqlInteger<>(name, least, greatest, value -> (int) value));
    }

    private static SqlType<String> text(String name, long most) {
        Codec<String> codec =
                new MysqlSized<>(name, PLAIN_TEXT, text -> text.getBytes(StandardCharsets.UTF_8).length, most);
        return new MysqlType<>(String.class, name, "CHAR", codec);
    }

    private static SqlType<byte[]> bytes(String name, long most) {
        return new MysqlType<>(
                byte[].class, name, "BINARY", new MysqlSized<>(name, PLAIN_BYTES, bytes -> bytes.length, most));
    }
}
