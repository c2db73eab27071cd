/**
 * The ORM: plain classes mapped to tables, and sessions that turn changes of objects into statements. It knows no database; it
 * lowers to the statements of Core.
 */
module io.github.tribikos.orm {
    requires transitive io.github.tribikos.core;

    exports io.github.tribikos.orm;
    exports io.github.tribikos.orm.mapping;
    exports io.github.tribikos.orm.session;
}
