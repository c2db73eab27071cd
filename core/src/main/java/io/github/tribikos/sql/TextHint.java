package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.List;

/** A prefix or suffix of a statement as text, for all dialects or for some. */
final class TextHint implements CustomElement<Object> {
    private final String text;
    private final List<String> dialects;

    TextHint(String text, String... dialects) {
        this.text = text;
        this.dialects = List.of(dialects);
    }

    @Override
    public SqlType<?> type() {
        return Types.UNKNOWN;
    }

    @Override
    public boolean isFor(String dialect) {
        return dialects.isEmpty() || dialects.contains(dialect);
    }

    @Override
    public void render(RenderContext context) {
        context.sql(text);
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(TextHint.class).value(text).value(dialects);
    }
}
