package io.github.tribikos.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import org.junit.jupiter.api.Test;

class PostgresIntervalTest {
    @Test
    void whatPostgresqlTakesForInfinityIsRefused() {
        assertThatThrownBy(() -> new PostgresInterval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("infinite");
        assertThatThrownBy(() -> new PostgresInterval(Integer.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("infinite");
        assertThat(new PostgresInterval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE - 1).microseconds())
                .isEqualTo(Long.MAX_VALUE - 1);
    }
}
