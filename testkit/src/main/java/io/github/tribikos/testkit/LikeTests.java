package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.not;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.LikeMode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LIKE, and searches whose wildcards are escaped. */
abstract class LikeTests extends Topic {
    private static final Table<?> PHRASES = Table.named("phrases");
    private static final LongColumn ID = PHRASES.bigint("id").primaryKey();
    private static final Column<String> WORDS = PHRASES.varchar("words", 50);

    private static final List<String> ROWS = List.of(
            "50% off",
            "500 off", "a_b", "axb", "back\\slash", "path/slash", "It's", "[set]", "ÄÖÜ", "", "a\nb", "-- ?");

    LikeTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(PHRASES);
    }

    @BeforeEach
    void fill() {
        connection()
                .execute(insert(PHRASES)
                        .values(
                                ROWS,
                                (row, words) ->
                                        row.set(ID, (long) ROWS.indexOf(words)).set(WORDS, words)));
    }

    private List<String> phrases(Condition condition) {
        return all(select(WORDS).where(condition).orderBy(ID));
    }

    @Test
    void percentAndUnderscoreAreWildcards() {
        assertThat(phrases(WORDS.like("50%"))).containsExactly("50% off", "500 off");
        assertThat(phrases(WORDS.like("a_b"))).containsExactly("a_b", "axb", "a\nb");
        assertThat(phrases(WORDS.notLike("%"))).isEmpty();
    }

    @Test
    void escapeCharacterMakesWildcardsPlain() {
        assertThat(phrases(WORDS.like("50^%%").escapedBy('^'))).containsExactly("50% off");
        assertThat(phrases(WORDS.startsWith("50%").escapedBy('#'))).containsExactly("50% off");
        assertThat(phrases(WORDS.contains("a_").escapedBy('^').not())).hasSize(ROWS.size() - 1);
    }

    @Test
    void caseDoesNotMatterWhereTheStatementSaysSo() {
        assertThat(phrases(WORDS.ilike("IT'_"))).containsExactly("It's");
        assertThat(phrases(WORDS.notIlike("%F%"))).doesNotContain("50% off", "500 off");
        assertThat(phrases(WORDS.istartsWith("50% O"))).containsExactly("50% off");
        assertThat(phrases(WORDS.iendsWith("% OFF", LikeMode.RAW))).containsExactly("50% off", "500 off");
        assertThat(phrases(WORDS.icontains("A_B"))).containsExactly("a_b");
    }

    @Test
    void computedTextIsEscapedByTheDatabase() {
        assertThat(phrases(WORDS.startsWith(literal("50").concat("%"), LikeMode.ESCAPED)))
                .containsExactly("50% off");
        assertThat(phrases(WORDS.startsWith(literal("50").concat("%"), LikeMode.RAW)))
                .containsExactly("50% off", "500 off");
    }

    @Test
    void notLikeIsTheOpposite() {
        assertThat(phrases(WORDS.notLike("%s%")))
                .containsExactly("50% off", "500 off", "a_b", "axb", "ÄÖÜ", "", "a\nb", "-- ?");
        assertThat(phrases(not(WORDS.startsWith("b"))))
                .doesNotContain("back\\slash")
                .hasSize(11);
    }

    @Test
    void escapedSearchesTakeWildcardsLiterally() {
        assertThat(phrases(WORDS.startsWith("50%"))).containsExactly("50% off");
        assertThat(phrases(WORDS.contains("%"))).containsExactly("50% off");
        assertThat(phrases(WORDS.contains("_"))).containsExactly("a_b");
        assertThat(phrases(WORDS.endsWith("_b"))).containsExactly("a_b");
    }

    @Test
    void escapedSearchesTakeTheEscapeCharacterLiterally() {
        assertThat(phrases(WORDS.contains("/"))).containsExactly("path/slash");
        assertThat(phrases(WORDS.startsWith("path/s"))).containsExactly("path/slash");
        assertThat(phrases(WORDS.endsWith("/slash"))).containsExactly("path/slash");
    }

    @Test
    void backslashIsAnOrdinaryCharacterInEscapedSearches() {
        assertThat(phrases(WORDS.contains("\\"))).containsExactly("back\\slash");
        assertThat(phrases(WORDS.startsWith("back\\s"))).containsExactly("back\\slash");
    }

    @Test
    void bracketsAndQuotesAreOrdinary() {
        assertThat(phrases(WORDS.startsWith("[set"))).containsExactly("[set]");
        assertThat(phrases(WORDS.endsWith("t's"))).containsExactly("It's");
        assertThat(phrases(WORDS.contains("-- ?"))).containsExactly("-- ?");
    }

    @Test
    void rawSearchesKeepWildcards() {
        assertThat(phrases(WORDS.startsWith("50_ o", LikeMode.RAW))).containsExactly("50% off", "500 off");
        assertThat(phrases(WORDS.endsWith("_b", LikeMode.RAW))).containsExactly("a_b", "axb", "a\nb");
        assertThat(phrases(WORDS.contains("t_s", LikeMode.RAW))).containsExactly("It's");
    }

    @Test
    void emptySearchTextMatchesEveryRow() {
        assertThat(phrases(WORDS.contains(""))).hasSize(ROWS.size());
        assertThat(phrases(WORDS.startsWith(""))).hasSize(ROWS.size());
        assertThat(phrases(WORDS.like(""))).containsExactly("");
    }

    @Test
    @Requires(Feature.EXACT_TEXT)
    void lettersBeyondAsciiAreMatched() {
        assertThat(phrases(WORDS.contains("Ö"))).containsExactly("ÄÖÜ");
        assertThat(phrases(WORDS.like("Ä_Ü"))).containsExactly("ÄÖÜ");
    }

    @Test
    void patternCanBeAnExpression() {
        assertThat(all(select(AUTHORS.id).where(AUTHORS.name.like(literal("%").concat("Lem")))))
                .containsExactly(3L);
    }
}
