package io.github.tribikos.mysql;

import io.github.tribikos.schema.DialectOptions;

/** What MySQL and MariaDB are told of a constraint beyond the standard. Other databases pass it by. */
public enum MysqlConstraintOptions implements DialectOptions.OfConstraint {
    /**
     * {@code CHECK (...) NOT ENFORCED}, of <a href="https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html">MySQL</a>;
     * MariaDB has no such words, and refuses.
     */
    NOT_ENFORCED(" NOT ENFORCED"),
    /** A primary key or unique constraint {@code USING BTREE}. */
    USING_BTREE(" USING BTREE"),
    /** A primary key or unique constraint {@code USING HASH}, for engines that have it. */
    USING_HASH(" USING HASH");

    private final String words;

    MysqlConstraintOptions(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
