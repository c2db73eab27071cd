/** Tests of the TPC-H example. */
@NullMarked
package io.github.tribikos.examples.tpch;

import org.jspecify.annotations.NullMarked;
