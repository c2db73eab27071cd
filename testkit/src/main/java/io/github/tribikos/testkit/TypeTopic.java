package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** Values of a type, sent and read back: never changed, only kept or refused before they are sent. */
abstract class TypeTopic extends Topic {
    TypeTopic(DialectCompliance suite) {
        super(suite);
    }

    /** The key of the table that holds {@code column}. */
    private static LongColumn id(Column<?> column) {
        return (LongColumn) column.from().get("id");
    }

    @SuppressWarnings("NullAway") // without its JSpecify mode it takes every T for non-null
    private <T> void put(Column<@Nullable T> column, @Nullable T value) {
        Table<?> table = column.from();
        run(insert(table).set(id(column), 1).set(column, value));
    }

    /** The value must come back, and be found by itself. */
    final <T> void kept(Column<@Nullable T> column, T value) {
        keptAs(column, value, Objects::deepEquals);
        assertThat(one(select(count()).from(column.from()).where(column.eq(value))))
                .as("rows found by the value itself")
                .isEqualTo(1L);
    }

    /** The value must come back, as far as {@code same} tells. */
    final <T> void keptAs(Column<@Nullable T> column, T value, BiPredicate<T, T> same) {
        put(column, value);
        T read = all(select(column)).get(0);
        if (read == null || !same.test(value, read)) {
            throw new AssertionFailedError("The value did not come back as it was sent.", value, read);
        }
    }

    /** The value must come back, or be refused before it is sent with a message that does not show it. */
    final <T> void keptOrRefused(Column<@Nullable T> column, T value, BiPredicate<T, T> same) {
        try {
            keptAs(column, value, same);
        } catch (ArgumentException refused) {
            assertThat(one(select(count()).from(column.from())))
                    .as("rows after a refusal")
                    .isEqualTo(0L);
        }
    }

    final <T> void keptOrRefused(Column<@Nullable T> column, T value) {
        keptOrRefused(column, value, Objects::deepEquals);
    }

    final void nullIsKept(Column<? extends @Nullable Object> column) {
        run(insert(column.from()).set(id(column), 1).setNull(column));
        assertThat(all(select(column))).hasSize(1).containsOnlyNulls();
        assertThat(one(select(count()).from(column.from()).where(column.isNull())))
                .isEqualTo(1L);
    }
}
