package io.github.tribikos.orm.mapping;

import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Embedded} as a mapper found it: its field, and the attributes of its columns. They are written together, as a constructor may
 * refuse a value of which only a part is there.
 */
final class Embedding {
    private final FieldHandles field;
    private final ValueType type;
    private final List<Integer> places; // of the attributes, in the order of the parts

    private Embedding(FieldHandles field, ValueType type, List<Integer> places) {
        this.field = field;
        this.type = type;
        this.places = places;
    }

    static Embedding of(Embedded<?> embedded, FieldHandles field, List<? extends Column<?>> columns) {
        if (field.type() != embedded.type()) {
            throw new MappingException(
                    "The field " + field + " is " + field.type().getSimpleName() + ", but what is embedded in it is "
                            + embedded.type().getSimpleName() + ". Make the field that type.");
        }
        return new Embedding(
                field,
                ValueType.of(embedded),
                embedded.columns().stream().map(columns::indexOf).toList());
    }

    String name() {
        return field.name();
    }

    boolean isFinal() {
        return field.isFinal();
    }

    List<Integer> places() {
        return places;
    }

    /** The access to a part, the place of whose attribute is given; null if it is none. */
    @Nullable
    FieldAccess partAt(int place) {
        int index = places.indexOf(place);
        return index < 0 ? null : new Part(this, index);
    }

    /** Makes the value of a row. */
    @Nullable
    Object valueOf(@Nullable Object[] row) {
        @Nullable Object[] parts = new Object[places.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = row[places.get(i)];
        }
        return type.make(parts);
    }

    /** Sets the field to these values at some places, and to what it has at others. */
    void write(Object entity, BitSet written, IntFunction<@Nullable Object> values) {
        @Nullable Object[] before = type.parts(field.get(entity)).toArray();
        @Nullable Object[] parts = before.clone();
        for (int i = 0; i < parts.length; i++) {
            if (written.get(places.get(i))) {
                parts[i] = values.apply(places.get(i));
            }
        }
        if (!Arrays.deepEquals(before, parts)) {
            if (field.isFinal()) {
                throw new MappingException(
                        "The field " + field + " is final and cannot follow its columns. Make it non-final.");
            }
            field.set(entity, type.make(parts));
        }
    }

    /** One part of the value in the field: {@code Offer.price.amount}. */
    private record Part(Embedding embedding, int index) implements FieldAccess {
        @Override
        public String name() {
            return embedding.name() + "." + embedding.type.part(index).name();
        }

        @Override
        public Class<?> type() {
            return embedding.type.typeOf(index); // there is none where the whole is null
        }

        @Override
        public boolean isFinal() {
            return embedding.isFinal();
        }

        @Override
        public @Nullable Object get(Object entity) {
            return embedding.type.parts(embedding.field.get(entity)).get(index);
        }

        @Override
        public void set(Object entity, @Nullable Object value) {
            @Nullable
            Object[] parts = embedding.type.parts(embedding.field.get(entity)).toArray();
            parts[index] = value;
            embedding.field.set(entity, embedding.type.make(parts));
        }

        @Override
        public String toString() {
            return embedding.field + "." + embedding.type.part(index).name();
        }
    }
}
