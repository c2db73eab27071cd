/** Laws of reflection, held over generated schemas on each database, and databases that were made by hand. */
@NullMarked
package io.github.tribikos.it.reflection;

import org.jspecify.annotations.NullMarked;
