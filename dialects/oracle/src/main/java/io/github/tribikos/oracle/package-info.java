/** The Oracle dialect. It imports from the core, and nothing from another dialect. */
@NullMarked
package io.github.tribikos.oracle;

import org.jspecify.annotations.NullMarked;
