/**
 * What a value is in Java and which SQL type stands for it: {@link io.github.tribikos.type.SqlType} and the standard
 * types, made by the constants and methods of {@link io.github.tribikos.type.Types}.
 *
 * <p>Read first: {@code SqlType}, {@code Types}, {@code Codec}. A type knows no database: how it is spelled in DDL is the
 * business of a type compiler, how a value travels through JDBC that of a {@link io.github.tribikos.type.Codec} that a
 * dialect looks up. Imports only {@code error} and {@code util}.
 */
@NullMarked
package io.github.tribikos.type;

import org.jspecify.annotations.NullMarked;
