package io.github.tribikos.mysql;

import io.github.tribikos.schema.DialectOptions;

/** What MySQL and MariaDB are told of a column beyond the standard. Other databases pass it by. */
public enum MysqlColumnOptions implements DialectOptions.OfColumn {
    /**
     * {@code ON UPDATE CURRENT_TIMESTAMP}: each UPDATE of the row sets the column, a <a
     * href="https://dev.mysql.com/doc/refman/8.4/en/timestamp-initialization.html">DATETIME or TIMESTAMP</a>, to now.
     */
    ON_UPDATE_CURRENT_TIMESTAMP
}
