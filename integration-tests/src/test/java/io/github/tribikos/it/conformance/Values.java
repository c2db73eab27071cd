package io.github.tribikos.it.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.tribikos.type.SqlType;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recorded values, and whether one of ours is equal to them: by value, never by representation. */
final class Values {
    private static final double TOLERANCE = 1e-9;

    private Values() {}

    /** Returns a recorded value as the Java value of a type, for the rows of the seed. */
    static @Nullable Object toJava(JsonNode recorded, SqlType<?> type) {
        if (recorded.isNull()) {
            return null;
        }
        if (recorded.has("$json")) {
            return recorded.get("$json").toString();
        }
        String text = textOf(recorded);
        Class<?> java = type.javaType();
        if (java == Integer.class) {
            return Integer.valueOf(text);
        } else if (java == Short.class) {
            return Short.valueOf(text);
        } else if (java == Double.class) {
            return Double.valueOf(text);
        } else if (java == BigDecimal.class) {
            return new BigDecimal(text);
        } else if (java == Boolean.class) {
            return Boolean.valueOf(text);
        } else if (java == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (java == LocalTime.class) {
            return LocalTime.parse(text);
        } else if (java == LocalDateTime.class) {
            return dateTime(text);
        } else if (java == UUID.class) {
            return UUID.fromString(text);
        } else if (java == byte[].class) {
            return HexFormat.of().parseHex(text);
        } else if (java == Festival.Tier.class) {
            return Festival.Tier.valueOf(text);
        }
        return text;
    }

    /** The text of a plain value, or that inside {@code {"$type": "text"}}. */
    private static String textOf(JsonNode recorded) {
        JsonNode value = recorded.isObject() ? recorded.elements().next() : recorded;
        return value.asText();
    }

    /** Whether rows are equal, as a list or as a multiset. */
    static boolean rowsEqual(JsonNode recorded, List<List<@Nullable Object>> actual, boolean ordered) {
        if (recorded.size() != actual.size()) {
            return false;
        }
        List<List<@Nullable Object>> left = new ArrayList<>(actual);
        for (JsonNode row : recorded) {
            Iterator<List<@Nullable Object>> candidates = left.iterator();
            boolean found = false;
            while (candidates.hasNext() && !found) {
                found = rowEqual(row, candidates.next());
                if (found) {
                    candidates.remove();
                } else if (ordered) {
                    return false;
                }
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Whether a list of values is equal to a recorded one, in order. */
    static boolean rowEqual(JsonNode recorded, List<@Nullable Object> actual) {
        if (!recorded.isArray() || recorded.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < actual.size(); i++) {
            if (!equal(recorded.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value is equal to a recorded one. */
    static boolean equal(JsonNode recorded, @Nullable Object actual) {
        if (actual instanceof JsonNode document) {
            return jsonEqual(recorded.has("$json") ? recorded.get("$json") : recorded, document);
        }
        if (actual instanceof Map<?, ?> fields) {
            return fields.size() == recorded.size()
                    && fields.entrySet().stream()
                            .allMatch(field -> recorded.has(String.valueOf(field.getKey()))
                                    && equal(recorded.get(String.valueOf(field.getKey())), field.getValue()));
        }
        if (actual == null || recorded.isNull()) {
            return actual == null && recorded.isNull();
        }
        if (recorded.isObject()) {
            return typedEqual(recorded, actual);
        }
        if (recorded.isNumber()) {
            return numberEqual(recorded.asText(), recorded.isFloatingPointNumber(), actual);
        }
        if (recorded.isBoolean()) {
            return actual.equals(recorded.booleanValue());
        }
        if (recorded.isArray()) {
            return rowEqual(recorded, listOf(actual));
        }
        return recorded.asText().equals(actual instanceof Enum<?> constant ? constant.name() : actual.toString());
    }

    private static boolean typedEqual(JsonNode recorded, Object actual) {
        String tag = recorded.fieldNames().next();
        String text = textOf(recorded);
        return switch (tag) {
            case "$decimal" -> numberEqual(text, false, actual);
            case "$float" -> numberEqual(text, true, actual);
            case "$date" -> actual.equals(LocalDate.parse(text));
            case "$time" -> actual.equals(LocalTime.parse(text));
            case "$datetime" -> actual.equals(dateTime(text));
            case "$interval_s" ->
                actual instanceof Duration duration
                        && new BigDecimal(text)
                                        .compareTo(BigDecimal.valueOf(duration.toNanos())
                                                .movePointLeft(9))
                                == 0;
            case "$uuid" -> actual.equals(UUID.fromString(text));
            case "$enum" -> text.equals(actual instanceof Enum<?> constant ? constant.name() : actual.toString());
            case "$bytes" ->
                actual instanceof byte[] bytes
                        && Arrays.equals(bytes, HexFormat.of().parseHex(text));
            case "$json" -> jsonTextEqual(recorded.get("$json"), actual.toString());
            case "$json_path" -> pathEqual(recorded.get("$json_path"), actual);
            default -> text.equals(actual.toString()); // $range, $multirange, $str
        };
    }

    private static LocalDateTime dateTime(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }

    private static boolean numberEqual(String recorded, boolean isFloat, Object actual) {
        if (!(actual instanceof Number number)) {
            return false;
        }
        boolean inexact = isFloat || actual instanceof Double || actual instanceof Float;
        if (inexact) {
            double expected = doubleOf(recorded);
            double found = number.doubleValue();
            return expected == found
                    || (Double.isNaN(expected) && Double.isNaN(found))
                    || Math.abs(expected - found) <= TOLERANCE * Math.max(Math.abs(expected), Math.abs(found));
        }
        return new BigDecimal(recorded).compareTo(new BigDecimal(actual.toString())) == 0;
    }

    private static double doubleOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "inf", "infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    private static List<@Nullable Object> listOf(Object actual) {
        if (actual instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        if (actual instanceof Object[] array) {
            return new ArrayList<>(Arrays.asList(array));
        }
        if (actual instanceof Array array) {
            try {
                return new ArrayList<>(Arrays.asList((Object[]) array.getArray()));
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return new ArrayList<>(List.of(actual));
    }

    private static boolean jsonTextEqual(JsonNode recorded, String text) {
        try {
            return jsonEqual(recorded, Corpus.JSON.readTree(text));
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    /** Returns the document behind a text, or the text itself where it is none. */
    static Object document(String text) {
        try {
            return Corpus.JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return text;
        }
    }

    private static boolean jsonEqual(JsonNode recorded, JsonNode actual) {
        if (recorded.isObject() && recorded.size() == 1 && recorded.has("$float")) {
            return actual.isNumber()
                    && actual.doubleValue() == recorded.get("$float").asDouble();
        }
        if (recorded.isNumber() && actual.isNumber()) {
            return recorded.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        if (recorded.getNodeType() != actual.getNodeType() || recorded.size() != actual.size()) {
            return false;
        }
        if (recorded.isObject()) {
            return recorded.properties().stream()
                    .allMatch(field -> actual.has(field.getKey())
                            && jsonEqual(field.getValue(), Objects.requireNonNull(actual.get(field.getKey()))));
        }
        for (int i = 0; i < recorded.size(); i++) {
            if (!jsonEqual(recorded.get(i), actual.get(i))) {
                return false;
            }
        }
        return recorded.isContainerNode() || recorded.equals(actual);
    }

    /** The steps of a path, or one of the notations in which databases receive them. */
    private static boolean pathEqual(JsonNode steps, Object actual) {
        StringBuilder dollar = new StringBuilder("$");
        List<String> plain = new ArrayList<>();
        for (JsonNode step :
                steps.isArray() ? steps : Corpus.JSON.createArrayNode().add(steps)) {
            plain.add(step.asText());
            if (step.isNumber()) {
                dollar.append('[').append(step.asText()).append(']');
            } else {
                dollar.append(".\"").append(step.asText()).append('"');
            }
        }
        String text = actual.toString();
        return text.equals(dollar.toString())
                || text.replace(", ", ",").equals("{" + String.join(",", plain) + "}")
                || (plain.size() == 1 && text.equals(plain.get(0)))
                || (actual instanceof List<?> list
                        && list.stream().map(String::valueOf).toList().equals(plain));
    }
}
