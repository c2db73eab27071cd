/** JSON columns as Java objects, by Jackson 2. Read first: {@code Jackson2}. It imports from the core's types and errors alone. */
@NullMarked
package io.github.tribikos.jackson2;

import org.jspecify.annotations.NullMarked;
