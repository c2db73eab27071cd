/**
 * From trees to SQL: {@link io.github.tribikos.compile.SqlCompiler} renders statements,
 * {@link io.github.tribikos.compile.DdlCompiler} CREATE and DROP, {@link io.github.tribikos.compile.TypeCompiler} types.
 * What differs between databases is data in {@link io.github.tribikos.compile.Capabilities}; a dialect overrides single
 * methods where the shape of the text differs.
 *
 * <p>The result, {@link io.github.tribikos.compile.Compiled}, is cached by the shape of a statement: a template with slots
 * for values, the codecs that send them and those that read the rows. Imports {@code schema}, {@code sql}, {@code type},
 * {@code error} and {@code util}; knows no dialect and no connection.
 */
@NullMarked
package io.github.tribikos.compile;

import org.jspecify.annotations.NullMarked;
