package io.github.tribikos.sqlite;

import io.github.tribikos.catalog.TypeText;
import io.github.tribikos.catalog.VendorType;
import io.github.tribikos.type.NumericType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;

/**
 * What values a declared type is for: first by the names that other databases give such a meaning, then by the rules of
 * <a href="https://www.sqlite.org/datatype3.html#determination_of_column_affinity">affinity</a>. REAL is a double there.
 */
final class SqliteCatalogTypes {
    private SqliteCatalogTypes() {}

    static SqlType<?> type(String text) {
        TypeText type = TypeText.parse(text.replaceAll("[\"`\\[\\]]", "")); // as Access and SQL Server quote them
        int length = type.number(0, 0);
        return switch (type.name()) {
            case "INTEGER", "INT", "MEDIUMINT", "INT4" -> Types.INTEGER;
            case "BIGINT", "INT8", "LONG" -> Types.BIGINT;
            case "SMALLINT", "INT2" -> Types.SMALLINT;
            case "TINYINT" -> Types.TINYINT;
            case "BOOLEAN", "BOOL" -> Types.BOOLEAN;
            case "REAL", "DOUBLE", "DOUBLE PRECISION", "FLOAT" -> Types.DOUBLE;
            case "NUMERIC", "DECIMAL" -> numeric(length, type.number(1, 0));
            case "CHAR", "CHARACTER", "NCHAR", "NATIVE CHARACTER" -> length > 0 ? Types.CHAR(length) : Types.TEXT;
            case "VARCHAR", "NVARCHAR", "CHARACTER VARYING", "VARCHAR2", "VARYING CHARACTER" ->
                length > 0 ? Types.VARCHAR(length) : Types.TEXT;
            case "TEXT", "CLOB", "NTEXT" -> Types.TEXT;
            case "BLOB" -> Types.BLOB;
            case "BINARY" -> length > 0 ? Types.BINARY(length) : Types.BLOB;
            case "VARBINARY" -> length > 0 ? Types.VARBINARY(length) : Types.BLOB;
            case "DATE" -> Types.DATE;
            case "TIME" -> Types.TIME;
            case "DATETIME", "TIMESTAMP" -> Types.TIMESTAMP;
            case "JSON" -> Types.JSON;
            case "UUID" -> Types.UUID;
            default -> byAffinity(type.name(), text);
        };
    }

    private static NumericType numeric(int precision, int scale) {
        return precision > 0 && scale >= 0 && scale <= precision ? Types.NUMERIC(precision, scale) : Types.NUMERIC;
    }

    private static SqlType<?> byAffinity(String name, String text) {
        if (name.contains("INT")) {
            return Types.BIGINT;
        }
        if (name.contains("CHAR") || name.contains("CLOB") || name.contains("TEXT")) {
            return Types.TEXT;
        }
        if (name.contains("BLOB")) {
            return Types.BLOB;
        }
        boolean isReal = name.contains("REAL") || name.contains("FLOA") || name.contains("DOUB");
        return isReal ? Types.DOUBLE : new VendorType(text);
    }
}
