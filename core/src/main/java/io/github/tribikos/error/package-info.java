/**
 * The errors that Tribikos raises, all unchecked.
 *
 * <p>Read first: {@link io.github.tribikos.error.TribikosException}, the root;
 * {@link io.github.tribikos.error.DatabaseException}, what a database reported, with one subclass per
 * {@link io.github.tribikos.error.ErrorKind}; {@link io.github.tribikos.error.SqlStates}, from SQLSTATE to kind.
 *
 * <p>Messages hold no bind values. Imports nothing but {@code java.*} and {@code util}.
 */
@NullMarked
package io.github.tribikos.error;

import org.jspecify.annotations.NullMarked;
