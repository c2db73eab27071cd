package io.github.tribikos.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.NoDatabase;
import io.github.tribikos.error.ArgumentException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DialectLookupTest {
    private static final DialectProvider PLAIN = new NoDatabase("plain", Set.of("simple"));

    @Test
    void namesAndAliasesAreReadWithoutRegardToCase() {
        assertThat(DialectLookup.choose("Plain", List.of(PLAIN), List.of())).isSameAs(PLAIN);
        assertThat(DialectLookup.choose("simple", List.of(PLAIN), List.of())).isSameAs(PLAIN);
    }

    @Test
    void unknownDialectNamesTheNearestAndThoseFound() {
        DialectProvider other = new NoDatabase("other", Set.of());
        assertThatThrownBy(() -> DialectLookup.choose("plian", List.of(PLAIN, other), List.of()))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "There is no dialect called \"plian\". Did you mean \"plain\"? Found: other, plain. Another one takes"
                                + " the artifact io.github.tribikos:tribikos-<name> on the class path.");
    }

    @Test
    void noDialectAtAllSaysWhatToAdd() {
        assertThatThrownBy(() -> DialectLookup.choose("plain", List.of(), List.of("a.B: no such class")))
                .hasMessage(
                        "There is no dialect called \"plain\". No dialect at all is on the class path; each is the artifact"
                                + " io.github.tribikos:tribikos-<name>. Could not be loaded: a.B: no such class.");
    }

    @Test
    void twoDialectsOfOneNameAreNotChosenBetween() {
        assertThatThrownBy(() -> DialectLookup.choose("plain", List.of(PLAIN, PLAIN), List.of()))
                .hasMessage("The dialect \"plain\" is offered by io.github.tribikos.engine.NoDatabase and by"
                        + " io.github.tribikos.engine.NoDatabase. Take one of them off the class path.");
    }

    @Test
    void urlOfAnUnknownDialectFailsWithoutConnecting() {
        assertThatThrownBy(() -> Engine.create("nosuchdb://localhost/x"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith("There is no dialect called \"nosuchdb\".");
    }
}
