package io.github.tribikos.orm.session;

import static io.github.tribikos.sql.Sql.insert;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.load.EntityLoader;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Source;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.RowValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts the rows of objects, or updates those that are there already.
 *
 * @param <E> the class
 */
final class Upserts<E> {
    private final Session session;
    private final Mapper<E> mapper;
    private final List<Integer> key; // the places of the columns on which a row meets another

    /** An object outside of the session, its values, and the places of those that are sent. */
    private static final class Given {
        private final @Nullable Object[] values;
        private final List<Integer> sent;

        private Given(@Nullable Object[] values, List<Integer> sent) {
            this.values = values;
            this.sent = sent;
        }
    }

    private Upserts(Session session, Mapper<E> mapper, Column<?>... key) {
        this.session = session;
        this.mapper = mapper;
        this.key = key.length == 0 ? mapper.keyIndexes() : ObjectReads.places(mapper, key);
        if (mapper.parts().size() > 1 || mapper.version() >= 0) {
            throw new ArgumentException(
                    "Objects of " + mapper.type().getSimpleName() + " cannot be upserted, as the class "
                            + (mapper.parts().size() > 1 ? "lies in several tables" : "counts the versions of its rows")
                            + ". Use merge(...), which reads first.");
        }
    }

    /** Returns the upserts of objects of one class, of which there is one at least. */
    @SuppressWarnings("unchecked") // the class of an E
    static <E> Upserts<E> of(Session session, Collection<E> entities, Column<?>... key) {
        return new Upserts<>(
                session, (Mapper<E>) session.mapper(entities.iterator().next()), key);
    }

    List<E> run(Collection<? extends E> entities) {
        List<E> stored = new ArrayList<>();
        List<Given> batch = new ArrayList<>();
        for (E entity : entities) {
            Given given = given(entity);
            if (!batch.isEmpty() && !batch.get(0).sent.equals(given.sent)) {
                stored.addAll(send(batch));
                batch = new ArrayList<>();
            }
            batch.add(given);
        }
        if (!batch.isEmpty()) {
            stored.addAll(send(batch));
        }
        return stored;
    }

    private Given given(E entity) {
        if (session.contains(entity)) {
            throw new StateException(
                    "This " + mapper.type().getSimpleName()
                            + " is in the session, so the flush inserts or updates its row. Upsert objects that are in no session.");
        }
        mapper.identify(entity);
        @Nullable Object[] values = mapper.read(entity);
        List<Integer> sent = new ArrayList<>();
        for (int place = 0; place < values.length; place++) {
            Attribute attribute = mapper.attributes().get(place);
            boolean isUnset = attribute.isUnset(values[place]);
            if (isUnset
                    && (key.contains(place)
                            || !(attribute.hasDefault() || attribute.column().isNullable()))) {
                throw new ArgumentException("The field " + attribute + " is not set, but "
                        + (key.contains(place)
                                ? "an upsert finds the row by it. Set it, or name the columns of a UNIQUE constraint:"
                                        + " upsert(object, column)."
                                : "its column " + attribute.column()
                                        + " is NOT NULL. Set it, or declare it nullable()."));
            }
            if (!isUnset || !attribute.hasDefault()) {
                sent.add(place);
            }
        }
        return new Given(values, sent);
    }

    private List<E> send(List<Given> batch) {
        Insert insert = insert(mapper.table()).values(batch, this::fill);
        Column<?>[] found = columns(key);
        List<Integer> others = new ArrayList<>(batch.get(0).sent);
        others.removeAll(key);
        others.removeAll(mapper.keyIndexes());
        // With nothing to change the key is set to itself, as a row that is left alone is not given back.
        Column<?>[] changed = columns(others.isEmpty() ? key : others);
        Insert upsert = insert.onConflict(found).doUpdate(changed[0], Arrays.copyOfRange(changed, 1, changed.length));
        return session.rows(
                        upsert.returning(EntityLoader.selection(mapper, Source.of(mapper), session.objects(), true)))
                .all();
    }

    private Column<?>[] columns(List<Integer> places) {
        return places.stream()
                .map(place -> mapper.attributes().get(place).column())
                .toArray(Column<?>[]::new);
    }

    private void fill(RowValues row, Given given) {
        for (int place : given.sent) {
            row.set(mapper.attributes().get(place).anyColumn(), given.values[place]);
        }
    }
}
