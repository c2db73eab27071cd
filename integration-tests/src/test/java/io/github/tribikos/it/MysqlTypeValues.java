package io.github.tribikos.it;

import static io.github.tribikos.mysql.MysqlTypes.ENUM;
import static io.github.tribikos.mysql.MysqlTypes.SET;

import io.github.tribikos.mysql.MysqlTypes;
import io.github.tribikos.testkit.TypeValues;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** MySQL's and MariaDB's own types at their limits. */
final class MysqlTypeValues {
    private MysqlTypeValues() {}

    static List<TypeValues<?>> all() {
        return List.of(
                TypeValues.of(MysqlTypes.TINYINT_UNSIGNED).withEach(0, 255, -1, 256),
                TypeValues.of(MysqlTypes.SMALLINT_UNSIGNED).withEach(0, 65_535, -1, 65_536),
                TypeValues.of(MysqlTypes.MEDIUMINT).withEach(-8_388_608, 8_388_607, -8_388_609, 8_388_608),
                TypeValues.of(MysqlTypes.MEDIUMINT_UNSIGNED).withEach(0, 16_777_215, -1, 16_777_216),
                TypeValues.of(MysqlTypes.INTEGER_UNSIGNED).withEach(0L, 4_294_967_295L, -1L, 4_294_967_296L),
                TypeValues.of(MysqlTypes.BIGINT_UNSIGNED)
                        .withEach(
                                BigInteger.ZERO,
                                BigInteger.ONE.shiftLeft(63),
                                BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE),
                                BigInteger.ONE.shiftLeft(64),
                                BigInteger.ONE.negate()),
                TypeValues.of(MysqlTypes.YEAR).withEach(1901, 1970, 2155, 1900, 2156, 0, 70),
                TypeValues.of(MysqlTypes.TIME)
                        .with("nothing", Duration.ZERO)
                        .with("a microsecond less than nothing", Duration.ofNanos(-1_000))
                        .with("838:59:59", Duration.ofHours(839).minusSeconds(1))
                        .with(
                                "-838:59:59",
                                Duration.ofHours(839).minusSeconds(1).negated())
                        .with("26 hours", Duration.ofHours(26).plusMillis(5))
                        .with("839 hours", Duration.ofHours(839))
                        .with("a nanosecond", Duration.ofNanos(1)),
                texts(TypeValues.of(MysqlTypes.TINYTEXT)),
                texts(TypeValues.of(MysqlTypes.MEDIUMTEXT)).with("1 MB", "x".repeat(1_000_000)),
                texts(TypeValues.of(MysqlTypes.LONGTEXT)).with("1 MB", "x".repeat(1_000_000)),
                bytes(TypeValues.of(MysqlTypes.TINYBLOB)),
                bytes(TypeValues.of(MysqlTypes.MEDIUMBLOB)).with("1 MB", new byte[1_000_000]),
                bytes(TypeValues.of(MysqlTypes.LONGBLOB)).with("1 MB", new byte[1_000_000]),
                TypeValues.of(ENUM("red", "it's", "back\\slash", ""))
                        .withEach("red", "it's", "back\\slash", "RED", "blue", "red ")
                        .with("nothing", ""),
                TypeValues.of(SET("a", "it's", "c"))
                        .with("none", Set.of())
                        .with("one", Set.of("it's"))
                        .with("all", Set.of("c", "it's", "a"))
                        .with("a stranger", Set.of("a", "x"))
                        .with("other case", Set.of("A")),
                TypeValues.of("SET of DayOfWeek", SET(DayOfWeek.class))
                        .with("none", EnumSet.noneOf(DayOfWeek.class))
                        .with("weekend", EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)));
    }

    private static TypeValues<String> texts(TypeValues<String> type) {
        return type.with("nothing", "")
                .with("255 characters", "x".repeat(255))
                .with("256 characters", "x".repeat(256))
                .with("86 characters of 3 bytes", "\u20ac".repeat(86))
                .with("emoji", "\ud83d\udc69\u200d\ud83d\udcbb")
                .with("NUL", "a\0b")
                .with("half a surrogate pair", "\ud83d");
    }

    private static TypeValues<byte[]> bytes(TypeValues<byte[]> type) {
        return type.with("nothing", new byte[0])
                .with("255 bytes", new byte[255])
                .with("256 bytes", new byte[256]);
    }
}
