/** JSON columns as Java objects, by Jackson 3. */
@SuppressWarnings("module") // The lint dislikes a name that ends in a digit, but that is which Jackson it is for.
module io.github.tribikos.jackson3 {
    requires transitive tools.jackson.databind;
    requires transitive io.github.tribikos.core;

    exports io.github.tribikos.jackson3;
}
