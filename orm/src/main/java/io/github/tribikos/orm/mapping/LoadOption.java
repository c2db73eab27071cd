package io.github.tribikos.orm.mapping;

import io.github.tribikos.sql.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a query loads a relationship of its objects, in place of what the relationship says:
 * {@code session.query(User.class).options(selectinLoad(User.ADDRESSES).then(joinedLoad(Address.TOWN))).all()}. Immutable.
 *
 * @param <E> the class that the relationship starts from
 */
public final class LoadOption<E> {
    /** How it is to be loaded. */
    public enum How {
        /** By a second statement for all objects: {@code ... WHERE address.user_id IN (?, ...)}. */
        SELECTIN,
        /** By a LEFT OUTER JOIN in the statement. */
        JOINED,
        /** By the join that the statement has already. */
        CONTAINED,
        /** Not at all: looking at it is an error. */
        RAISE
    }

    private final Relationship<E, ?> relationship;
    private final How how;
    private final List<Condition> only;
    private final List<LoadOption<?>> then;

    private LoadOption(Relationship<E, ?> relationship, How how, List<Condition> only, List<LoadOption<?>> then) {
        this.relationship = relationship;
        this.how = how;
        this.only = only;
        this.then = then;
    }

    private static <E> LoadOption<E> of(Relationship<E, ?> relationship, How how) {
        return new LoadOption<>(relationship, how, List.of(), List.of());
    }

    /** Loads it by a second statement: {@code SELECT ... FROM address WHERE address.user_id IN (?, ...)}, 500 keys at a time. */
    public static <E> LoadOption<E> selectinLoad(Relationship<E, ?> relationship) {
        return of(relationship, How.SELECTIN);
    }

    /**
     * Loads it by {@code LEFT OUTER JOIN address AS address_1 ON ...} in the statement. A collection in a query with LIMIT or OFFSET,
     * which would count joined rows, is loaded by a second statement instead.
     */
    public static <E> LoadOption<E> joinedLoad(Relationship<E, ?> relationship) {
        return of(relationship, How.JOINED);
    }

    /** Takes it from the join with the other class's table that the statement has: its rows, and only they, fill the relationship. */
    public static <E> LoadOption<E> containsEager(Relationship<E, ?> relationship) {
        return of(relationship, How.CONTAINED);
    }

    /** Has looking at it fail, unless it is loaded by then. */
    public static <E> LoadOption<E> raiseLoad(Relationship<E, ?> relationship) {
        return of(relationship, How.RAISE);
    }

    /** Returns this with options for the objects that it loads. */
    public LoadOption<E> then(LoadOption<?>... options) {
        List<LoadOption<?>> all = new ArrayList<>(then);
        all.addAll(Arrays.asList(options));
        return new LoadOption<>(relationship, how, only, List.copyOf(all));
    }

    /** Returns this loading only objects for which {@code conditions} hold; the collection then lacks the others. Of SELECTIN alone. */
    public LoadOption<E> where(Condition... conditions) {
        if (how != How.SELECTIN) {
            throw new io.github.tribikos.error.ArgumentException(
                    "Only selectinLoad(" + relationship + ") can be restricted by where(...), not " + how + ".");
        }
        List<Condition> all = new ArrayList<>(only);
        all.addAll(Arrays.asList(conditions));
        return new LoadOption<>(relationship, how, List.copyOf(all), then);
    }

    /** Returns the relationship. */
    public Relationship<E, ?> relationship() {
        return relationship;
    }

    /** Returns how it is to be loaded. */
    public How how() {
        return how;
    }

    /** Returns the conditions of {@link #where}. */
    public List<Condition> only() {
        return only;
    }

    /** Returns the options for the objects that it loads. */
    public List<LoadOption<?>> then() {
        return then;
    }

    /** Shows {@code SELECTIN User.addresses}. */
    @Override
    public String toString() {
        return how + " " + relationship + (then.isEmpty() ? "" : " " + then);
    }
}
