package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.rowNumber;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.sql.Window.Bound.CURRENT_ROW;
import static io.github.tribikos.sql.Window.Bound.preceding;
import static io.github.tribikos.testkit.Library.Authors.AUTHORS;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Cte;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.type.Types;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a database declares not to have is refused when it is compiled, by name; what it declares to have is compiled. */
abstract class MissingFeatureTests extends Topic {
    private static final Select<Long> IDS = select(BOOKS.id);

    MissingFeatureTests(DialectCompliance suite) {
        super(suite);
    }

    private static Map<Feature, Statement> statements() {
        Map<Feature, Statement> statements = new TreeMap<>();
        statements.put(Feature.RIGHT_JOIN, select(BOOKS.id).from(AUTHORS).rightJoin(BOOKS));
        statements.put(
                Feature.FULL_JOIN, select(BOOKS.id.orNull()).from(AUTHORS).fullJoin(BOOKS));
        statements.put(Feature.INTERSECT_EXCEPT, IDS.except(IDS));
        statements.put(Feature.CTE, select(IDS.cte("c").get(BOOKS.id)));
        statements.put(Feature.RECURSIVE_CTE, recursive(true));
        statements.put(Feature.RECURSIVE_UNION, recursive(false));
        statements.put(Feature.WINDOW_FUNCTIONS, select(rowNumber().over(windowOrderBy(BOOKS.id))));
        statements.put(
                Feature.WINDOW_GROUPS,
                select(sum(BOOKS.id).over(windowOrderBy(BOOKS.id).groups(preceding(1), CURRENT_ROW))));
        statements.put(
                Feature.INSERT_RETURNING,
                insert(AUTHORS).set(AUTHORS.id, 10).set(AUTHORS.name, "n").returning(AUTHORS.id));
        statements.put(
                Feature.UPDATE_RETURNING, update(BOOKS).set(BOOKS.title, "n").returning(BOOKS.id));
        statements.put(Feature.DELETE_RETURNING, delete(BOOKS).returning(BOOKS.id));
        return statements;
    }

    private static Statement recursive(boolean all) {
        var n = literal(1L).cast(Types.BIGINT).as("n");
        Cte first = select(n).cte("numbers");
        Function<Cte, Query<?>> step =
                self -> select(self.get(n).plus(1L)).where(self.get(n).lt(3L));
        return select((all ? first.unionAll(step) : first.union(step)).get(n));
    }

    @TestFactory
    Stream<DynamicTest> featureIsCompiledOrRefusedByName() {
        return statements().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().name(), () -> compiledOrRefused(entry.getKey(), entry.getValue())));
    }

    private void compiledOrRefused(Feature feature, Statement statement) {
        if (capabilities().supports(feature)) {
            assertThat(engine().dialect().render(statement).sql()).isNotEmpty();
        } else {
            assertThatThrownBy(() -> engine().dialect().render(statement))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining(capabilities().database());
        }
    }

    @TestFactory
    Stream<DynamicTest> statementPrintsItselfWhateverTheDatabaseHas() {
        return statements().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().name(),
                        () -> assertThat(entry.getValue().toString()).isNotBlank()));
    }

    @Test
    void savepointsAreRefusedByNameWhereThereAreNone() {
        if (!capabilities().supports(Feature.SAVEPOINTS)) {
            assertThatThrownBy(() -> connection().savepoint()).isInstanceOf(CompileException.class);
        } else {
            connection().savepoint().release();
        }
    }
}
