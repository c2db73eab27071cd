/** The H2 dialect. */
@SuppressWarnings("module") // The lint dislikes a name that ends in a digit, but H2 is its name.
module io.github.tribikos.h2 {
    requires transitive io.github.tribikos.core;

    exports io.github.tribikos.h2;

    provides io.github.tribikos.dialect.DialectProvider with
            io.github.tribikos.h2.H2DialectProvider;
}
