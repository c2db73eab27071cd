package io.github.tribikos.sql;

/** The stems of names that are made up: {@code year} for a value that meets the column {@code year}, else {@code param}. */
final class Hints {
    private Hints() {}

    static String of(Expression<?> peer) {
        Expression<?> bare = peer.bare();
        if (bare instanceof ColumnClause<?> column) {
            return column.name();
        }
        if (bare instanceof FunctionCall<?> call) {
            return call.name();
        }
        return bare instanceof BindParameter<?> bind ? bind.hint() : "param";
    }
}
