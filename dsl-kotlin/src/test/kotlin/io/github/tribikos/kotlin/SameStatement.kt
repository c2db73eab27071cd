package io.github.tribikos.kotlin

import io.github.tribikos.dialect.NeutralDialect
import io.github.tribikos.sql.Statement
import org.assertj.core.api.Assertions.assertThat

/** Asserts that two statements have the same SQL, values and structure, and so share their place in the cache. */
infix fun Statement.isSameAs(java: Statement) {
    assertThat(toString()).isEqualTo(java.toString())
    assertThat(sql(NeutralDialect()).binds()).isEqualTo(java.sql(NeutralDialect()).binds())
    assertThat(shape()).isEqualTo(java.shape())
}
