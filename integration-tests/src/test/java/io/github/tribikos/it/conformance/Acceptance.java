package io.github.tribikos.it.conformance;

/**
 * A difference from the recordings that is meant. One that is not needed fails, so they say what is true.
 *
 * @param id the case
 * @param dialect where
 * @param reason the clause that differs, and the rule that it follows
 * @param rows whether the rows differ, which is for known oddities of the recordings only; else SQL or bound values do
 */
record Acceptance(String id, String dialect, String reason, boolean rows) {}
