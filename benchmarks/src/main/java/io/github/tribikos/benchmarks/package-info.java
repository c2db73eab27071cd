/** Tribikos beside hand-written JDBC, measured in turns within one run. */
@NullMarked
package io.github.tribikos.benchmarks;

import org.jspecify.annotations.NullMarked;
