/** The DuckDB dialect. It imports from the core, and nothing from another dialect. */
@NullMarked
package io.github.tribikos.duckdb;

import org.jspecify.annotations.NullMarked;
