package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.ARTIST;
import static io.github.tribikos.it.conformance.Festival.PURCHASE;
import static io.github.tribikos.it.conformance.Festival.SETLIST;
import static io.github.tribikos.it.conformance.Festival.VENUE;
import static io.github.tribikos.it.conformance.Festival.VISITOR;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.postgresql.Range;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases of {@code core.type_roundtrip}. */
final class TypeRoundtripCases {
    private TypeRoundtripCases() {}

    static void register(Cases cases) {
        add(cases, "core.type_roundtrip.001", ARTIST, ARTIST.id, 2, ARTIST.fee, new BigDecimal("12.30"));
        add(cases, "core.type_roundtrip.002", ARTIST, ARTIST.id, 2, ARTIST.rating, 0.125);
        byte[] bytes = {0x00, 0x01, (byte) 0xFE, (byte) 0xFF};
        add(cases, "core.type_roundtrip.003", ARTIST, ARTIST.id, 2, ARTIST.logo, bytes);
        add(cases, "core.type_roundtrip.008", ARTIST, ARTIST.id, 2, ARTIST.genre, "folk");
        LocalDateTime leapDay = LocalDateTime.parse("2000-02-29T23:59:59");
        add(cases, "core.type_roundtrip.010", PURCHASE, PURCHASE.id, 1, PURCHASE.placedAt, leapDay);
        add(cases, "core.type_roundtrip.011", VISITOR, VISITOR.id, 1, VISITOR.bornOn, LocalDate.parse("1899-12-31"));
        UUID code = UUID.fromString("12345678-1234-5678-1234-567812345678");
        add(cases, "core.type_roundtrip.012", VENUE, VENUE.id, 1, VENUE.siteCode, code);
        cases.only(
                        "core.type_roundtrip.014",
                        "postgresql",
                        () -> update(SETLIST)
                                .set(SETLIST.durations, Arrays.asList(1, null, 3))
                                .where(SETLIST.id.eq(5)))
                .after(() -> select(SETLIST.durations).where(SETLIST.id.eq(5)));
        cases.only(
                        "core.type_roundtrip.015",
                        "postgresql",
                        () -> update(SETLIST)
                                .set(SETLIST.encore, Range.closed(10, 20))
                                .where(SETLIST.id.eq(5)))
                .after(() -> select(SETLIST.encore).where(SETLIST.id.eq(5)));
    }

    /** Sets a column of one row and reads it as a value of its type. */
    private static <T extends @Nullable Object> void add(
            Cases cases, String id, Table<?> table, Column<Integer> key, int row, Column<T> column, T value) {
        cases.add(id, () -> update(table).set(column, value).where(key.eq(row)))
                .after(() -> select(column).where(key.eq(row)));
    }
}
