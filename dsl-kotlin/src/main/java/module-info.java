/** Kotlin spelling of the Java API. */
module io.github.tribikos.kotlin {
    requires transitive io.github.tribikos.core;
    requires transitive kotlin.stdlib;

    exports io.github.tribikos.kotlin;
}
