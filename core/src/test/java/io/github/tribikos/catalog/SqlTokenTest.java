package io.github.tribikos.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tribikos.catalog.SqlToken.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTokenTest {
    @Test
    void wordsNamesTextsAndNumbersAreToldApart() {
        assertThat(SqlToken.cut("a \"B\"\"c\" `d` 'e''f' 1.5e-3 <> ::t"))
                .extracting(SqlToken::kind, SqlToken::text)
                .containsExactly(
                        tuple(Kind.WORD, "A"),
                        tuple(Kind.NAME, "B\"c"),
                        tuple(Kind.NAME, "d"),
                        tuple(Kind.TEXT, "e'f"),
                        tuple(Kind.NUMBER, "1.5e-3"),
                        tuple(Kind.SIGN, "<>"),
                        tuple(Kind.SIGN, "::"),
                        tuple(Kind.WORD, "T"));
    }

    @Test
    void commentsAreLeftOutAndQuotesThatDoNotEndEndWithTheText() {
        assertThat(SqlToken.cut("a -- b 'c\n/* d */ 'e"))
                .extracting(SqlToken::text)
                .containsExactly("A", "e");
    }

    @Test
    void bracketsQuoteWhereTheyAreSaidTo() {
        assertThat(SqlToken.cut("[a b]", true)).extracting(SqlToken::text).containsExactly("a b");
        assertThat(SqlToken.cut("[a]")).hasSize(3);
    }

    @Test
    void termsOfAnIndexAreColumnsOrExpressions() {
        IndexText index = IndexText.parse(
                "CREATE UNIQUE INDEX \"i(x\" ON \"t,\" (a, \"B c\" DESC, lower(d, ',') ASC, (e + 1)) WHERE a > 0",
                false);

        assertThat(index.terms())
                .isEqualTo(List.of(
                        ReflectedTerm.column("a"),
                        new ReflectedTerm("B c", null, true, null),
                        new ReflectedTerm(null, "lower(d, ',')", false, null),
                        new ReflectedTerm(null, "e + 1", false, null)));
        assertThat(index.where()).isEqualTo("a > 0");
    }

    @Test
    void typesAreCutIntoNameAndArguments() {
        assertThat(TypeText.parse("timestamp(3)  with time zone"))
                .isEqualTo(new TypeText("TIMESTAMP WITH TIME ZONE", List.of("3")));
        assertThat(TypeText.parse("enum('a', 'b,c')").arguments()).containsExactly("'a'", "'b,c'");
        assertThat(TypeText.parse("numeric(10, 2)").number(1, 0)).isEqualTo(2);
        assertThat(TypeText.parse("nvarchar(max)").number(0, -1)).isEqualTo(-1);
    }
}
