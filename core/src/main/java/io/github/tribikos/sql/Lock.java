package io.github.tribikos.sql;

import io.github.tribikos.util.AppendList;
import java.util.List;

/**
 * How the rows of a SELECT are locked until the transaction ends: {@code FOR UPDATE OF artist SKIP LOCKED}. Immutable. Where a
 * database lacks a weak lock, the next stronger one is taken; SQLite, which locks the whole database, takes none.
 */
public final class Lock {
    /** How much others are kept out. */
    public enum Strength {
        /** {@code FOR UPDATE}: nobody else may change or lock the rows. */
        UPDATE,
        /** {@code FOR NO KEY UPDATE}: as UPDATE, but rows of other tables may still come to refer to them. PostgreSQL. */
        NO_KEY_UPDATE,
        /** {@code FOR SHARE}: nobody else may change the rows. */
        SHARE,
        /** {@code FOR KEY SHARE}: nobody else may delete the rows or change their keys. PostgreSQL. */
        KEY_SHARE
    }

    /** What happens where another transaction holds a row. */
    public enum Wait {
        /** The statement waits. */
        WAIT,
        /** {@code NOWAIT}: it fails at once. */
        NOWAIT,
        /** {@code SKIP LOCKED}: the row is left out. */
        SKIP_LOCKED
    }

    private final Strength strength;
    private final Wait wait;
    private final AppendList<FromItem> tables;

    private Lock(Strength strength, Wait wait, AppendList<FromItem> tables) {
        this.strength = strength;
        this.wait = wait;
        this.tables = tables;
    }

    /** Returns {@code FOR UPDATE}. */
    public static Lock forUpdate() {
        return new Lock(Strength.UPDATE, Wait.WAIT, AppendList.of());
    }

    /** Returns {@code FOR NO KEY UPDATE}. */
    public static Lock forNoKeyUpdate() {
        return new Lock(Strength.NO_KEY_UPDATE, Wait.WAIT, AppendList.of());
    }

    /** Returns {@code FOR SHARE}. */
    public static Lock forShare() {
        return new Lock(Strength.SHARE, Wait.WAIT, AppendList.of());
    }

    /** Returns {@code FOR KEY SHARE}. */
    public static Lock forKeyShare() {
        return new Lock(Strength.KEY_SHARE, Wait.WAIT, AppendList.of());
    }

    /** Returns this lock with {@code NOWAIT}. */
    public Lock nowait() {
        return new Lock(strength, Wait.NOWAIT, tables);
    }

    /** Returns this lock with {@code SKIP LOCKED}. */
    public Lock skipLocked() {
        return new Lock(strength, Wait.SKIP_LOCKED, tables);
    }

    /** Returns this lock with {@code OF tables}: rows of other tables are not locked. Where the database lacks that, they are. */
    public Lock of(FromItem... more) {
        return new Lock(strength, wait, tables.appendAll(List.of(more)));
    }

    /** Returns how much others are kept out. */
    public Strength strength() {
        return strength;
    }

    /** Returns what happens where another transaction holds a row. */
    public Wait waiting() {
        return wait;
    }

    /** Returns the tables whose rows are locked, empty for all. */
    public List<FromItem> tables() {
        return tables;
    }

    void describe(Parts parts) {
        parts.value(strength).value(wait).value(tables.size());
        tables.forEach(parts::from);
    }
}
