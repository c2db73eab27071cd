package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.text}. */
final class TextCases {
    private TextCases() {}

    static void register(Cases cases) {}
}
