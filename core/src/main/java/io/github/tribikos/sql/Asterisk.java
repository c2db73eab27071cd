package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;

/** The SELECT list of a query that is only asked whether it has rows: {@code *}. Made by {@link Sql#exists(Condition...)}. */
public final class Asterisk implements Expression<Object> {
    static final Asterisk ALL = new Asterisk();

    private Asterisk() {}

    @Override
    public SqlType<?> type() {
        return Types.UNKNOWN;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Asterisk.class);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitAsterisk(this);
    }

    @Override
    public String toString() {
        return "*";
    }
}
