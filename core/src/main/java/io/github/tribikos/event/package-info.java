/**
 * What an engine tells of its work while it does it: interfaces of listeners, and what they are told.
 *
 * <p>Read first: {@link io.github.tribikos.event.Registration}, which ends a listener's work. Listeners belong to one engine;
 * nothing here is global. Imports from {@code sql} and what it imports; the engine implements what
 * listeners are told.
 */
@NullMarked
package io.github.tribikos.event;

import org.jspecify.annotations.NullMarked;
