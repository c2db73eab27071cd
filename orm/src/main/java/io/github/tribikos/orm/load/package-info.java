/**
 * From rows to values that the ORM can use: {@link io.github.tribikos.orm.load.ColumnValues}. Imports the packages above it:
 * root, mapping and state. Not exported.
 */
@NullMarked
package io.github.tribikos.orm.load;

import org.jspecify.annotations.NullMarked;
