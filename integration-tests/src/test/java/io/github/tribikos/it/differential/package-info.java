/** The same generated statements on every database: what differs is a fault, or a difference of the engines that is listed. */
@NullMarked
package io.github.tribikos.it.differential;

import org.jspecify.annotations.NullMarked;
