/**
 * What a database is to the rest: a {@link io.github.tribikos.dialect.Dialect} is a bundle of small parts - compilers, codecs,
 * the mapping of errors, how transactions are spoken - that a {@link io.github.tribikos.dialect.DialectProvider}, found by
 * {@code ServiceLoader}, hands out for a {@link io.github.tribikos.dialect.DatabaseUrl}.
 *
 * <p>Read first: {@code DialectProvider}, {@code Dialect}, {@code StandardDialect}. Imports {@code compile}, {@code schema},
 * {@code sql}, {@code type}, {@code error} and {@code util}; sees {@code java.sql}, but opens no connection.
 */
@NullMarked
package io.github.tribikos.dialect;

import org.jspecify.annotations.NullMarked;
