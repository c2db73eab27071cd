/**
 * Tribikos beside hand-written JDBC. {@link io.github.tribikos.benchmarks.Interleaved} is the program; a
 * {@link io.github.tribikos.benchmarks.Race} lets the two take turns; each workload is a class that does the same thing in
 * both ways. Imports everything, and is imported by nothing.
 */
@NullMarked
package io.github.tribikos.benchmarks;

import org.jspecify.annotations.NullMarked;
