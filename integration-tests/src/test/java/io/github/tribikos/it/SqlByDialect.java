package io.github.tribikos.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Statement;

/** The SQL of one statement on several dialects, side by side; white space is not compared. */
record SqlByDialect(Statement statement) {
    static SqlByDialect of(Statement statement) {
        return new SqlByDialect(statement);
    }

    SqlByDialect neutral(String sql) {
        assertThat(flat(statement.toString())).as("neutral").isEqualTo(sql);
        return this;
    }

    SqlByDialect sqlite(String sql) {
        assertThat(flat(statement.sql(io.github.tribikos.sqlite.Sqlite.sqlite()).sql()))
                .as("sqlite")
                .isEqualTo(sql);
        return this;
    }

    SqlByDialect postgresql(String sql) {
        assertThat(flat(statement
                        .sql(io.github.tribikos.postgresql.Postgresql.postgresql())
                        .sql()))
                .as("postgresql")
                .isEqualTo(sql);
        return this;
    }

    SqlByDialect mysql(String sql) {
        assertThat(flat(statement.sql(io.github.tribikos.mysql.Mysql.mysql()).sql()))
                .as("mysql")
                .isEqualTo(sql);
        return this;
    }

    SqlByDialect h2(String sql) {
        assertThat(flat(statement.sql(io.github.tribikos.h2.H2.h2()).sql()))
                .as("h2")
                .isEqualTo(sql);
        return this;
    }

    SqlByDialect on(Dialect dialect, String sql) {
        assertThat(flat(statement.sql(dialect).sql())).as(dialect.name()).isEqualTo(sql);
        return this;
    }

    SqlByDialect refused(Dialect dialect, String... words) {
        assertThatThrownBy(() -> statement.sql(dialect))
                .as(dialect.name())
                .isInstanceOf(CompileException.class)
                .hasMessageContainingAll(words);
        return this;
    }

    private static String flat(String sql) {
        return sql.replaceAll("\\s+", " ");
    }
}
