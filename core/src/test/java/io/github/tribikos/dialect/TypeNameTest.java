package io.github.tribikos.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.type.Types;
import org.junit.jupiter.api.Test;

class TypeNameTest {
    private final Dialect dialect = new NeutralDialect();

    @Test
    void aTypeIsSpelledAsInCreateTable() {
        assertThat(dialect.typeName(Types.VARCHAR(80))).isEqualTo("VARCHAR(80)");
        assertThat(dialect.typeName(Types.TIMESTAMP_TZ)).isEqualTo("TIMESTAMP WITH TIME ZONE");
        assertThat(dialect.typeName(Types.ARRAY(Types.INTEGER))).isEqualTo("INTEGER ARRAY");
    }

    @Test
    void theVariantForTheDialectCounts() {
        assertThat(dialect.typeName(Types.TEXT.withVariant(Types.VARCHAR(400), "neutral")))
                .isEqualTo("VARCHAR(400)");
    }
}
