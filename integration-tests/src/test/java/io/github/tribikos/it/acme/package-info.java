/**
 * A dialect as a third party would write it, on the public API of the core alone: "Acme", which is H2 in another dress - names
 * fold to lower case and have 60 bytes at most, UUIDs are text, rows are limited by FETCH FIRST, and much is missing. That it
 * passes the compliance suite shows that the core needs no edit for a new database.
 */
@NullMarked
package io.github.tribikos.it.acme;

import org.jspecify.annotations.NullMarked;
