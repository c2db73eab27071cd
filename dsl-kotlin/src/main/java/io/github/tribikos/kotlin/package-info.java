/**
 * The Java API as Kotlin spells it: infix operators, conditions in lambdas, values by column as in
 * {@code insert(Books) { it[Books.title] = "Dune" }}, and transactions in which statements run themselves. There is no tree of
 * its own here: what Kotlin builds is what Java builds. {@code select}, the functions and the types are Java's, so a file
 * usually imports {@code io.github.tribikos.kotlin.*}, {@code io.github.tribikos.sql.Sql.*} and what it needs of
 * {@code Functions} and {@code Types}.
 *
 * <p>What Java calls by a keyword of Kotlin has another name: {@code as} is {@code alias}, of a type {@code mapped};
 * {@code in} is {@code inList} and {@code inQuery}; {@code when} is {@code elseWhen}.
 *
 * <p>Read first: {@code Expression.kt}, {@code Select.kt}, {@code Insert.kt}, {@code TransactionScope}. Each file spells the
 * Java class of its name. Imports {@code engine}, {@code schema}, {@code sql} and {@code type} of the core.
 */
package io.github.tribikos.kotlin;
