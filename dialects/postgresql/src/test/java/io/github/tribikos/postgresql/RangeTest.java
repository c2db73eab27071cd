package io.github.tribikos.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import org.junit.jupiter.api.Test;

class RangeTest {
    @Test
    void boundsBelongToTheRangeOrNot() {
        Range<Integer> range = Range.closedOpen(1, 10);

        assertThat(range.contains(1)).isTrue();
        assertThat(range.contains(9)).isTrue();
        assertThat(range.contains(10)).isFalse();
        assertThat(range.contains(0)).isFalse();
        assertThat(Range.closed(1, 10).contains(10)).isTrue();
    }

    @Test
    void missingBoundsAreNoLimit() {
        assertThat(Range.atLeast(1).contains(Integer.MAX_VALUE)).isTrue();
        assertThat(Range.lessThan(1).contains(Integer.MIN_VALUE)).isTrue();
        assertThat(Range.<Integer>all().contains(0)).isTrue();
        assertThat(Range.<Integer>empty().contains(0)).isFalse();
    }

    @Test
    void aMissingBoundIsNeverIncluded() {
        assertThat(Range.of(null, true, 5, true)).hasToString("(,5]").isEqualTo(Range.of(null, false, 5, true));
    }

    @Test
    void boundsInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> Range.closed(2, 1)).isInstanceOf(ArgumentException.class);
    }
}
