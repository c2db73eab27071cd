/**
 * What a database's catalog says, as plain values: a {@link io.github.tribikos.catalog.ReflectedTable} with its columns, keys, checks and
 * indexes, in the words of the database. Made by a dialect's {@code SchemaReader} from the catalog, and by {@code compile} from a declared
 * table, so that the two can be compared.
 *
 * <p>Read first: {@code ReflectedTable}, {@code ReflectedColumn}, {@code Catalog}. Imports {@code schema}, {@code sql}, {@code type},
 * {@code error} and {@code util}.
 */
@NullMarked
package io.github.tribikos.catalog;

import org.jspecify.annotations.NullMarked;
