package io.github.tribikos.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "status IN ('a', 'b') | ((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))",
                "status NOT IN (1, 2) | (status <> ALL (ARRAY[1, 2]))",
                "score BETWEEN 0 AND 100 | ((score >= (0)::numeric) AND (score <= (100)::numeric))",
                "name LIKE 'a%' | ((name)::text ~~ 'a%'::text)",
                "NOT (name LIKE 'a%') | (\"name\" !~~ 'a%')",
                "a > 0 AND b < 2 AND c | (c AND ((b < CAST(2 AS BIGINT)) AND (\"A\" > 0)))",
                "a IS NOT NULL OR NOT b | (NOT `b`) OR (NOT (`a` IS NULL))",
                "'it''s' | (('it''s'))",
                "'\u00e9' | U&'\\00e9'",
                "-1.50 | '-1.5'::numeric",
                "0 | 0.00",
                "CURRENT_TIMESTAMP | current_timestamp(6)",
                "now() | CURRENT_TIMESTAMP",
                "DATE '2020-01-02' | '2020-01-02'::date",
                "a * b + c | ((a * b) + c)",
                "a || b || c | (a || (b || c))",
                "CASE WHEN a THEN 1 ELSE 2 END | case when (a) then (1) else 2 end",
                "lower(name) | lower((\"name\")::text)",
                "CHAR_LENGTH(name) | length(name)",
                "status = 'a' | status IN ('a')",
            })
    void textsOfOneExpressionHaveOneNormalForm(String declared, String kept) {
        assertThat(ExpressionText.normal(kept)).isEqualTo(ExpressionText.normal(declared));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "(a + b) * c | a + b * c",
                "a - (b - c) | a - b - c",
                "a > 1 | a >= 1",
                "a AND (b OR c) | a AND b OR c",
                "'a' | 'A'",
                "'1' | 1",
                "x IN ('a', 'b') | x IN ('a, b')",
                "a IS NULL | a IS NOT NULL",
                "lower(a) | upper(a)",
                "a LIKE 'x' | a LIKE 'x' ESCAPE '!'",
            })
    void textsOfTwoExpressionsHaveTwo(String one, String other) {
        assertThat(ExpressionText.normal(one)).isNotEqualTo(ExpressionText.normal(other));
    }

    @Test
    void whatIsNoExpressionIsItsWordsInOneLine() {
        assertThat(ExpressionText.normal("what  IS -- no\n this, then?")).isEqualTo("what is this , then ?");
        assertThat(ExpressionText.normal("(((")).isEqualTo("( ( (");
        assertThat(ExpressionText.normal("")).isEmpty();
    }
}
