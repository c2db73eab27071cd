/** The H2 dialect. */
@SuppressWarnings("module") // The lint dislikes a name that ends in a digit, but H2 is its name.
module io.github.tribikos.h2 {
    requires transitive io.github.tribikos.core;
}
