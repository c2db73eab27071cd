package io.github.tribikos.testkit;

import static io.github.tribikos.type.Types.ARRAY;
import static io.github.tribikos.type.Types.BIGINT;
import static io.github.tribikos.type.Types.BOOLEAN;
import static io.github.tribikos.type.Types.DATE;
import static io.github.tribikos.type.Types.DOUBLE;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.NUMERIC;
import static io.github.tribikos.type.Types.SMALLINT;
import static io.github.tribikos.type.Types.TIMESTAMP;
import static io.github.tribikos.type.Types.UUID;
import static io.github.tribikos.type.Types.VARBINARY;
import static io.github.tribikos.type.Types.VARCHAR;

import io.github.tribikos.type.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Arrays that are empty, long, nested, with nulls, and whose elements would be misread. */
final class HostileArrays {
    private HostileArrays() {}

    static List<TypeValues<?>> all() {
        return List.of(
                of(INTEGER, List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE))
                        .with(
                                "10,000 elements",
                                IntStream.range(0, 10_000).boxed().toList())
                        .with("with null", Arrays.asList(1, null)),
                withNulls(),
                of(SMALLINT, List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE)),
                of(BIGINT, List.of(0L, (1L << 53) + 1, Long.MIN_VALUE, Long.MAX_VALUE)),
                of(BOOLEAN, List.of(true, false)),
                of(DOUBLE, List.of(0.1, 1.0 / 3, Double.MAX_VALUE, Double.MIN_NORMAL))
                        .with("-0.0", List.of(-0.0))
                        .with("NaN and infinite", List.of(Double.NaN, Double.POSITIVE_INFINITY)),
                of(
                                NUMERIC(38, 12),
                                List.of(
                                        new BigDecimal("0.1"),
                                        new BigDecimal("-99999999999999999999999999.999999999999")))
                        .with("too fine", List.of(new BigDecimal("1E-13"))),
                texts(),
                of(VARBINARY(300), List.of(new byte[0], new byte[] {0, 1, -1, '"', '\\', '{', '}', ','})),
                of(UUID, List.of(new UUID(0, 0), new UUID(-1, -1))),
                of(DATE, List.of(LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31)))
                        .with("year 0 and before", List.of(LocalDate.of(0, 1, 1), LocalDate.of(-4712, 1, 1)))
                        .with("year 10000", List.of(LocalDate.of(10_000, 1, 1))),
                of(
                                TIMESTAMP,
                                List.of(
                                        LocalDateTime.of(2024, 3, 31, 2, 30),
                                        LocalDateTime.of(1, 1, 1, 0, 0, 0, 123_456_000)))
                        .with("nanoseconds", List.of(LocalDateTime.of(2024, 1, 1, 0, 0, 0, 123_456_789))),
                grids());
    }

    private static <E> TypeValues<List<E>> of(SqlType<E> element, List<E> extremes) {
        return TypeValues.of(ARRAY(element))
                .with("empty", List.of())
                .with("one element", extremes.subList(0, 1))
                .with("its limits", extremes);
    }

    @SuppressWarnings("NullAway") // its JSpecify mode does not infer the null inside a type argument
    private static TypeValues<List<@Nullable Integer>> withNulls() {
        return TypeValues.of(
                        "INTEGER ARRAY with nullable elements", ARRAY(INTEGER).nullableElements())
                .with("empty", List.of())
                .with("a null", Collections.singletonList(null))
                .with("nulls among others", Arrays.asList(null, 1, null, 2));
    }

    private static TypeValues<List<String>> texts() {
        return of(VARCHAR(100), List.of("", "word"))
                .with("words that mean something", List.of("NULL", "null", "{}", "[]", "a,b", "1", "true", "()"))
                .with("quotes and backslashes", List.of("\"", "'", "\\", "\\\"", "\\\\", "''"))
                .with("spaces", List.of(" ", "  a  ", "\n", "\t"))
                .with("beyond ASCII", List.of("\u4e66", "\ud83d\udc69\u200d\ud83d\udcbb", "e\u0301", "\ufeff"))
                .with("NUL", List.of("a\0b"))
                .with("half a surrogate pair", List.of("\ud83d"));
    }

    private static TypeValues<List<List<Integer>>> grids() {
        return TypeValues.of(ARRAY(ARRAY(INTEGER)))
                .with("empty", List.of())
                .with("one by one", List.of(List.of(1)))
                .with("two by three", List.of(List.of(1, 2, 3), List.of(4, 5, 6)))
                .with("rows of different lengths", List.of(List.of(1), List.of(2, 3)))
                .with("an empty row", List.of(List.of()))
                .with("a null row", Collections.singletonList(null));
    }
}
