package io.github.tribikos.sql;

/**
 * Anything that lists its parts: every node of the tree and the small pieces between nodes. The one list drives the cache
 * key, traversal and comparison, so a field that is missing from it would let two different statements share their SQL.
 */
public sealed interface Part
        permits ClauseElement,
                Selectable,
                Assignment,
                Extension,
                JoinStep,
                Case.Branch,
                Window,
                Window.Frame,
                OnConflict,
                MergeBranch,
                RowSet {
    /** Tells {@code parts} every field that decides what this renders or how it decodes, in a fixed order. */
    void describe(Parts parts);
}
