package io.github.tribikos.type;

import java.util.UUID;

/** UUID: {@link UUID}; 36 characters of text where a database has no such type. */
public final class UuidType extends SqlType<UUID> {
    UuidType() {
        super(UUID.class);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitUuid(this);
    }

    @Override
    public String toString() {
        return "UUID";
    }
}
