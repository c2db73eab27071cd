package io.github.tribikos.kotlin

/** Marks the receivers of this DSL: inside a nested one the members of the outer need its label. */
@DslMarker
@Target(AnnotationTarget.CLASS, AnnotationTarget.TYPE)
public annotation class TribikosDsl
