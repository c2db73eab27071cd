/** The examples are run, and compared with what the documentation quotes. */
@NullMarked
package io.github.tribikos.examples;

import org.jspecify.annotations.NullMarked;
