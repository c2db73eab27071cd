/** JSON columns as Java objects, by Jackson 3. Read first: {@code Jackson3}. It imports from the core's types and errors alone. */
@NullMarked
package io.github.tribikos.jackson3;

import org.jspecify.annotations.NullMarked;
