package io.github.tribikos.it.acme;

import io.github.tribikos.dialect.ConvertedCodec;
import io.github.tribikos.dialect.StandardCodecs;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.UuidType;
import java.util.UUID;

/** UUIDs travel as text. */
final class AcmeCodecs extends StandardCodecs {
    AcmeCodecs() {
        super(AcmeDialect.NAME, ValueLimits.of("Acme"));
    }

    @Override
    public Codec<?> visitUuid(UuidType type) {
        return new ConvertedCodec<>(text(), UUID::fromString, UUID::toString);
    }
}
