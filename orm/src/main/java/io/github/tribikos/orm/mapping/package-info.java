/**
 * How a class and a table belong together. Read first: {@link io.github.tribikos.orm.mapping.Entity}, which declares a table on
 * its class, and {@link io.github.tribikos.orm.mapping.Mapper}, which reads and writes the objects. Imports the root package only.
 */
@NullMarked
package io.github.tribikos.orm.mapping;

import org.jspecify.annotations.NullMarked;
