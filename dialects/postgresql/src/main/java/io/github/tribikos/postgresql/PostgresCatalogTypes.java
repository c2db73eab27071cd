package io.github.tribikos.postgresql;

import io.github.tribikos.catalog.TypeText;
import io.github.tribikos.catalog.VendorType;
import io.github.tribikos.dialect.ConvertedCodec;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Types by what {@code format_type} and CREATE TABLE call them. */
final class PostgresCatalogTypes {
    private static final Codec<Object> AS_TEXT =
            new ConvertedCodec<>(PostgresCodecs.UNTYPED_TEXT, text -> text, Object::toString);

    private static final Map<String, SqlType<?>> OWN = new HashMap<>();

    static {
        for (SqlType<?> type : List.of(
                PostgresTypes.JSONB,
                PostgresTypes.INET,
                PostgresTypes.CIDR,
                PostgresTypes.MACADDR,
                PostgresTypes.MACADDR8,
                PostgresTypes.TSVECTOR,
                PostgresTypes.TSQUERY,
                PostgresTypes.REGCONFIG,
                PostgresTypes.JSONPATH,
                PostgresTypes.CITEXT,
                PostgresTypes.HSTORE,
                PostgresTypes.INT4RANGE,
                PostgresTypes.INT8RANGE,
                PostgresTypes.NUMRANGE,
                PostgresTypes.DATERANGE,
                PostgresTypes.TSRANGE,
                PostgresTypes.TSTZRANGE,
                PostgresTypes.INT4MULTIRANGE,
                PostgresTypes.INT8MULTIRANGE,
                PostgresTypes.NUMMULTIRANGE,
                PostgresTypes.DATEMULTIRANGE,
                PostgresTypes.TSMULTIRANGE,
                PostgresTypes.TSTZMULTIRANGE,
                Types.DATE,
                Types.UUID,
                Types.JSON,
                Types.TEXT,
                Types.SMALLINT,
                Types.INTEGER,
                Types.BIGINT,
                Types.REAL,
                Types.BOOLEAN)) {
            OWN.put(type.toString(), type);
        }
        OWN.put("DOUBLE PRECISION", Types.DOUBLE);
        OWN.put("BYTEA", Types.BLOB);
        OWN.put("BOOL", Types.BOOLEAN);
        OWN.put("INT", Types.INTEGER);
        OWN.put("INTERVAL YEAR TO MONTH", Types.INTERVAL_MONTHS);
    }

    private PostgresCatalogTypes() {}

    static SqlType<?> type(String text) {
        if (text.endsWith("[]")) {
            SqlType<?> element = type(text.substring(0, text.length() - 2));
            return element instanceof VendorType ? unknown(text) : Types.ARRAY(element);
        }
        TypeText type = TypeText.parse(text);
        SqlType<?> own = type.arguments().isEmpty() ? OWN.get(type.name()) : null;
        int first = type.number(0, -1);
        return own != null ? own : withArguments(text, type, first);
    }

    private static SqlType<?> withArguments(String text, TypeText type, int first) {
        return switch (type.name()) {
            case "NUMERIC", "DECIMAL" -> numeric(text, first, type.number(1, 0));
            case "CHARACTER VARYING", "VARCHAR" -> first > 0 ? Types.VARCHAR(first) : Types.TEXT;
            case "CHARACTER", "CHAR" -> Types.CHAR(Math.max(first, 1));
            case "BIT" -> Types.BIT(Math.max(first, 1));
            case "BIT VARYING" -> first > 0 ? Types.BIT_VARYING(first) : unknown(text);
            case "TIME WITHOUT TIME ZONE", "TIME" -> first < 0 ? Types.TIME : Types.TIME(first);
            case "TIME WITH TIME ZONE" -> first < 0 ? Types.TIME_TZ : Types.TIME_TZ(first);
            case "TIMESTAMP WITHOUT TIME ZONE", "TIMESTAMP" -> first < 0 ? Types.TIMESTAMP : Types.TIMESTAMP(first);
            case "TIMESTAMP WITH TIME ZONE" -> first < 0 ? Types.TIMESTAMP_TZ : Types.TIMESTAMP_TZ(first);
            case "INTERVAL" -> first < 0 ? Types.INTERVAL : Types.INTERVAL(first);
            default -> unknown(text);
        };
    }

    /** A scale below 0 or above the precision is PostgreSQL's alone. */
    private static SqlType<?> numeric(String text, int precision, int scale) {
        if (precision < 1) {
            return Types.NUMERIC;
        }
        return scale < 0 || scale > precision ? spelled(text, Types.NUMERIC) : Types.NUMERIC(precision, scale);
    }

    /** A type spelled {@code text} whose values are those of another: a domain. */
    static <T> SqlType<T> spelled(String text, SqlType<T> base) {
        return new SpelledType<>(text, base, PostgresCodecs.INSTANCE);
    }

    /** An enumerated type of the database's own: text. */
    static SqlType<String> labels(String text) {
        return new SpelledType<>(String.class, text, PostgresCodecs.UNTYPED_TEXT);
    }

    static VendorType unknown(String text) {
        return new VendorType(isWords(text) ? text.toUpperCase(Locale.ROOT) : text, AS_TEXT);
    }

    private static boolean isWords(String text) {
        return text.matches("[a-z0-9_ (),]+");
    }
}
