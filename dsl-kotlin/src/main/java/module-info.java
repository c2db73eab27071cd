/** Kotlin spelling of the Java API. */
module io.github.tribikos.kotlin {
    requires transitive io.github.tribikos.core;
    requires transitive kotlin.stdlib;
    requires static io.github.tribikos.orm; // for the package orm alone, so a program without an ORM needs none

    exports io.github.tribikos.kotlin;
    exports io.github.tribikos.kotlin.orm;
}
