package io.github.tribikos.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExecutionOptionsTest {
    private static final ExecutionOptions NONE = ExecutionOptions.none();

    @Test
    void sayNothingUnlessTold() {
        assertThat(NONE.timeout()).isNull();
        assertThat(NONE.stream()).isNull();
        assertThat(NONE).hasToString("ExecutionOptions{}");
    }

    @Test
    void eachMethodReturnsACopy() {
        ExecutionOptions first = NONE.fetchSize(5);
        ExecutionOptions second = first.maxRows(7);

        assertThat(first.maxRows()).isNull();
        assertThat(second.fetchSize()).isEqualTo(5);
        assertThat(second).hasToString("ExecutionOptions{fetchSize=5, maxRows=7}");
    }

    @Test
    void laterLevelsOverrideWhatTheySay() {
        ExecutionOptions engine = NONE.timeout(Duration.ofSeconds(1)).stream(true);
        ExecutionOptions statement = NONE.timeout(Duration.ofSeconds(2)).cached(false);
        ExecutionOptions both = statement.over(engine);

        assertThat(both.timeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(both.stream()).isTrue();
        assertThat(both.cached()).isFalse();
        assertThat(NONE.over(engine)).isSameAs(engine);
        assertThat(engine.over(NONE)).isSameAs(engine);
    }

    @Test
    void wrongValuesAreRefusedWhereTheyAreGiven() {
        assertThatThrownBy(() -> NONE.timeout(Duration.ZERO))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("Expected a statement timeout of 1 ms or more but got PT0S. For none at all, say"
                        + " ExecutionOptions.UNLIMITED.");
        assertThatThrownBy(() -> NONE.fetchSize(0)).hasMessage("Expected a fetch size of 1 or more but got 0.");
        assertThatThrownBy(() -> NONE.maxRows(0)).hasMessage("Expected a limit of 1 row or more but got 0.");
        assertThatThrownBy(() -> NONE.logToken(""))
                .hasMessage("Expected a log token of 1 to 100 characters but got 0.");
    }

    @Test
    void statementWithOptionsIsTheSameStatement() {
        Select<Long> plain = Sql.select(Sql.literal(1));
        RowStatement<Long> tuned = plain.with(NONE.fetchSize(5)).with(NONE.maxRows(9));

        assertThat(tuned.shape()).isSameAs(plain.shape());
        assertThat(tuned).hasToString(plain.toString());
        assertThat(tuned.plain()).isSameAs(plain);
        assertThat(tuned.options()).hasToString("ExecutionOptions{fetchSize=5, maxRows=9}");
        assertThat(plain.options()).isSameAs(NONE);
    }
}
