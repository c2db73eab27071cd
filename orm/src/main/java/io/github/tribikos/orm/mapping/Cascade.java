package io.github.tribikos.orm.mapping;

/** What a relationship passes on to the objects it leads to. SQLAlchemy's names. */
public enum Cascade {
    /** {@code session.add} and putting an object into a collection add what is reached as well. */
    SAVE_UPDATE,
    /** {@code session.merge} copies what is reached as well. */
    MERGE,
    /** {@code session.delete} deletes what is reached as well. */
    DELETE,
    /** An object that is taken out of the collection is deleted. */
    DELETE_ORPHAN,
    /** {@code session.expunge} lets go of what is reached as well. */
    EXPUNGE,
    /** {@code session.expire} forgets what was read of what is reached as well. */
    REFRESH_EXPIRE
}
