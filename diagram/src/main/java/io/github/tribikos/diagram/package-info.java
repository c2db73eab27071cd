/**
 * Pictures of a schema: Mermaid text and SVG. Read {@link io.github.tribikos.diagram.Diagram} first, the only door. Inside, a
 * {@code Picture} says what is shown, {@code MermaidWriter} writes it, {@code Layout} finds where things stand, by ELK, and
 * {@code SvgWriter} draws them there. Sees {@code error}, {@code type}, {@code sql}, {@code schema} and {@code dialect} of the
 * core.
 */
@NullMarked
package io.github.tribikos.diagram;

import org.jspecify.annotations.NullMarked;
