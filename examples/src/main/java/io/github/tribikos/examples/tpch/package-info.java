/**
 * TPC-H, a benchmark for analytical queries, as a program: its eight tables, rows made by a generator of our own, and its 22
 * queries. Read {@link io.github.tribikos.examples.tpch.Tpch} first, then the queries.
 */
@NullMarked
package io.github.tribikos.examples.tpch;

import org.jspecify.annotations.NullMarked;
