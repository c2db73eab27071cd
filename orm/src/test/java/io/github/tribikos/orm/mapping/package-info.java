/** How classes and tables are paired. */
@NullMarked
package io.github.tribikos.orm.mapping;

import org.jspecify.annotations.NullMarked;
