package io.github.tribikos.engine;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.Diagnostic;
import io.github.tribikos.util.Suggestions;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Engine options as text, by the names that {@link EngineOptions} has for them. Names are read without regard to case, '-' and
 * '_', so that {@code pool-size} and {@code POOL_SIZE} are {@code poolSize}.
 */
final class PropertyOptions {
    private static final String URL = "url";
    private static final String DRIVER = "driver.";

    private static final Map<String, Long> UNIT_MILLIS =
            Map.of("ms", 1L, "s", 1_000L, "min", 60_000L, "m", 60_000L, "h", 3_600_000L);

    private static final Map<String, Setting> SETTINGS = new TreeMap<>();

    static {
        number("poolSize", EngineOptions::poolSize);
        number("minIdle", EngineOptions::minIdle);
        text("poolName", EngineOptions::poolName);
        duration("connectTimeout", EngineOptions::connectTimeout);
        duration("acquireTimeout", EngineOptions::acquireTimeout);
        duration("statementTimeout", EngineOptions::statementTimeout);
        duration("socketTimeout", EngineOptions::socketTimeout);
        duration("idleTimeout", EngineOptions::idleTimeout);
        duration("maxLifetime", EngineOptions::maxLifetime);
        duration("validateAfter", EngineOptions::validateAfter);
        duration("keepalive", EngineOptions::keepalive);
        flag("unpooled", EngineOptions::unpooled);
        flag("poolerSafe", EngineOptions::poolerSafe);
        flag("cancelOnInterrupt", EngineOptions::cancelOnInterrupt);
        flag("trackHolders", EngineOptions::trackHolders);
        duration("leakAfter", EngineOptions::leakAfter);
        text("user", EngineOptions::user);
        text("password", EngineOptions::password);
        setting(
                "isolation",
                "an isolation level such as READ_COMMITTED",
                PropertyOptions::isolation,
                EngineOptions::isolation);
        flag("readOnly", EngineOptions::readOnly);
        number("cacheSize", EngineOptions::cacheSize);
        number("fetchSize", EngineOptions::fetchSize);
        number("batchSize", EngineOptions::batchSize);
        flag("echo", EngineOptions::echo);
        flag("showValues", EngineOptions::showValues);
        for (Diagnostic code : Diagnostic.values()) {
            setting(
                    "diagnostic." + code,
                    "OFF, LOG or FAIL",
                    PropertyOptions::policy,
                    (options, policy) -> options.diagnostic(code, policy));
        }
    }

    private final String prefix;
    private final Map<String, String> seen = new HashMap<>();
    private EngineOptions options = EngineOptions.defaults();
    private @Nullable String url;

    private PropertyOptions(String prefix) {
        this.prefix = prefix;
    }

    /** Reads a value, null if it is none; and sets it. */
    private record Setting(String name, String expected, Setter setter) {}

    private interface Setter {
        @Nullable
        EngineOptions set(EngineOptions options, String value);
    }

    private interface Parser<T> {
        @Nullable
        T parse(String value);
    }

    private static <T> void setting(
            String name, String expected, Parser<T> parser, BiFunction<EngineOptions, T, EngineOptions> setter) {
        SETTINGS.put(plain(name), new Setting(name, expected, (options, value) -> {
            T parsed = parser.parse(value.strip());
            return parsed == null ? null : setter.apply(options, parsed);
        }));
    }

    private static void number(String name, BiFunction<EngineOptions, Integer, EngineOptions> setter) {
        setting(name, "a whole number", PropertyOptions::integer, setter);
    }

    private static void flag(String name, BiFunction<EngineOptions, Boolean, EngineOptions> setter) {
        setting(name, "true or false", PropertyOptions::bool, setter);
    }

    private static void duration(String name, BiFunction<EngineOptions, Duration, EngineOptions> setter) {
        setting(
                name,
                "a duration with its unit, such as 250ms, 5s, 10min, 1h or PT5S, or \"unlimited\"",
                PropertyOptions::duration,
                setter);
    }

    private static void text(String name, BiFunction<EngineOptions, String, EngineOptions> setter) {
        SETTINGS.put(plain(name), new Setting(name, "text", setter::apply));
    }

    /** Makes an engine of the properties whose names begin with {@code prefix}. */
    static Engine engine(Map<String, String> properties, String prefix) {
        PropertyOptions read = new PropertyOptions(prefix);
        properties.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                read.read(key, value);
            }
        });
        if (read.url == null) {
            throw new ArgumentException("There is no property \"" + prefix + URL
                    + "\". It holds the database URL, such as \"sqlite:///library.db\".");
        }
        return Engine.create(read.url, read.options);
    }

    private void read(String key, String value) {
        String name = key.substring(prefix.length());
        if (name.toLowerCase(Locale.ROOT).startsWith(DRIVER)) {
            options = options.driverProperty(name.substring(DRIVER.length()), value);
            return;
        }
        String earlier = seen.putIfAbsent(plain(name), key);
        if (earlier != null) {
            throw new ArgumentException(
                    "The properties \"" + earlier + "\" and \"" + key + "\" set the same. Leave one of them out.");
        }
        if (plain(name).equals(URL)) {
            url = value;
            return;
        }
        Setting setting = SETTINGS.get(plain(name));
        if (setting == null) {
            throw unknown(key, name);
        }
        EngineOptions changed = setting.setter().set(options, value);
        if (changed == null) {
            throw new ArgumentException(
                    "The property \"" + key + "\" is \"" + value + "\"; expected " + setting.expected() + ".");
        }
        options = changed;
    }

    private ArgumentException unknown(String key, String name) {
        List<String> known = names();
        String guess = Suggestions.nearest(name.replace("-", "").replace("_", ""), known)
                .map(nearest -> " Did you mean \"" + prefix + nearest + "\"?")
                .orElse("");
        return new ArgumentException("The property \"" + key + "\" is unknown." + guess + " Known after \"" + prefix
                + "\": " + known.stream().collect(Collectors.joining(", ")) + ", and driver.<name> for the driver.");
    }

    /** The names of all options that are text. */
    static List<String> names() {
        return Stream.concat(Stream.of(URL), SETTINGS.values().stream().map(Setting::name))
                .toList();
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Integer integer(String value) {
        try {
            return Integer.valueOf(value.replace("_", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Boolean bool(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> null;
        };
    }

    private static @Nullable Isolation isolation(String value) {
        String name = value.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (Isolation level : Isolation.values()) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        return null;
    }

    private static @Nullable DiagnosticPolicy policy(String value) {
        for (DiagnosticPolicy policy : DiagnosticPolicy.values()) {
            if (policy.name().equalsIgnoreCase(value)) {
                return policy;
            }
        }
        return null;
    }

    private static @Nullable Duration duration(String value) {
        String text = value.toLowerCase(Locale.ROOT);
        if (text.equals("unlimited")) {
            return EngineOptions.UNLIMITED;
        }
        try {
            if (text.startsWith("p")) {
                return Duration.parse(text);
            }
            int unit = 0;
            while (unit < text.length() && Character.isDigit(text.charAt(unit))) {
                unit++;
            }
            Long millis = UNIT_MILLIS.get(text.substring(unit).strip());
            return millis == null
                    ? null
                    : Duration.ofMillis(Math.multiplyExact(Long.parseLong(text.substring(0, unit)), millis));
        } catch (DateTimeParseException | NumberFormatException | ArithmeticException e) {
            return null;
        }
    }
}
