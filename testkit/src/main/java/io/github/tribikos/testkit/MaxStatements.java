package io.github.tribikos.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Has a test fail that sends more statements than this, with a list of them: a budget. On a class it is for each of its tests. The engine is
 * that of a field of the test class, or of a method without parameters, of type {@code Engine}; what is sent before and after the test method
 * does not count.
 *
 * <pre>{@code
 * class PageTest {
 *     final Engine engine = ...;
 *
 *     @Test
 *     @MaxStatements(3)
 *     void aPageOfBands() { ... }
 * }
 * }</pre>
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(StatementBudget.class)
public @interface MaxStatements {
    /** The number of statements; a batch is one. */
    int value();
}
