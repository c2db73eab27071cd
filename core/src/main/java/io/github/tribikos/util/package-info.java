/**
 * Small collections and algorithms that the other packages share; not exported from the module.
 *
 * <p>Read first: {@link io.github.tribikos.util.AppendList}, the list inside every statement, and
 * {@link io.github.tribikos.util.TopologicalSort}, the order of tables and flush actions.
 *
 * <p>Imports nothing but {@code java.*}.
 */
@NullMarked
package io.github.tribikos.util;

import org.jspecify.annotations.NullMarked;
