/** The ORM on each database: {@link io.github.tribikos.it.orm.OrmSuite}, one class per database; and the SQL it sends. */
@NullMarked
package io.github.tribikos.it.orm;

import org.jspecify.annotations.NullMarked;
