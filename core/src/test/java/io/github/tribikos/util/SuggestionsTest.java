package io.github.tribikos.util;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> COLUMNS = List.of("id", "name", "email", "emails");

    @Test
    void aSwappedMissingAdditionalOrWrongCharacterIsNear() {
        assertThat(Suggestions.nearest("emial", COLUMNS)).contains("email");
        assertThat(Suggestions.nearest("emal", COLUMNS)).contains("email");
        assertThat(Suggestions.nearest("namee", COLUMNS)).contains("name");
        assertThat(Suggestions.nearest("nane", COLUMNS)).contains("name");
    }

    @Test
    void caseAloneIsNearestOfAll() {
        assertThat(Suggestions.nearest("EMAILS", COLUMNS)).contains("emails");
        assertThat(Suggestions.nearest("ID", COLUMNS)).contains("id");
    }

    @Test
    void ofNamesEquallyNearTheFirstIsTaken() {
        assertThat(Suggestions.nearest("cat", List.of("bat", "hat"))).contains("bat");
    }

    @Test
    void whatIsFarAwayIsNotSuggested() {
        assertThat(Suggestions.nearest("birthday", COLUMNS)).isEmpty();
        assertThat(Suggestions.nearest("xy", COLUMNS)).isEmpty();
        assertThat(Suggestions.nearest("", COLUMNS)).isEmpty();
        assertThat(Suggestions.nearest("email", List.of())).isEmpty();
        assertThat(Suggestions.nearest("x".repeat(257), List.of("x".repeat(257))))
                .isEmpty();
    }

    @Test
    void theQuestionFitsBehindASentence() {
        assertThat("Table \"users\" has no column \"emial\"." + Suggestions.didYouMean("emial", COLUMNS)
                        + " Columns: id, name, email.")
                .isEqualTo(
                        "Table \"users\" has no column \"emial\". Did you mean \"email\"? Columns: id, name, email.");
        assertThat(Suggestions.didYouMean("zzz", COLUMNS)).isEmpty();
    }
}
