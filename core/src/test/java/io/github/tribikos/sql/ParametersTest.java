package io.github.tribikos.sql;

import static io.github.tribikos.sql.Sql.param;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.type.Types;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final Param<Long> ID = param("id", Types.BIGINT);
    private static final Param<@Nullable String> NAME =
            param("name", Types.TEXT).nullable();

    @Test
    void laterValueReplacesAnEarlierOneInACopy() {
        Parameters first = Parameters.of(ID, 1L).and(NAME, "Ada");
        Parameters second = first.and(param("id", Types.BIGINT), 2L);

        assertThat(first.get(ID)).isEqualTo(1L);
        assertThat(second.get(ID)).isEqualTo(2L);
        assertThat(second.get(NAME)).isEqualTo("Ada");
    }

    @Test
    @SuppressWarnings("NullAway") // which does not read the type argument of NAME
    void nullIsAValueAndNoneIsNot() {
        assertThat(Parameters.NONE.and(NAME, null).has(NAME)).isTrue();
        assertThat(Parameters.of(NAME, null).get(NAME)).isNull();
        assertThat(Parameters.of(ID, 1L).has(NAME)).isFalse();
        assertThat(Parameters.of(ID, 1L).get(NAME)).isNull();
    }

    @Test
    void printsNamesWithoutValues() {
        assertThat(Parameters.of(ID, 1L).and(NAME, "secret")).hasToString("Parameters[id, name]");
    }
}
