/** The PostgreSQL dialect. It imports from the core, and nothing from another dialect. */
@NullMarked
package io.github.tribikos.postgresql;

import org.jspecify.annotations.NullMarked;
