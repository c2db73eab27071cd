package io.github.tribikos.compile;

import io.github.tribikos.error.Diagnostic;

/**
 * What a compiler found that looks like a mistake.
 *
 * @param code what it is
 * @param message what it is and what to do, for people; without values
 */
public record Finding(Diagnostic code, String message) {}
