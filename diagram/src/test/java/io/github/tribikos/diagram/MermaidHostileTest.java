package io.github.tribikos.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names that mean something to Mermaid. What is held here was seen with its own parser, and with the text of the drawing: versions 10.9.3,
 * 11.4.1, 11.12.0 and 11.17.2 take all of it, and show each name as it is.
 */
class MermaidHostileTest {
    /** Narrower than Mermaid's grammar: no version since 10 has other rules for these. */
    private static final String WORD = "[A-Za-z][A-Za-z0-9]*(?:_+[A-Za-z0-9]+)*";

    private static final String QUOTED = "\"((?:[^\"#%\\\\{}<>&`*~|:$@/\\n]|#\\d+;)+)\"";
    private static final Pattern ENTITY = Pattern.compile(" {4}(" + WORD + ")(?:\\[" + QUOTED + "])?(?: \\{)?");
    private static final Pattern ATTRIBUTE =
            Pattern.compile(" {8}[A-Za-z][\\w()\\[\\]-]* (" + WORD + ")(?: [PFU]K(?:, [PFU]K)*)?(?: " + QUOTED + ")?");
    private static final Pattern RELATION =
            Pattern.compile(" {4}(" + WORD + ") (?:\\|\\||\\|o)--o[|{] (" + WORD + ") : " + QUOTED);
    private static final Pattern CODE = Pattern.compile("#(\\d+);");

    private final List<String> lines =
            Diagram.of(Hostile.metaData()).mermaid().lines().toList();

    @Test
    void everyLineIsOfTheGrammar() {
        assertThat(lines.get(0)).isEqualTo("erDiagram");
        assertThat(lines.subList(1, lines.size()))
                .allMatch(line -> line.equals("    }")
                        || ENTITY.matcher(line).matches()
                        || ATTRIBUTE.matcher(line).matches()
                        || RELATION.matcher(line).matches())
                .noneMatch(line -> Pattern.compile("(?i)direction\\s+(TB|BT|LR|RL)")
                        .matcher(line)
                        .find());
    }

    @Test
    void everyTableIsShownByItsName() {
        assertThat(all(ENTITY).stream()
                        .map(entity -> entity.group(2) == null ? entity.group(1) : decoded(entity.group(2)))
                        .distinct())
                .containsAll(Hostile.NAMES.stream().map(Words::visible).toList());
    }

    @Test
    void everyColumnIsShownByItsName() {
        for (String name : Hostile.NAMES) {
            String shown = Words.visible(name);
            assertThat(all(ATTRIBUTE).stream()
                            .filter(attribute -> attribute.group(1).equals(name)
                                    || (attribute.group(2) != null
                                            && decoded(attribute.group(2)).equals(shown)))
                            .count())
                    .as(shown)
                    .isPositive();
        }
    }

    @Test
    void noWordIsTwoTablesOrOneOfTheGrammar() {
        Set<String> words = new HashSet<>();
        assertThat(lines.stream().filter(line -> line.endsWith(" {")).map(line -> {
                    Matcher entity = ENTITY.matcher(line);
                    assertThat(entity.matches()).isTrue();
                    return entity.group(1);
                }))
                .hasSize(Hostile.NAMES.size() + 1)
                .allMatch(words::add)
                .noneMatch(word -> List.of("style", "class", "end", "title", "direction", "one", "to", "u", "tostring")
                        .contains(word.toLowerCase(Locale.ROOT)));
        assertThat(all(RELATION))
                .hasSize(Hostile.NAMES.size() - 1)
                .allMatch(relation -> words.contains(relation.group(1)) && words.contains(relation.group(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"INTEGER[]", "VARCHAR(80)", "NUMERIC(10, 2)", "TIMESTAMP WITH TIME ZONE", "VARCHAR(5) ARRAY"})
    void typesAreOneWord(String type) {
        assertThat(MermaidWords.isType(type)).isTrue();
        assertThat(MermaidWords.type(type)).matches("[A-Za-z][\\w()\\[\\]-]*");
    }

    @Test
    void aTypeThatIsNoWordIsShownBeneath() {
        assertThat(MermaidWords.isType("ENUM('a', 'b')")).isFalse();
        assertThat(MermaidWords.type("ENUM('a', 'b')")).isEqualTo("ENUM");
        assertThat(MermaidWords.type("FK")).isEqualTo("type_FK");
        assertThat(MermaidWords.type("\"My Type\"")).isEqualTo("type_My_Type");
        assertThat(MermaidWords.type("表")).isEqualTo("type");
    }

    @Test
    void aTitleStaysOneScalarOfYaml() {
        assertThat(Diagram.of(Library.ALL).title("a: \"b\"\n---\n\\ # c").mermaid())
                .startsWith("---\ntitle: \"a: \\\"b\\\"\\\\u000A---\\\\u000A\\\\ # c\"\n---\nerDiagram\n");
    }

    private List<MatchResult> all(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
    }

    private static String decoded(String quoted) {
        return CODE.matcher(quoted)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
    }
}
