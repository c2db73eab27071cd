/**
 * The entities of the recorded schema, mapped once for all cases; the tables alone are in {@link io.github.tribikos.it.conformance.Festival}.
 */
@NullMarked
package io.github.tribikos.it.festival;

import org.jspecify.annotations.NullMarked;
