/** The compliance suite: what a dialect has to do, one behaviour per test, skipped by declared capability. */
@NullMarked
package io.github.tribikos.testkit;

import org.jspecify.annotations.NullMarked;
