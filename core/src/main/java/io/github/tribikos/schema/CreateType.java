package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.EnumType;

/** {@code CREATE TYPE mood AS ENUM ('ok', 'sad')}; {@code MetaData.createAll} runs it by itself. Immutable. */
public final class CreateType implements Ddl {
    private final EnumType<?> type;

    private CreateType(EnumType<?> type) {
        this.type = type;
    }

    /**
     * Returns the statement for an enumeration.
     *
     * @throws ArgumentException if it has no name, or is text on every database
     */
    public static CreateType of(EnumType<?> type) {
        return new CreateType(named("CREATE TYPE", type));
    }

    static EnumType<?> named(String statement, EnumType<?> type) {
        if (type.typeName() == null || type.isText()) {
            throw new ArgumentException(
                    statement + " needs an ENUM with a name that is not asText(): ENUM(...).named(\"mood\").");
        }
        return type;
    }

    /** Returns the type. */
    public EnumType<?> type() {
        return type;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitCreateType(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
