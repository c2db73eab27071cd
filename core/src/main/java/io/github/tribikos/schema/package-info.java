/**
 * What the data is: tables, columns, keys and constraints as immutable values, and the DDL that creates them.
 *
 * <p>Read first: {@link io.github.tribikos.schema.Table} (extended once per table), {@link io.github.tribikos.schema.Column},
 * {@link io.github.tribikos.schema.MetaData} (an explicit set of tables, created and dropped together) and
 * {@link io.github.tribikos.schema.Ddl} (one statement that creates or drops something). Nothing registers itself, nothing here
 * knows a database: {@link io.github.tribikos.schema.DdlRenderer} and {@link io.github.tribikos.schema.DdlExecutor} are
 * implemented above. Imports {@code sql}, {@code type}, {@code error} and {@code util}.
 */
@NullMarked
package io.github.tribikos.schema;

import org.jspecify.annotations.NullMarked;
