/**
 * The dialect of MySQL and MariaDB. They share their SQL and differ by version: {@link io.github.tribikos.mysql.Mysql} gives
 * either, and a connection finds out what its server is. It imports from the core, and nothing from another dialect.
 */
@NullMarked
package io.github.tribikos.mysql;

import org.jspecify.annotations.NullMarked;
