package io.github.tribikos.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.NumberColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Which type a Java value is sent with: that of what it meets. */
class LiteralsTest {
    private static final Table<?> SALES = Table.named("sales");
    private static final NumberColumn<BigDecimal> PRICE = SALES.numeric("price", 10, 2);
    private static final NumberColumn<Short> STARS = SALES.smallint("stars");
    private static final Column<LocalDateTime> AT = SALES.column("at", Types.TIMESTAMP(0));

    private static SqlType<?> typeOfRight(Condition condition) {
        return ((Comparison) condition).right().type();
    }

    @Test
    void aComparedValueNeedNotFitTheColumn() {
        assertThat(typeOfRight(PRICE.lt(new BigDecimal("10.005")))).isEqualTo(Types.NUMERIC);
        assertThat(typeOfRight(AT.lt(LocalDateTime.of(2026, 1, 1, 0, 0, 0, 5)))).isEqualTo(Types.TIMESTAMP);
    }

    @Test
    void anAssignedValueMustFitTheColumn() {
        Insert insert = Sql.insert(SALES).set(PRICE, new BigDecimal("10.005"));
        assertThat(insert.assignments().get(0).value().type()).isEqualTo(Types.NUMERIC(10, 2));
    }

    @Test
    void anIntLiteralTakesTheColumnsType() {
        assertThat(typeOfRight(STARS.gt(3))).isEqualTo(Types.SMALLINT);
        assertThatThrownBy(() -> STARS.gt(40_000))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("SMALLINT cannot hold 40000: it ranges from -32768 to 32767.");
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake is the point
    void nullIsNoValueToCompareWith() {
        Integer nothing = null;
        Column<Integer> year = Table.named("books").integer("year");
        assertThatThrownBy(() -> year.eq(nothing))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "A value compared with books.year is null. Use isNull(), isNotNull() or isNotDistinctFrom(...).");
    }
}
