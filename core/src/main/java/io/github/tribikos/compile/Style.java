package io.github.tribikos.compile;

/**
 * One of the ways in which databases write the same thing; each kind is an enum, whose first constant is what the standard has.
 * A dialect chooses with {@link Capabilities.Builder#style}, the compiler asks with {@link Capabilities#style}.
 */
public interface Style {}
