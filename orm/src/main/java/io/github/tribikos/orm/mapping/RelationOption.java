package io.github.tribikos.orm.mapping;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a query loads a relationship of its objects; see the factories of {@link LoadOption}. Immutable.
 *
 * @param <E> the class that the relationship starts from
 */
public final class RelationOption<E> extends LoadOption<E> {
    /** How it is to be loaded. */
    public enum How {
        /** By a second statement for all objects: {@code ... WHERE address.user_id IN (?, ...)}. */
        SELECTIN,
        /** By a second statement with the query in it. */
        SUBQUERY,
        /** By a LEFT OUTER JOIN in the statement. */
        JOINED,
        /** By the join that the statement has already. */
        CONTAINED,
        /** When it is looked at. */
        LAZY,
        /** Not at all: looking at it is an error. */
        RAISE
    }

    private final Relationship<E, ?> relationship;
    private final How how;
    private final @Nullable Table<?> alias;
    private final List<Condition> only;
    private final List<LoadOption<?>> then;
    private final int depth;
    private final int limit; // of objects for each owner, 0 for all

    private RelationOption(
            Relationship<E, ?> relationship,
            How how,
            @Nullable Table<?> alias,
            List<Condition> only,
            List<LoadOption<?>> then,
            int depth,
            int limit) {
        this.relationship = relationship;
        this.how = how;
        this.alias = alias;
        this.only = only;
        this.then = then;
        this.depth = depth;
        this.limit = limit;
    }

    static <E> RelationOption<E> of(Relationship<E, ?> relationship, How how) {
        return new RelationOption<>(relationship, how, null, List.of(), List.of(), 1, 0);
    }

    /** Returns this with options for the objects that it loads. */
    public RelationOption<E> then(LoadOption<?>... options) {
        List<LoadOption<?>> all = new ArrayList<>(then);
        all.addAll(Arrays.asList(options));
        return new RelationOption<>(relationship, how, alias, only, List.copyOf(all), depth, limit);
    }

    /**
     * Returns this loading only objects for which {@code conditions} hold; the collection then lacks the others. Of SELECTIN alone.
     *
     * @throws ArgumentException if it is loaded otherwise
     */
    public RelationOption<E> where(Condition... conditions) {
        if (how != How.SELECTIN) {
            throw new ArgumentException(
                    "Only selectinLoad(" + relationship + ") can be restricted by where(...), not " + how + ".");
        }
        List<Condition> all = new ArrayList<>(only);
        all.addAll(Arrays.asList(conditions));
        return new RelationOption<>(relationship, how, alias, List.copyOf(all), then, depth, limit);
    }

    /**
     * Returns this loading only the first {@code most} objects for each object that leads to them, in the order of the relationship, else of the
     * primary key; the collection then lacks the others. Renders {@code SELECT ... FROM (SELECT ..., row_number() OVER (PARTITION BY
     * album.band_id ORDER BY album.title) ...) WHERE ... <= ?}. Of SELECTIN alone.
     *
     * @param most 1 or more
     * @throws ArgumentException if it is loaded otherwise, leads to one object, or {@code most} is less than 1
     */
    public RelationOption<E> limit(int most) {
        if (how != How.SELECTIN || relationship.kind() == Relationship.Kind.REF || most < 1) {
            throw new ArgumentException("Only selectinLoad of a collection can be limited, to 1 object or more, not "
                    + how + " " + relationship + " to " + most + ".");
        }
        return new RelationOption<>(relationship, how, alias, only, then, depth, most);
    }

    /**
     * Returns this taking the objects from an alias that the query has joined: {@code containsEager(Artist.MENTOR).from(mentor)}.
     *
     * @throws ArgumentException if it is not {@link LoadOption#containsEager}
     */
    public RelationOption<E> from(Table<?> joined) {
        if (how != How.CONTAINED) {
            throw new ArgumentException("Only containsEager(" + relationship + ") takes objects from a join, not " + how
                    + ": the others make their own.");
        }
        return new RelationOption<>(relationship, how, joined, only, then, depth, limit);
    }

    /**
     * Returns this following a relationship to its own class {@code levels} deep: the reports, their reports, and so on. Stops where nothing
     * more is found, so a great number is good for a tree of any depth; of SELECTIN alone.
     *
     * @param levels 1 or more
     * @throws ArgumentException if it leads to another class, is loaded otherwise, or {@code levels} is less than 1
     */
    public RelationOption<E> recursive(int levels) {
        if (how != How.SELECTIN || !relationship.leadsToItself() || levels < 1) {
            throw new ArgumentException(
                    "Only selectinLoad of a relationship to the own class can be recursive, for 1 or more"
                            + " levels, not " + how + " " + relationship + " for " + levels + ".");
        }
        return new RelationOption<>(relationship, how, alias, only, then, levels, limit);
    }

    /** Returns this following a relationship to its own class to the last; see {@link #recursive(int)}. */
    public RelationOption<E> recursive() {
        return recursive(Integer.MAX_VALUE);
    }

    /** Returns what is to be loaded of the objects that it loads: the options of {@link #then}, and itself where it is recursive. */
    public List<LoadOption<?>> next() {
        if (depth == 1) {
            return then;
        }
        List<LoadOption<?>> all = new ArrayList<>(then);
        all.add(new RelationOption<>(
                relationship, how, alias, only, then, depth == Integer.MAX_VALUE ? depth : depth - 1, limit));
        return all;
    }

    /** Returns the relationship. */
    public Relationship<E, ?> relationship() {
        return relationship;
    }

    /** Returns how it is to be loaded. */
    public How how() {
        return how;
    }

    /** Returns the alias of {@link #from}, null without one. */
    public @Nullable Table<?> alias() {
        return alias;
    }

    /** Returns the conditions of {@link #where}. */
    public List<Condition> only() {
        return only;
    }

    /** Returns the number of {@link #limit}, 0 without one. */
    public int limit() {
        return limit;
    }

    /** Shows {@code SELECTIN User.addresses}. */
    @Override
    public String toString() {
        return how + " " + relationship + (then.isEmpty() ? "" : " " + then);
    }
}
