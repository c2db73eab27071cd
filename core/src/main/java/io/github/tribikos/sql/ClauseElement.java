package io.github.tribikos.sql;

/**
 * A node of the SQL tree. Nodes are immutable, hold no connection and are safe for any thread. The family is sealed: who
 * adds a node must add a method to {@link ClauseVisitor}, and with it to every compiler.
 */
public sealed interface ClauseElement extends Part permits OrderTerm, GroupTerm, FromItem, Statement {
    /** Calls the one method of {@code visitor} that is for this kind of node. */
    void accept(ClauseVisitor visitor);
}
