package io.github.tribikos.compile;

import io.github.tribikos.sql.NextValue;
import org.jspecify.annotations.Nullable;

/** Writes the next value of a sequence: {@code nextval('archive.ticket_no')}, {@code NEXT VALUE FOR archive.ticket_no}. */
final class SequenceWriter {
    private final ExpressionCompiler out;
    private final IdentifierPreparer identifiers;

    SequenceWriter(ExpressionCompiler out) {
        this.out = out;
        this.identifiers = out.context.identifiers();
    }

    void next(NextValue next) {
        switch (out.capabilities().style(SequenceStyle.class)) {
            case NEXT_VALUE_FOR -> named("NEXT VALUE FOR ", next, "");
            case NEXTVAL_TEXT -> inText(next);
            case NEXTVAL_NAME -> named("nextval(", next, ")");
            case PSEUDO_COLUMN -> named("", next, ".nextval");
            case UNSPOKEN -> named("<next sequence value: ", next, ">");
        }
    }

    private void named(String before, NextValue next, String after) {
        out.sql(before);
        String schema = prefix(next.schemaName());
        schema(0, schema.length(), next, false);
        out.sql(schema).sql(identifiers.quote(next.sequenceName())).sql(after);
    }

    private void inText(NextValue next) {
        String schema = prefix(next.schemaName());
        String quoted = out.literals().text(schema);
        out.sql("nextval(");
        schema(1, quoted.length() - 2, next, true); // within the quotes
        out.sql(out.literals().text(schema + identifiers.quote(next.sequenceName())))
                .sql(")");
    }

    /** Tells that the schema, which may be translated, comes next. */
    private void schema(int distance, int length, NextValue next, boolean isInText) {
        out.out.schema(out.out.sql().length() + distance, length, next.schemaName(), isInText);
    }

    private String prefix(@Nullable String schema) {
        return schema == null ? "" : identifiers.quote(schema) + ".";
    }
}
