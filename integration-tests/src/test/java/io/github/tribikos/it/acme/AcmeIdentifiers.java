package io.github.tribikos.it.acme;

import io.github.tribikos.compile.IdentifierPreparer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Acme reserves a few words more than others. */
final class AcmeIdentifiers extends IdentifierPreparer {
    static final int LONGEST = 60;

    AcmeIdentifiers() {
        super(reserved(), LONGEST);
    }

    private static Set<String> reserved() {
        Set<String> words = new HashSet<>(STANDARD_RESERVED);
        words.addAll(List.of("day", "hour", "key", "minute", "month", "second", "value", "year"));
        return words;
    }
}
