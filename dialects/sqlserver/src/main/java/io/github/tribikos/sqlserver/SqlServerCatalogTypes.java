package io.github.tribikos.sqlserver;

import io.github.tribikos.catalog.TypeText;
import io.github.tribikos.catalog.VendorType;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;

/** Types by what the views, put together again, and CREATE TABLE call them. Written after the manual; no server has run it. */
final class SqlServerCatalogTypes {
    private static final SqlServerCodecs CODECS = new SqlServerCodecs();
    private static final int MOST_DIGITS = 7;
    private static final int REAL_DIGITS = 24;

    private SqlServerCatalogTypes() {}

    static SqlType<?> type(String text) {
        TypeText type = TypeText.parse(text);
        int first = type.number(0, -1); // max is no number
        return switch (type.name()) {
            case "TINYINT" -> new SpelledType<>(text, Types.SMALLINT, CODECS); // 0 to 255
            case "SMALLINT" -> Types.SMALLINT;
            case "INT", "INTEGER" -> Types.INTEGER;
            case "BIGINT" -> Types.BIGINT;
            case "BIT" -> Types.BOOLEAN;
            case "REAL" -> Types.REAL;
            case "FLOAT" -> first > 0 && first <= REAL_DIGITS ? Types.REAL : Types.DOUBLE;
            case "DOUBLE PRECISION" -> Types.DOUBLE;
            case "DECIMAL", "NUMERIC" -> Types.NUMERIC(first < 1 ? 18 : first, type.number(1, 0));
            case "NCHAR", "CHAR" -> Types.CHAR(Math.max(first, 1));
            case "NVARCHAR", "VARCHAR" -> first < 1 ? Types.TEXT : Types.VARCHAR(first);
            case "BINARY" -> new SpelledType<>(text, Types.BLOB, CODECS);
            case "VARBINARY" -> first < 1 ? Types.BLOB : Types.VARBINARY(first);
            case "DATE" -> Types.DATE;
            case "TIME" -> isDefault(first) ? Types.TIME : Types.TIME(first);
            case "DATETIME2" -> isDefault(first) ? Types.TIMESTAMP : Types.TIMESTAMP(first);
            case "DATETIME", "SMALLDATETIME" -> new SpelledType<>(text, Types.TIMESTAMP, CODECS);
            case "DATETIMEOFFSET" -> isDefault(first) ? Types.TIMESTAMP_TZ : Types.TIMESTAMP_TZ(first);
            case "UNIQUEIDENTIFIER" -> Types.UUID;
            default -> new VendorType(text);
        };
    }

    private static boolean isDefault(int digits) {
        return digits < 0 || digits == MOST_DIGITS;
    }
}
