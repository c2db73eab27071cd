/**
 * What the whole ORM speaks of: the states of an object and the errors. Read first: {@link io.github.tribikos.orm.ObjectState}.
 * Imports no other package of the ORM; the order is this, mapping, state, load, flush, session.
 */
@NullMarked
package io.github.tribikos.orm;

import org.jspecify.annotations.NullMarked;
