package io.github.tribikos.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.DiagnosticPolicy;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.engine.Isolation;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.Diagnostic;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Engines that a configuration file describes. */
class EnginePropertiesTest {
    private static EngineOptions read(String... keysAndValues) {
        Map<String, String> properties = new HashMap<>(Map.of("db.url", "h2://", "other.thing", "ignored"));
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.put("db." + keysAndValues[i], keysAndValues[i + 1]);
        }
        try (Engine engine = Engine.fromProperties(properties, "db.")) {
            return engine.options();
        }
    }

    @Test
    void optionsAreConvertedByTheirType() {
        EngineOptions options = read(
                "poolSize",
                "7",
                "statement-timeout",
                "1500ms",
                "IDLE_TIMEOUT",
                "2 min",
                "isolation",
                "read committed",
                "read-only",
                "false",
                "track-holders",
                "yes",
                "pool-name",
                "night",
                "keepalive",
                "PT45S");

        assertThat(options.poolSize()).isEqualTo(7);
        assertThat(options.statementTimeout()).isEqualTo(Duration.ofMillis(1_500));
        assertThat(options.idleTimeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(options.isolation()).isEqualTo(Isolation.READ_COMMITTED);
        assertThat(options.isReadOnly()).isFalse();
        assertThat(options.isTrackingHolders()).isTrue();
        assertThat(options.poolName()).isEqualTo("night");
        assertThat(options.keepalive()).isEqualTo(Duration.ofSeconds(45));
    }

    @ParameterizedTest
    @CsvSource({"5s, PT5S", "5 S, PT5S", "3m, PT3M", "3min, PT3M", "1h, PT1H", "250ms, PT0.25S", "pt7s, PT7S"})
    void durationsHaveUnits(String text, Duration expected) {
        assertThat(read("connectTimeout", text).connectTimeout()).isEqualTo(expected);
    }

    @Test
    void unlimitedIsSaidInWords() {
        assertThat(read("statementTimeout", "unlimited").statementTimeout()).isEqualTo(EngineOptions.UNLIMITED);
    }

    @Test
    void unknownNameIsAnErrorThatNamesTheNearest() {
        assertThatThrownBy(() -> read("pool-sise", "7"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageStartingWith(
                        "The property \"db.pool-sise\" is unknown. Did you mean \"db.poolSize\"? Known after"
                                + " \"db.\": url, acquireTimeout, ")
                .hasMessageEndingWith(", and driver.<name> for the driver.");
    }

    @ParameterizedTest
    @CsvSource({
        "poolSize, many, a whole number",
        "readOnly, maybe, true or false",
        "isolation, strict, an isolation level such as READ_COMMITTED"
    })
    void valueOfTheWrongTypeIsAnErrorThatSaysWhatIsExpected(String name, String value, String expected) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The property \"db." + name + "\" is \"" + value + "\"; expected " + expected + ".");
    }

    @ParameterizedTest
    @CsvSource({"5", "s", "5 parsecs", "-5s", "99999999999999999999s", "9223372036854775807h", "P1Y"})
    void durationWithoutAUnitIsRefused(String text) {
        assertThatThrownBy(() -> read("connectTimeout", text))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("expected a duration with its unit");
    }

    @Test
    void valueOutOfRangeIsRefusedAsInCode() {
        assertThatThrownBy(() -> read("poolSize", "0"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("Expected a pool size of 1 or more but got 0.");
    }

    @Test
    void twoSpellingsOfOneOptionAreAnError() {
        assertThatThrownBy(() -> read("poolSize", "1", "pool-size", "2"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("set the same");
    }

    @Test
    void urlIsNeeded() {
        assertThatThrownBy(() -> Engine.fromProperties(Map.of("db.poolSize", "1"), "db."))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "There is no property \"db.url\". It holds the database URL, such as \"sqlite:///library.db\".");
    }

    @Test
    void propertiesOfAFileWorkWithTheirDefaultsAndADriverProperty() {
        Properties defaults = new Properties();
        defaults.setProperty("url", "h2://");
        Properties properties = new Properties(defaults);
        properties.setProperty("driver.IFEXISTS", "FALSE");
        try (Engine engine = Engine.fromProperties(properties, "")) {
            engine.connect().close();
            assertThat(engine.dialect().name()).isEqualTo("h2");
        }
    }

    @Test
    void diagnosticsAreNamedByTheirCode() {
        String url = "sqlite://";
        try (Engine engine = Engine.fromProperties(
                Map.of("url", url, "diagnostic.many-rows", "fail", "diagnostic.CARTESIAN_PRODUCT", "OFF"), "")) {
            assertThat(engine.options().diagnostic(Diagnostic.MANY_ROWS)).isEqualTo(DiagnosticPolicy.FAIL);
            assertThat(engine.options().diagnostic(Diagnostic.CARTESIAN_PRODUCT))
                    .isEqualTo(DiagnosticPolicy.OFF);
        }
        assertThatThrownBy(() -> Engine.fromProperties(Map.of("url", url, "diagnostic.manyRows", "loud"), ""))
                .hasMessageContaining("OFF, LOG or FAIL");
    }

    @Test
    void everyOptionThatIsTextHasAProperty() {
        List<String> notText = List.of("credentials", "connectionFactory", "driverProperty");
        List<String> names = Arrays.stream(EngineOptions.class.getMethods())
                .filter(method -> method.getReturnType() == EngineOptions.class && method.getParameterCount() > 0)
                .map(Method::getName)
                .filter(name -> !notText.contains(name))
                .toList();

        assertThat(names).hasSizeGreaterThan(20).allSatisfy(name -> {
            assertThatThrownBy(() -> read("nosuchthing", "x")).hasMessageContaining(name);
        });
    }
}
