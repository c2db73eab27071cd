package io.github.tribikos.schema;

import io.github.tribikos.type.EnumType;

/** {@code DROP TYPE ...}: the database refuses while a column has it. Immutable. */
public final class DropType implements Ddl {
    private final EnumType<?> type;
    private final boolean ifExists;

    private DropType(EnumType<?> type, boolean ifExists) {
        this.type = type;
        this.ifExists = ifExists;
    }

    /**
     * Returns the statement for {@code type}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it has no name, or is text on every database
     */
    public static DropType of(EnumType<?> type) {
        return new DropType(CreateType.named("DROP TYPE", type), false);
    }

    /** Returns this with {@code IF EXISTS}. */
    public DropType ifExists() {
        return new DropType(type, true);
    }

    /** Returns the type. */
    public EnumType<?> type() {
        return type;
    }

    /** Whether it is no error if there is none. */
    public boolean isIfExists() {
        return ifExists;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitDropType(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
