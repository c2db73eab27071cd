package io.github.tribikos.h2;

import io.github.tribikos.catalog.TypeText;
import io.github.tribikos.catalog.VendorType;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;

/** Types by what INFORMATION_SCHEMA, put together again, and CREATE TABLE call them. */
final class H2CatalogTypes {
    private static final H2Codecs CODECS = new H2Codecs();
    private static final int MOST_DIGITS = 9;
    private static final String DAYS = "INTERVAL DAY(18) TO SECOND(";

    private H2CatalogTypes() {}

    static SqlType<?> type(String text) {
        if (text.endsWith(" ARRAY")) {
            SqlType<?> element = type(text.substring(0, text.length() - " ARRAY".length()));
            return element instanceof VendorType ? new VendorType(text) : Types.ARRAY(element);
        }
        if (text.startsWith(DAYS)) {
            int digits = TypeText.parse(text.substring(DAYS.length() - 1)).number(0, MOST_DIGITS);
            return digits == MOST_DIGITS ? Types.INTERVAL : Types.INTERVAL(digits);
        }
        TypeText type = TypeText.parse(text);
        int first = type.number(0, -1);
        return switch (type.name()) {
            case "TINYINT" -> Types.TINYINT;
            case "SMALLINT" -> Types.SMALLINT;
            case "INTEGER", "INT" -> Types.INTEGER;
            case "BIGINT" -> Types.BIGINT;
            case "BOOLEAN" -> Types.BOOLEAN;
            case "REAL" -> Types.REAL;
            case "DOUBLE PRECISION", "DOUBLE" -> Types.DOUBLE;
            case "DECFLOAT" -> first < 0 ? Types.NUMERIC : spelled(text, Types.NUMERIC);
            case "NUMERIC", "DECIMAL" -> numeric(text, first, type.number(1, 0));
            case "CHARACTER VARYING", "VARCHAR" -> first < 0 ? Types.TEXT : Types.VARCHAR(first);
            case "CHARACTER", "CHAR" -> Types.CHAR(Math.max(first, 1));
            case "CHARACTER LARGE OBJECT", "VARCHAR_IGNORECASE", "ENUM" -> spelled(text, Types.TEXT);
            case "BINARY VARYING", "VARBINARY" -> first < 0 ? Types.BLOB : Types.VARBINARY(first);
            case "BINARY", "BINARY LARGE OBJECT" -> spelled(text, Types.BLOB);
            case "DATE" -> Types.DATE;
            case "TIME" -> isDefault(first) ? Types.TIME : Types.TIME(first);
            case "TIME WITH TIME ZONE" -> isDefault(first) ? Types.TIME_TZ : Types.TIME_TZ(first);
            case "TIMESTAMP" -> isDefault(first) ? Types.TIMESTAMP : Types.TIMESTAMP(first);
            case "TIMESTAMP WITH TIME ZONE" -> isDefault(first) ? Types.TIMESTAMP_TZ : Types.TIMESTAMP_TZ(first);
            case "INTERVAL YEAR TO MONTH" -> Types.INTERVAL_MONTHS;
            case "UUID" -> Types.UUID;
            case "JSON" -> Types.JSON;
            default ->
                text.startsWith("INTERVAL DAY") && text.contains("SECOND")
                        ? spelled(text, Types.INTERVAL)
                        : new VendorType(text);
        };
    }

    private static boolean isDefault(int digits) {
        return digits < 0 || digits == MOST_DIGITS;
    }

    private static SqlType<?> numeric(String text, int precision, int scale) {
        return precision < 1 || scale < 0 || scale > precision
                ? spelled(text, Types.NUMERIC)
                : Types.NUMERIC(precision, scale);
    }

    static <T> SqlType<T> spelled(String text, SqlType<T> like) {
        return new SpelledType<>(text, like, CODECS);
    }
}
