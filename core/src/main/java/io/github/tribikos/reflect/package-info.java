/**
 * A database that exists, seen as tables: an {@link io.github.tribikos.reflect.Inspector} says what its catalog holds and makes a {@code
 * MetaData} of it.
 *
 * <p>Read first: {@code Inspector}, {@code Reflection}. Imports {@code engine}, {@code dialect}, {@code catalog}, {@code schema}, {@code
 * sql}, {@code type}, {@code error} and {@code util}; nothing imports it.
 */
@NullMarked
package io.github.tribikos.reflect;

import org.jspecify.annotations.NullMarked;
