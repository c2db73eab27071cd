package io.github.tribikos.reflect;

import io.github.tribikos.sql.CustomCondition;
import io.github.tribikos.sql.Parts;
import io.github.tribikos.sql.RenderContext;

/** A condition in the words of the catalog, written as it is. */
record RawCondition(String sql) implements CustomCondition {
    @Override
    public void describe(Parts parts) {
        parts.kind(RawCondition.class).value(sql);
    }

    @Override
    public void render(RenderContext context) {
        context.sql(sql);
    }

    @Override
    public String toString() {
        return sql;
    }
}
