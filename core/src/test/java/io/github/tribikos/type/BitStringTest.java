package io.github.tribikos.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import org.junit.jupiter.api.Test;

class BitStringTest {
    @Test
    void numbersAndBitsAreTheSame() {
        assertThat(BitString.ofLong(5, 4)).isEqualTo(BitString.of("0101"));
        assertThat(BitString.ofLong(-1, 64).toLong()).isEqualTo(-1);
        assertThat(BitString.of("").toLong()).isZero();
        assertThat(BitString.of("0101").toBitSet()).hasToString("{1, 3}");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> BitString.ofLong(16, 4))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The number has a bit set before its last 4.");
        assertThatThrownBy(() -> BitString.of("01x")).hasMessageContaining("\"x\" at index 2");
        assertThatThrownBy(() -> BitString.of("1".repeat(65)).toLong()).isInstanceOf(ArgumentException.class);
    }

    @Test
    void leadingZerosCount() {
        assertThat(BitString.of("01")).isNotEqualTo(BitString.of("1"));
        assertThat(BitString.of("01").get(0)).isFalse();
    }
}
