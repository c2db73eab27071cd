package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.column;
import static io.github.tribikos.sql.Sql.merge;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.values;
import static io.github.tribikos.testkit.Library.Quotes.QUOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Subquery;
import io.github.tribikos.type.Types;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** MERGE: rows of a source that change, remove or add rows of a table. */
@SuppressWarnings("NullAway") // columns of VALUES may be NULL; these are not
abstract class MergeTests extends Topic {
    private static final Expression<@Nullable Long> ID = column("id", Types.BIGINT);
    private static final Expression<@Nullable String> LINE = column("line", Types.TEXT);
    private static final Subquery GIVEN = values(ID, LINE)
            .row(2L, "Fear passes.")
            .row(3L, "")
            .row(4L, "Who controls the spice?")
            .as("given");

    MergeTests(DialectCompliance suite) {
        super(suite);
    }

    @Test
    @Requires(Feature.MERGE)
    void rowsThatAreThereAreChangedAndOthersAdded() {
        var merged = merge(QUOTES, GIVEN, QUOTES.id.eq(GIVEN.get(ID)))
                .whenMatchedUpdate(row -> row.set(QUOTES.words, GIVEN.get(LINE)))
                .whenNotMatchedInsert(row -> row.set(QUOTES.id, GIVEN.get(ID))
                        .set(QUOTES.bookId, 1)
                        .set(QUOTES.genre, "desert")
                        .set(QUOTES.words, GIVEN.get(LINE)));

        assertThat(run(merged)).isEqualTo(3L);
        assertThat(all(select(QUOTES.words).orderBy(QUOTES.id)))
                .containsExactly("The spice must flow.", "Fear passes.", "", "Who controls the spice?");
        connection().rollback();
    }

    @Test
    @Requires({Feature.MERGE, Feature.MERGE_DELETE})
    void theFirstBranchThatFitsIsTaken() {
        var merged = merge(QUOTES, GIVEN, QUOTES.id.eq(GIVEN.get(ID)))
                .whenMatchedDelete(GIVEN.get(LINE).eq(""))
                .whenMatchedUpdate(
                        row -> row.set(QUOTES.words, QUOTES.words.concat(" ").concat(GIVEN.get(LINE)))
                                .where(QUOTES.bookId.eq(1)));

        assertThat(run(merged)).isEqualTo(2L);
        assertThat(all(select(QUOTES.words).orderBy(QUOTES.id)))
                .containsExactly("The spice must flow.", "Fear is the mind-killer. Fear passes.");
        connection().rollback();
    }

    @Test
    @Requires({Feature.MERGE, Feature.MERGE_BRANCHES})
    void branchesOfOneKindAreToldApartByConditions() {
        var merged = merge(QUOTES, GIVEN, QUOTES.id.eq(GIVEN.get(ID)))
                .whenMatchedUpdate(row ->
                        row.set(QUOTES.words, "nothing").where(GIVEN.get(LINE).eq("")))
                .whenMatchedUpdate(row -> row.set(QUOTES.words, "something"));

        assertThat(run(merged)).isEqualTo(2L);
        assertThat(all(select(QUOTES.words).orderBy(QUOTES.id)))
                .containsExactly("The spice must flow.", "something", "nothing");
        connection().rollback();
    }

    @Test
    void mergeIsRefusedWhereItIsMissing() {
        var merged =
                merge(QUOTES, GIVEN, QUOTES.id.eq(GIVEN.get(ID))).whenMatchedUpdate(row -> row.set(QUOTES.words, ""));

        if (capabilities().supports(Feature.MERGE)) {
            assertThat(run(merged)).isEqualTo(2L);
            connection().rollback();
        } else {
            assertThatThrownBy(() -> run(merged))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("MERGE");
        }
    }

    @Test
    void aMergeSaysWhatItDoes() {
        var merged = merge(QUOTES, GIVEN, QUOTES.id.eq(GIVEN.get(ID)));

        assertThatThrownBy(() -> merged.whenMatchedUpdate(row -> row))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The update of a MERGE sets no column. Use set(column, value).");
        assertThatThrownBy(() -> merged.whenNotMatchedInsert(row -> row.defaultValues()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("use set(column, value) alone");
    }
}
