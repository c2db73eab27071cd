/** Small programs that are compiled and run, and that the documentation quotes. */
@NullMarked
package io.github.tribikos.examples;

import org.jspecify.annotations.NullMarked;
