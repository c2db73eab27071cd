package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.CustomElement;
import io.github.tribikos.sql.Parts;
import io.github.tribikos.sql.RenderContext;
import io.github.tribikos.type.SqlType;

/** The placeholder that a bind expression is written around. It counts how often it is, as its value is bound once. */
final class BindMark implements CustomElement<Object> {
    private final SqlType<?> type;
    private final String placeholder;
    private int written;

    BindMark(SqlType<?> type, String placeholder) {
        this.type = type;
        this.placeholder = placeholder;
    }

    void requireOnce() {
        if (written != 1) {
            throw new CompileException("The bind expression of the type " + type
                    + " must hold the value once, but holds it " + written + " times.");
        }
    }

    @Override
    public SqlType<?> type() {
        return type;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(BindMark.class).value(placeholder);
    }

    @Override
    public void render(RenderContext context) {
        written++;
        context.sql(placeholder);
    }

    @Override
    public String toString() {
        return placeholder;
    }
}
