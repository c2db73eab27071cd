package io.github.tribikos.orm.mapping;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a session holds in place of a record: the values of its row, which may change as those of a record cannot - the key that the database
 * makes, a version that is counted. The record is made of them when it is asked for. Belongs to one session.
 */
public final class RecordDraft {
    private final @Nullable Object[] values; // in the order of the attributes
    private final Function<@Nullable Object[], Object> constructor;
    private @Nullable Object record; // of these values, once it was asked for

    RecordDraft(@Nullable Object[] values, Function<@Nullable Object[], Object> constructor, @Nullable Object record) {
        this.values = values;
        this.constructor = constructor;
        this.record = record;
    }

    @Nullable
    Object get(int place) {
        return values[place];
    }

    void set(int place, @Nullable Object value) {
        if (!Objects.deepEquals(values[place], value)) {
            values[place] = value;
            record = null;
        }
    }

    private Object record() {
        Object known = record;
        if (known == null) {
            known = constructor.apply(values);
            record = known;
        }
        return known;
    }

    /** Returns what the program has of what a session holds: the record of a draft, other objects as they are. */
    public static Object shown(Object held) {
        return held instanceof RecordDraft draft ? draft.record() : held;
    }
}
