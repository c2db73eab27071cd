package io.github.tribikos.duckdb;

import io.github.tribikos.catalog.TypeText;
import io.github.tribikos.catalog.VendorType;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;

/** Types by what {@code duckdb_columns()} and CREATE TABLE call them. VARCHAR has no length there. */
final class DuckdbCatalogTypes {
    private static final DuckdbCodecs CODECS = new DuckdbCodecs();

    private DuckdbCatalogTypes() {}

    static SqlType<?> type(String text) {
        if (text.endsWith("]")) {
            return new VendorType(text);
        }
        TypeText type = TypeText.parse(text);
        return switch (type.name()) {
            case "TINYINT" -> Types.TINYINT;
            case "SMALLINT" -> Types.SMALLINT;
            case "INTEGER", "INT" -> Types.INTEGER;
            case "BIGINT" -> Types.BIGINT;
            case "BOOLEAN", "BOOL" -> Types.BOOLEAN;
            case "FLOAT", "REAL" -> Types.REAL;
            case "DOUBLE", "DOUBLE PRECISION" -> Types.DOUBLE;
            case "DECIMAL", "NUMERIC" -> numeric(type);
            case "VARCHAR", "CHAR", "TEXT", "STRING" -> Types.TEXT;
            case "ENUM" -> new SpelledType<>(text, Types.TEXT, CODECS);
            case "BLOB" -> Types.BLOB;
            case "DATE" -> Types.DATE;
            case "TIME" -> Types.TIME;
            case "TIME WITH TIME ZONE" -> Types.TIME_TZ;
            case "TIMESTAMP" -> Types.TIMESTAMP;
            case "TIMESTAMP WITH TIME ZONE" -> Types.TIMESTAMP_TZ;
            case "UUID" -> Types.UUID;
            case "JSON" -> Types.JSON;
            default -> new VendorType(text);
        };
    }

    private static SqlType<?> numeric(TypeText type) {
        int precision = type.number(0, 18);
        int scale = type.number(1, type.arguments().isEmpty() ? 3 : 0);
        return DuckdbNumeric.WIDEST.precision() == precision && DuckdbNumeric.WIDEST.scale() == scale
                ? Types.NUMERIC
                : Types.NUMERIC(precision, scale);
    }
}
