package io.github.tribikos.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void numbersAreComparedByValue() {
        Object seven = key(7L);
        assertThat(key(7)).isEqualTo(seven);
        assertThat(key((short) 7)).isEqualTo(seven);
        assertThat(key(new BigDecimal("7.00"))).isEqualTo(seven);
        assertThat(key(BigInteger.valueOf(7))).isEqualTo(seven);
        assertThat(key(7.0)).isEqualTo(seven);
        assertThat(key(new BigDecimal("7.5")))
                .isEqualTo(key(new BigDecimal("7.50")))
                .isEqualTo(key(7.5f));
        assertThat(key(new BigDecimal("1e300"))).isNotEqualTo(seven);
        assertThat(key(Double.NaN)).isEqualTo(Double.NaN);
    }

    @Test
    void bytesAreComparedByContent() {
        assertThat(key(new byte[] {1, 2})).isEqualTo(key(new byte[] {1, 2})).isNotEqualTo(key(new byte[] {1}));
    }

    @Test
    void keysOfSeveralColumnsAreNullWhereOneIs() {
        assertThat(Keys.of(new @Nullable Object[] {0, 1, "a"}, 1, 2))
                .isEqualTo(Keys.of(new @Nullable Object[] {1L, "a"}, 0, 2));
        assertThat(Keys.of(new @Nullable Object[] {1, null}, 0, 2)).isNull();
        assertThat(Keys.of(new @Nullable Object[] {null}, 0, 1)).isNull();
    }

    @Test
    void valuesAreConvertedToTheTypeOfTheOtherSideOrMatchNothing() {
        assertThat(Keys.converted(7, Long.class)).isEqualTo(7L);
        assertThat(Keys.converted(7L, Integer.class)).isEqualTo(7);
        assertThat(Keys.converted(5_000_000_000L, Integer.class)).isNull();
        assertThat(Keys.converted(new BigDecimal("7.5"), Long.class)).isNull();
        assertThat(Keys.converted(new BigDecimal("7.0"), Short.class)).isEqualTo((short) 7);
        assertThat(Keys.converted(7, BigDecimal.class)).isEqualTo(new BigDecimal(7));
        UUID id = new UUID(1, 2);
        assertThat(Keys.converted(id, UUID.class)).isSameAs(id);
    }

    private static Object key(Object value) {
        return Objects.requireNonNull(Keys.of(new Object[] {value}, 0, 1));
    }
}
