/**
 * Where and how statements run: an {@link io.github.tribikos.engine.Engine} holds a dialect, a pool of connections and the
 * cache of compiled statements; a {@link io.github.tribikos.engine.Connection} runs statements in a transaction; a
 * {@link io.github.tribikos.engine.Result} reads the rows.
 *
 * <p>Read first: {@code Engine}, {@code Connection}, {@code StatementRunner}, {@code Result}. Imports {@code dialect},
 * {@code compile}, {@code schema}, {@code sql}, {@code type}, {@code error} and {@code util}. The one package that opens
 * connections.
 */
@NullMarked
package io.github.tribikos.engine;

import org.jspecify.annotations.NullMarked;
