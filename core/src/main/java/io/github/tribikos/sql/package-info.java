/**
 * The SQL language as a tree of immutable values: expressions, FROM items and statements, and what a SELECT list decodes
 * to. Nothing here renders or runs anything.
 *
 * <p>Read first: {@link io.github.tribikos.sql.ClauseElement} (a node), {@link io.github.tribikos.sql.Expression},
 * {@link io.github.tribikos.sql.Selectable} (what a result is made of), {@link io.github.tribikos.sql.Select},
 * {@link io.github.tribikos.sql.Parts} (a node lists its parts once; cache key and traversal follow from it). One package
 * on purpose: a syntax tree is mutually recursive. Imports only {@code type}, {@code error} and {@code util}.
 */
@NullMarked
package io.github.tribikos.sql;

import org.jspecify.annotations.NullMarked;
