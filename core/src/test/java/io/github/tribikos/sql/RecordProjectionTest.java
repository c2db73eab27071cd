package io.github.tribikos.sql;

import static io.github.tribikos.sql.Sql.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records found by reflection: checked when they are named, made per row. */
class RecordProjectionTest {
    private static final Table<?> BOOKS = Table.named("books");
    private static final LongColumn ID = BOOKS.bigint("id");
    private static final Column<String> TITLE = BOOKS.varchar("title", 100);

    record Line(long id, String title) {}

    /** Readers of a row at hand. */
    private static Readers values(@Nullable Object... values) {
        return new Readers() {
            private int next;

            @Override
            @SuppressWarnings({"unchecked", "NullAway"}) // the values are given in the order of the parts
            public <T extends @Nullable Object> RowReader<T> column(Expression<T> expression) {
                Object value = values[next++];
                return cursor -> (T) value;
            }

            @Override
            public <T extends @Nullable Object> RowReader<List<T>> nested(Multiset<T> multiset) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void componentsAreFilledInOrder() throws Exception {
        Line line = record(Line.class, ID, TITLE).reader(values(7L, "Dune")).read(new RowCursor(null));
        assertThat(line).isEqualTo(new Line(7, "Dune"));
    }

    @Test
    void aMissingComponentIsNamed() {
        assertThatThrownBy(() -> record(Line.class, ID))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The record Line has 2 components (id, title), but 1 things are selected for it.");
    }

    @Test
    void aWrongTypeIsNamedBeforeAnyRow() {
        assertThatThrownBy(() -> record(Line.class, TITLE, ID))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The component id of the record Line is long, but books.title gives String.");
    }

    @Test
    void aNullForAPrimitiveIsExplained() {
        RowReader<Line> reader = record(Line.class, ID, TITLE).reader(values(null, "Dune"));
        assertThatThrownBy(() -> reader.read(new RowCursor(null)))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The record Line refuses a NULL: a component of a primitive or non-null type got none. Row: id is"
                                + " NULL.");
    }
}
