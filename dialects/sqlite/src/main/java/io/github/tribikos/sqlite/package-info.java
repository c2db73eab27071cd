/** The SQLite dialect. It imports from the core, and nothing from another dialect. */
@NullMarked
package io.github.tribikos.sqlite;

import org.jspecify.annotations.NullMarked;
