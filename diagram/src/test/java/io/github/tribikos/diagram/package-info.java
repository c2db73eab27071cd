@NullMarked
package io.github.tribikos.diagram;

import org.jspecify.annotations.NullMarked;
