/**
 * What a session remembers of its objects: {@link io.github.tribikos.orm.state.InstanceState} of one,
 * {@link io.github.tribikos.orm.state.IdentityMap} of all. Imports the root package and mapping. Not exported.
 */
@NullMarked
package io.github.tribikos.orm.state;

import org.jspecify.annotations.NullMarked;
