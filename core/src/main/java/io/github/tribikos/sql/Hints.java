package io.github.tribikos.sql;

/** The stems of names that are made up: {@code year} for a value that meets the column {@code year}, else {@code param}. */
final class Hints {
    private Hints() {}

    static String of(Expression<?> peer) {
        Expression<?> bare = peer.bare();
        if (bare instanceof ColumnClause<?> column) {
            return column.key();
        }
        if (bare instanceof FunctionCall<?> call) {
            return call.shortName();
        }
        if (bare instanceof FreeColumn<?> free) {
            return free.name().text();
        }
        if (bare instanceof LiteralColumn<?> literal) {
            return FunctionNames.isPlain(literal.text()) ? literal.text() : "param";
        }
        return bare instanceof BindParameter<?> bind ? bind.hint() : "param";
    }
}
