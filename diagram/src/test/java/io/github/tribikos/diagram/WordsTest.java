package io.github.tribikos.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void whatCannotBeSeenIsWrittenOut() {
        assertThat(Words.visible("a\nb\tc\u0001\u007F")).isEqualTo("a\\u000Ab\\u0009c\\u0001\\u007F");
        assertThat(Words.visible("\u202Eabc\u2066\uFEFF\u200B\u2028"))
                .isEqualTo("\\u202Eabc\\u2066\\uFEFF\\u200B\\u2028");
        assertThat(Words.visible("\uD800x\uFFFF\uFDD0")).isEqualTo("\\uD800x\\uFFFF\\uFDD0");
        assertThat(Words.visible("\uDBFF\uDFFF")).isEqualTo("\\U0010FFFF");
    }

    @Test
    void whatCanBeSeenStays() {
        String text = "Größe таблица 表 جدول می\u200Cخواهم 👩\u200D👧 e\u0301 <>&\"";
        assertThat(Words.visible(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"book, book", "Lost Item, Lost_Item", "1st, t_1st", "_id, t_id", "表, t", "a--b, a_b", "x_, x", "'', t"})
    void plainWordsBeginWithALetter(String text, String word) {
        assertThat(Words.plain(text, "t")).isEqualTo(word);
    }
}
