package io.github.tribikos.sql;

import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import org.jspecify.annotations.Nullable;

/** The next value of a sequence. */
public final class NextValue implements Expression<Long> {
    private final @Nullable String schema;
    private final String name;

    private NextValue(@Nullable String schema, String name) {
        this.schema = schema;
        this.name = name;
    }

    /** Returns the next value of the sequence {@code name}; {@code schema} is null for the database's default. */
    public static LongExpression<Long> of(@Nullable String schema, String name) {
        return LongView.of(new NextValue(schema, name));
    }

    /** Returns the sequence's schema, null for the database's default. */
    public @Nullable String schemaName() {
        return schema;
    }

    /** Returns the sequence's name. */
    public String sequenceName() {
        return name;
    }

    @Override
    public SqlType<?> type() {
        return Types.BIGINT;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(NextValue.class).value(String.valueOf(schema)).value(name);
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitNextValue(this);
    }

    @Override
    public String toString() {
        return Debug.render(this);
    }
}
