package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.DiagnosticPolicy;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.Diagnostic;
import io.github.tribikos.error.ResultException;
import io.github.tribikos.sql.Delete;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Sql;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks like a mistake: it runs unless the engine was told to refuse it, and then it is never sent. */
abstract class DiagnosticTests extends Topic {
    private static final Library.Authors OTHER = AUTHORS.as("other");
    private static final Select<Long> PRODUCT = select(count()).from(AUTHORS, OTHER);
    private static final Delete EVERY = delete(AUTHORS).where(Sql.and(List.of()));

    DiagnosticTests(DialectCompliance suite) {
        super(suite);
    }

    private Engine failing(Diagnostic code) {
        return database().engine(EngineOptions.defaults().poolSize(1).diagnostic(code, DiagnosticPolicy.FAIL));
    }

    @Test
    void productsRunUnlessTheyAreToFail() {
        assertThat(one(PRODUCT)).isEqualTo(16L);
        try (Engine strict = failing(Diagnostic.CARTESIAN_PRODUCT);
                Connection connection = strict.connect()) {
            for (int i = 0; i < 2; i++) { // a statement that fails is not kept
                assertThatThrownBy(() -> connection.execute(PRODUCT))
                        .isInstanceOf(CompileException.class)
                        .hasMessageContaining("no condition ties them together")
                        .hasMessageContaining("CARTESIAN_PRODUCT");
            }
            assertThat(connection.isInTransaction()).isFalse();
            assertThatThrownBy(() -> connection.execute(
                            PRODUCT.with(ExecutionOptions.none().cached(false))))
                    .isInstanceOf(CompileException.class);
            assertThat(connection
                            .execute(PRODUCT.where(AUTHORS.id.eq(OTHER.id)))
                            .one())
                    .isEqualTo(4L);
        }
    }

    @Test
    void changesOfAllRowsByAnEmptyFilterRunUnlessTheyAreToFail() {
        try (Engine strict = failing(Diagnostic.ALWAYS_TRUE_WHERE);
                Connection connection = strict.connect()) {
            assertThatThrownBy(() -> connection.execute(EVERY))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("reaches every row");
            assertThat(connection
                            .execute(delete(AUTHORS).where(AUTHORS.id.eq(-1)))
                            .rows())
                    .isZero();
        }
    }

    @Test
    void manyRowsAtOnceFailIfTheyAreTo() {
        Select<Long> many = select(AUTHORS.id).from(AUTHORS);
        for (int i = 1; i < 7; i++) {
            many = many.crossJoin(AUTHORS.as("a" + i));
        }
        assertFailsAsManyRows(many);
    }

    private void assertFailsAsManyRows(Select<Long> many) {
        assertThat(all(many)).hasSize(16_384);
        try (Engine strict = failing(Diagnostic.MANY_ROWS);
                Connection connection = strict.connect()) {
            assertThatThrownBy(() -> connection.execute(many).all())
                    .isInstanceOf(ResultException.class)
                    .hasMessageContaining("10000 rows");
            assertThat(connection.execute(many.limit(10_000)).all()).hasSize(10_000);
            assertThat(connection
                            .execute(many.with(ExecutionOptions.none().maxRows(20_000)))
                            .all())
                    .hasSize(16_384);
        }
    }
}
