/**
 * From changes to statements. Read first: {@link io.github.tribikos.orm.flush.UnitOfWork}. Imports root, mapping, state and load.
 * Not exported.
 */
@NullMarked
package io.github.tribikos.orm.flush;

import org.jspecify.annotations.NullMarked;
