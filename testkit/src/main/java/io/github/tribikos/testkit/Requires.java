package io.github.tribikos.testkit;

import io.github.tribikos.compile.Feature;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Skips a test, or all tests of a topic, on a database that declares not to have one of the features. The reason names the
 * database and the feature. Works inside {@link DialectCompliance}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(RequiresCondition.class)
public @interface Requires {
    /** Returns the features, all of which are needed. */
    Feature[] value();
}
