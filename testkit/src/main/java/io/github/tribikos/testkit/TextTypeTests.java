package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.DataError;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CHAR, VARCHAR and TEXT. */
abstract class TextTypeTests extends TypeTopic {
    private static final Table<?> T = Table.named("text_types");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Column<@Nullable String> CHAR =
            T.character("a_char", 4).nullable();
    private static final Column<@Nullable String> VARCHAR =
            T.varchar("a_varchar", 100).nullable();
    private static final Column<@Nullable String> TEXT = T.text("a_text").nullable();

    TextTypeTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T);
    }

    static Stream<Named<String>> ordinary() {
        return Stream.of(
                named("a word", "word"),
                named("nothing", ""),
                named("spaces at the end", "word  "),
                named("spaces alone", "   "),
                named("quotes", "it's \"quoted\" and `ticked`"),
                named("SQL", "'; DROP TABLE text_types; --"),
                named("placeholders", "? ?? :a $1 %s {0}"),
                named("backslashes", "\\ \\' \\\\ \\n \\0"),
                named("lines and tabs", "a\nb\r\nc\td"),
                named("control characters", "\u0001\u0007\u001b\u007f"),
                named("the text NULL", "NULL"),
                named("digits", "007"),
                named("a date", "2024-02-29"),
                named("accents", "Stanisław Lém äöüß"),
                named("combining accents", "e\u0301 n\u0303"),
                named("right to left", "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627"),
                named("Chinese", "\u4e66\u7c4d"),
                named("beyond the basic plane", "\ud835\udd38 \ud840\udc00"),
                named("emoji with joiners", "\ud83d\udc69\u200d\ud83d\udcbb \ud83c\uddf5\ud83c\uddf1"),
                named("byte order mark", "\ufeffword"),
                named("last of the basic plane", "\uffff"));
    }

    static Stream<Named<String>> hostile() {
        return Stream.of(
                named("NUL inside", "a\0b"),
                named("NUL alone", "\0"),
                named("NUL at the end", "a\0"),
                named("half a pair at the end", "a\ud83d"),
                named("high half before a letter", "\ud83da"),
                named("low half first", "\udc69a"),
                named("halves in the wrong order", "\udc69\ud83d"));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void varcharIsKept(String value) {
        kept(VARCHAR, value);
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void textIsKept(String value) {
        kept(TEXT, value);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextIsKeptOrRefused(String value) {
        keptOrRefused(VARCHAR, value);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextInAConditionIsKeptOrRefused(String value) {
        try {
            assertThat(one(select(literal(value)))).isEqualTo(value);
        } catch (ArgumentException refused) {
            assertThat(refused).hasMessageNotContaining(value);
        }
    }

    @Test
    void halfASurrogatePairIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> run(insert(T).set(ID, 1).set(TEXT, "ab\ud83d")))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("index 2");
    }

    @Test
    void charOfItsWholeLengthIsKept() {
        kept(CHAR, "abcd");
    }

    @Test
    void shorterCharMayBePadded() {
        keptAs(CHAR, "ab", (sent, read) -> read.stripTrailing().equals(sent));
    }

    @Test
    @Requires(Feature.STRICT_LENGTHS)
    void textThatIsTooLongIsNeverCut() {
        assertThatThrownBy(() -> run(insert(T).set(ID, 1).set(VARCHAR, "x".repeat(101))))
                .isInstanceOfAny(DataError.class, ArgumentException.class);
    }

    @Test
    void lengthCountsCharacters() {
        kept(VARCHAR, "\u4e66".repeat(100));
    }

    @Test
    @Requires(Feature.LARGE_TEXT)
    void megabyteOfTextIsKept() {
        kept(TEXT, "0123456789abcdef\u4e66".repeat(60_000));
    }

    @Test
    void nullIsNotTheEmptyText() {
        nullIsKept(VARCHAR);
        connection().rollback();
        nullIsKept(TEXT);
        connection().rollback();
        run(insert(T).set(ID, 1).set(VARCHAR, ""));

        assertThat(all(select(ID).where(VARCHAR.isNull()))).isEmpty();
        assertThat(all(select(ID).where(VARCHAR.eq("")))).containsExactly(1L);
    }
}
