package io.github.tribikos.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.tribikos.compile.Compiled;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.NeutralDialect;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.Diagnostic;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Sql;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class DiagnosticsTest {
    private static final Table<?> ONE = table("one");
    private static final Table<?> TWO = table("two");
    private static final EngineOptions USUAL = EngineOptions.defaults();

    private final Dialect dialect = new NeutralDialect();
    private final Logger lint = (Logger) LoggerFactory.getLogger("io.github.tribikos.lint");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    private static Table<?> table(String name) {
        Table<?> table = Table.named(name);
        table.bigint("id").primaryKey();
        return table;
    }

    @BeforeEach
    void listen() {
        lines.start();
        lint.addAppender(lines);
        lint.setAdditive(false);
    }

    @AfterEach
    void leave() {
        lint.detachAppender(lines);
        lint.setAdditive(true);
    }

    private List<String> messages() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private Compiled product() {
        return dialect.compile(Sql.select(Sql.literal(1)).from(ONE, TWO));
    }

    @Test
    void compilerAloneLogsNothing() {
        assertThat(product().findings()).hasSize(1);
        assertThat(messages()).isEmpty();
    }

    @Test
    void findingsAreLoggedWithTheirCodeUnlessSaidOtherwise() {
        Diagnostics.checked(product(), USUAL);
        Diagnostics.checked(dialect.compile(Sql.delete(ONE).where(Sql.and(List.of()))), USUAL);
        assertThat(messages())
                .containsExactly(
                        "SELECT multiplies one, two: no condition ties them together. Add a join condition, or say"
                                + " crossJoin(...). (CARTESIAN_PRODUCT)",
                        "A change to one has a WHERE that is always true: it reaches every row. Leave where(...) away if"
                                + " that is meant. (ALWAYS_TRUE_WHERE)");
    }

    @Test
    void findingsAreKeptQuietOrFailEachByItsOwnPolicy() {
        EngineOptions quiet = USUAL.diagnostic(Diagnostic.CARTESIAN_PRODUCT, DiagnosticPolicy.OFF);
        Diagnostics.checked(product(), quiet);
        assertThat(messages()).isEmpty();
        Compiled product = product();
        EngineOptions strict = quiet.diagnostic(Diagnostic.CARTESIAN_PRODUCT, DiagnosticPolicy.FAIL);
        assertThatThrownBy(() -> Diagnostics.checked(product, strict)).isInstanceOf(CompileException.class);
        assertThat(quiet.diagnostic(Diagnostic.CARTESIAN_PRODUCT)).isEqualTo(DiagnosticPolicy.OFF);
        assertThat(quiet.diagnostic(Diagnostic.MANY_ROWS)).isEqualTo(DiagnosticPolicy.LOG);
    }
}
