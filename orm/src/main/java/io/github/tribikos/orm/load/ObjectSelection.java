package io.github.tribikos.orm.load;

import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.ObjectReaders;
import io.github.tribikos.orm.mapping.Source;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.LoadGroup;
import io.github.tribikos.sql.EntityClause;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Multiset;
import io.github.tribikos.sql.Parts;
import io.github.tribikos.sql.Readers;
import io.github.tribikos.sql.RowReader;
import io.github.tribikos.sql.Selectable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A selection that has entities among other things, whose objects are those of a session.
 *
 * @param <R> what a row gives
 */
public final class ObjectSelection<R extends @Nullable Object> implements EntityClause<R> {
    private final Selectable<R> selection;
    private final IdentityMap objects;

    /** Creates one that decodes what {@code selection} selects. */
    public ObjectSelection(Selectable<R> selection, IdentityMap objects) {
        this.selection = selection;
        this.objects = objects;
    }

    @Override
    public List<? extends Expression<?>> expressions() {
        return selection.expressions();
    }

    @Override
    public RowReader<R> reader(Readers readers) {
        return selection.reader(new OfSession(readers, objects));
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(ObjectSelection.class).node(selection);
    }

    private record OfSession(Readers readers, IdentityMap objects) implements ObjectReaders {
        @Override
        public <T extends @Nullable Object> RowReader<T> column(Expression<T> expression) {
            return readers.column(expression);
        }

        @Override
        public <T extends @Nullable Object> RowReader<List<T>> nested(Multiset<T> multiset) {
            return readers.nested(multiset);
        }

        @Override
        public <E> RowReader<E> objects(Mapper<E> mapper, Source source, List<? extends Expression<?>> columns) {
            Selected<E> selected = new Selected<>(mapper, new LoadGroup(), List.of());
            selected.findIn(columns, source);
            RowReader<?>[] cells = new RowReader<?>[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = readers.column(columns.get(i));
            }
            return cursor -> {
                @Nullable Object[] values = new Object[cells.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = cells[i].read(cursor);
                }
                return Objects.requireNonNull(selected.object(values, objects), "the key of a row");
            };
        }
    }
}
