/** The H2 dialect. It imports from the core, and nothing from another dialect. */
@NullMarked
package io.github.tribikos.h2;

import org.jspecify.annotations.NullMarked;
