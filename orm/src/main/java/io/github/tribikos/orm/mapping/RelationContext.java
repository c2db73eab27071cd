package io.github.tribikos.orm.mapping;

/**
 * What a handle asks of the session that its object is in. Implemented by the session; a program has no use for it.
 */
public interface RelationContext {
    /**
     * Loads what the handle leads to, and that of the other objects of the same result.
     *
     * @throws io.github.tribikos.error.StateException if the session is closed, or the relationship is not to be loaded
     */
    void load(Object owner, Relation<?, ?> relation);

    /** Fills the handle if that takes no database: the object is in the session, or the foreign key is NULL. */
    void find(Object owner, Relation<?, ?> relation);

    /** Notes that {@code owner} now leads to {@code other}. */
    void linked(Object owner, Relation<?, ?> relation, Object other);

    /** Notes that {@code owner} does not lead to {@code other} any more. */
    void unlinked(Object owner, Relation<?, ?> relation, Object other);

    /**
     * Reads the value of a deferred attribute if it is not here, with those of the other objects of the same result.
     *
     * @throws io.github.tribikos.error.StateException if the session is closed, or the query said that to be an error
     */
    void load(Object owner, Attribute attribute);

    /** Whether the value of a deferred attribute was read, or set by the program. */
    boolean isLoaded(Object owner, Attribute attribute);

    /** Notes that the program has set a deferred attribute, maybe to what its handle held before it was loaded. */
    void assigned(Object owner, Attribute attribute);
}
