/** The expressions of the recorded cases: one class per feature, one expression per case. See the package around this one. */
@NullMarked
package io.github.tribikos.it.conformance.cases;

import org.jspecify.annotations.NullMarked;
