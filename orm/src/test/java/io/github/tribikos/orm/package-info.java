/** Tests of the ORM that need no database. */
@NullMarked
package io.github.tribikos.orm;

import org.jspecify.annotations.NullMarked;
