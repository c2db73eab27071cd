/** The Java side of what is told alike in Kotlin. */
@NullMarked
package io.github.tribikos.kotlin.orm;

import org.jspecify.annotations.NullMarked;
