package io.github.tribikos.oracle;

import io.github.tribikos.catalog.TypeText;
import io.github.tribikos.catalog.VendorType;
import io.github.tribikos.type.Codecs;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;

/** Types by what the views, put together again, and CREATE TABLE call them. Written after the manual; no server has run it. */
final class OracleCatalogTypes {
    private static final int DIGITS_OF_LONG = 19;
    private static final int UUID_BYTES = 16;
    private static final int MOST_DIGITS = 9;

    private final Codecs codecs;

    OracleCatalogTypes(Codecs codecs) {
        this.codecs = codecs;
    }

    SqlType<?> type(String text) {
        TypeText type = TypeText.parse(text);
        int first = type.number(0, -1);
        return switch (type.name()) {
            case "NUMBER", "NUMERIC", "DECIMAL" -> number(text, first, type.number(1, 0));
            case "INTEGER", "INT", "SMALLINT" -> Types.INTEGER;
            case "BINARY_FLOAT" -> Types.REAL;
            case "BINARY_DOUBLE" -> Types.DOUBLE;
            case "BOOLEAN" -> Types.BOOLEAN;
            case "VARCHAR2", "NVARCHAR2", "VARCHAR" -> Types.VARCHAR(length(type));
            case "CHAR", "NCHAR" -> Types.CHAR(length(type));
            case "CLOB", "NCLOB" -> Types.TEXT;
            case "RAW" -> first == UUID_BYTES ? Types.UUID : Types.VARBINARY(Math.max(first, 1));
            case "BLOB" -> Types.BLOB;
            case "DATE" -> new SpelledType<>("DATE", Types.TIMESTAMP, codecs); // it has a time of day
            case "TIMESTAMP" -> first == MOST_DIGITS ? Types.TIMESTAMP : Types.TIMESTAMP(Math.max(first, 0));
            case "TIMESTAMP WITH TIME ZONE" ->
                first == MOST_DIGITS ? Types.TIMESTAMP_TZ : Types.TIMESTAMP_TZ(Math.max(first, 0));
            case "JSON" -> Types.JSON;
            default -> text.startsWith("INTERVAL YEAR") ? Types.INTERVAL_MONTHS : other(text);
        };
    }

    private static SqlType<?> other(String text) {
        return text.startsWith("INTERVAL DAY") ? Types.INTERVAL : new VendorType(text);
    }

    /** {@code 30 CHAR} is 30. */
    private static int length(TypeText type) {
        String argument =
                type.arguments().isEmpty() ? "1" : type.arguments().get(0).replaceFirst("\\D.*", "");
        return argument.isEmpty() ? 1 : Math.max(1, Integer.parseInt(argument));
    }

    private SqlType<?> number(String text, int precision, int scale) {
        if (precision < 1) {
            return Types.NUMERIC;
        }
        if (scale == 0 && precision == DIGITS_OF_LONG) {
            return Types.BIGINT;
        }
        return scale < 0 || scale > precision
                ? new SpelledType<>(text, Types.NUMERIC, codecs)
                : Types.NUMERIC(precision, scale);
    }
}
