/**
 * The compliance suite's runs, one class per database, and the closing totals of a build.
 *
 * <p>A test class that belongs to a database carries {@code @Tag("database:<name>")}, as in
 * {@code @Tag("database:sqlite")}; {@link io.github.tribikos.it.TestTotals} counts by that tag.
 */
@NullMarked
package io.github.tribikos.it;

import org.jspecify.annotations.NullMarked;
