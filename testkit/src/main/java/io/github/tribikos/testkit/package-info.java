/**
 * The compliance suite: what a dialect has to do, one behaviour per test, skipped by declared capability.
 *
 * <p>A dialect runs all of it by one class of its own:
 *
 * <pre>{@code
 * class AcmeComplianceTest extends DialectCompliance {
 *     @Override
 *     protected DatabaseUnderTest database() {
 *         return DatabaseUnderTest.at("acme:mem:test");
 *     }
 * }
 * }</pre>
 *
 * <p>Read first: {@link io.github.tribikos.testkit.DialectCompliance},
 * {@link io.github.tribikos.testkit.DatabaseUnderTest}, {@link io.github.tribikos.testkit.Requires}. A topic of the suite is a
 * package-private class named after it, such as {@code JoinTests}; a new one is also listed in {@code DialectCompliance}.
 */
@NullMarked
package io.github.tribikos.testkit;

import org.jspecify.annotations.NullMarked;
