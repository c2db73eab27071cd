package io.github.tribikos.orm.mapping;

import io.github.tribikos.schema.Column;
import java.util.List;

/**
 * What a query loads of its objects, in place of what their class says:
 * {@code session.query(User.class).options(selectinLoad(User.ADDRESSES).then(joinedLoad(Address.TOWN)), defer(User.PHOTO)).all()}.
 * Immutable.
 *
 * @param <E> the class that it speaks of
 */
public abstract sealed class LoadOption<E> permits RelationOption, ColumnOption, SubclassOption, RaiseOthers {
    LoadOption() {}

    /** Loads it by a second statement: {@code SELECT ... FROM address WHERE address.user_id IN (?, ...)}, 500 keys at a time. */
    public static <E> RelationOption<E> selectinLoad(Relationship<E, ?> relationship) {
        return RelationOption.of(relationship, RelationOption.How.SELECTIN);
    }

    /**
     * Loads it by a second statement that has the query in it: {@code SELECT ... FROM (SELECT users.id AS users_id FROM users WHERE ...) AS
     * anon_1 JOIN address ON ...}. For so many objects, or keys so long, that listing them costs more than running the query again.
     */
    public static <E> RelationOption<E> subqueryLoad(Relationship<E, ?> relationship) {
        return RelationOption.of(relationship, RelationOption.How.SUBQUERY);
    }

    /**
     * Loads it by {@code LEFT OUTER JOIN address AS address_1 ON ...} in the statement. A query with LIMIT or OFFSET, which would count
     * joined rows, becomes a subquery that is joined.
     */
    public static <E> RelationOption<E> joinedLoad(Relationship<E, ?> relationship) {
        return RelationOption.of(relationship, RelationOption.How.JOINED);
    }

    /** Takes it from the join with the other class's table that the statement has: its rows, and only they, fill the relationship. */
    public static <E> RelationOption<E> containsEager(Relationship<E, ?> relationship) {
        return RelationOption.of(relationship, RelationOption.How.CONTAINED);
    }

    /** Leaves it to be loaded when it is looked at, whatever the relationship says of itself. */
    public static <E> RelationOption<E> lazyLoad(Relationship<E, ?> relationship) {
        return RelationOption.of(relationship, RelationOption.How.LAZY);
    }

    /** Has looking at it fail where that would take a statement. */
    public static <E> RelationOption<E> raiseLoad(Relationship<E, ?> relationship) {
        return RelationOption.of(relationship, RelationOption.How.RAISE);
    }

    /** Has looking at any relationship fail that no other option loads, where that would take a statement. */
    public static LoadOption<Object> raiseLoad() {
        return RaiseOthers.INSTANCE;
    }

    /**
     * Reads these columns and the primary key only. What the other fields hold means nothing until {@code session.load(object, column)}
     * reads it; one that the program sets is written all the same.
     */
    public static ColumnOption loadOnly(Column<?>... columns) {
        return new ColumnOption(ColumnOption.How.ONLY, List.of(columns));
    }

    /** Reads all but these columns; otherwise as {@link #loadOnly}. */
    public static ColumnOption defer(Column<?>... columns) {
        return new ColumnOption(ColumnOption.How.DEFERRED, List.of(columns));
    }

    /** Reads all but these columns, and has {@code session.load(object, column)} of one fail. */
    public static ColumnOption deferAndRaise(Column<?>... columns) {
        return new ColumnOption(ColumnOption.How.RAISED, List.of(columns));
    }

    /**
     * Reads the columns of subclasses with those of the class that is asked for, by a LEFT OUTER JOIN with the table of each.
     *
     * @param subclasses which ones; none for all
     */
    public static SubclassOption withSubclasses(Class<?>... subclasses) {
        return new SubclassOption(SubclassOption.How.JOINED, List.of(subclasses));
    }

    /**
     * Reads the columns of subclasses by a further statement for each that has rows in the result: {@code ... WHERE staff.id IN (?, ...)}.
     *
     * @param subclasses which ones; none for all
     */
    public static SubclassOption selectinSubclasses(Class<?>... subclasses) {
        return new SubclassOption(SubclassOption.How.SELECTIN, List.of(subclasses));
    }

    /** Reads these columns, which the class defers. */
    public static ColumnOption undefer(Column<?>... columns) {
        return new ColumnOption(ColumnOption.How.READ, List.of(columns));
    }
}
