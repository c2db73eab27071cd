package io.github.tribikos.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FontMetricsTest {
    @Test
    void latinTextIsAsWideAsInHelvetica() {
        // Summed by hand from Helvetica.afm: 722 + 556 + 500 + 278 + 556 + 833 + 556 + 333.
        assertThat(FontMetrics.REGULAR.width("Customer", 10)).isCloseTo(43.34, within(.001));
        assertThat(FontMetrics.BOLD.width("id", 10)).isCloseTo(8.89, within(.001));
        assertThat(FontMetrics.REGULAR.width("Größe", 10)).isEqualTo(FontMetrics.REGULAR.width("Große", 10));
    }

    @Test
    void otherScriptsAreSquaresOrLetters() {
        assertThat(FontMetrics.REGULAR.width("表名", 10)).isEqualTo(20);
        assertThat(FontMetrics.REGULAR.width("테이블", 10)).isEqualTo(30);
        assertThat(FontMetrics.REGULAR.width("e\u0301", 10)).isEqualTo(FontMetrics.REGULAR.width("e", 10));
        assertThat(FontMetrics.REGULAR.width("таблица", 10)).isBetween(35.0, 50.0);
    }

    @Test
    void textIsCutToFit() {
        assertThat(FontMetrics.REGULAR.fitted("customer", 10, 100)).isEqualTo("customer");
        String cut = FontMetrics.REGULAR.fitted("customer of the month", 10, 56);
        assertThat(cut).isEqualTo("customer\u2026");
        assertThat(FontMetrics.REGULAR.width(cut, 10)).isLessThanOrEqualTo(56);
    }

    @Test
    void charactersOfTwoUnitsAreNotCutApart() {
        assertThat(FontMetrics.REGULAR.fitted("😀😀😀😀", 10, 35)).isEqualTo("😀😀\u2026");
    }
}
