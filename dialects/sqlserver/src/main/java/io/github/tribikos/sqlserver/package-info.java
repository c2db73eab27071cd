/** The SQL Server dialect. It imports from the core, and nothing from another dialect. */
@NullMarked
package io.github.tribikos.sqlserver;

import org.jspecify.annotations.NullMarked;
