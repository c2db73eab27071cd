package io.github.tribikos.mysql;

import io.github.tribikos.catalog.TypeText;
import io.github.tribikos.catalog.VendorType;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.List;
import java.util.Locale;

/**
 * Types by what {@code COLUMN_TYPE} and CREATE TABLE call them; the width of an integer says nothing, but for {@code TINYINT(1)}, which is
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/numeric-type-syntax.html">BOOL</a>.
 */
final class MysqlCatalogTypes {
    private final MysqlCodecs codecs;

    MysqlCatalogTypes(MysqlServer server) {
        this.codecs = new MysqlCodecs(server);
    }

    MysqlCodecs codecs() {
        return codecs;
    }

    SqlType<?> type(String text) {
        TypeText type = TypeText.parse(text);
        int first = type.number(0, -1);
        return switch (type.name()) {
            case "BOOL", "BOOLEAN" -> Types.BOOLEAN;
            case "TINYINT" -> first == 1 ? Types.BOOLEAN : Types.TINYINT;
            case "TINYINT UNSIGNED" -> MysqlTypes.TINYINT_UNSIGNED;
            case "SMALLINT" -> Types.SMALLINT;
            case "SMALLINT UNSIGNED" -> MysqlTypes.SMALLINT_UNSIGNED;
            case "MEDIUMINT" -> MysqlTypes.MEDIUMINT;
            case "MEDIUMINT UNSIGNED" -> MysqlTypes.MEDIUMINT_UNSIGNED;
            case "INT", "INTEGER" -> Types.INTEGER;
            case "INT UNSIGNED", "INTEGER UNSIGNED" -> MysqlTypes.INTEGER_UNSIGNED;
            case "BIGINT" -> Types.BIGINT;
            case "BIGINT UNSIGNED" -> MysqlTypes.BIGINT_UNSIGNED;
            case "YEAR" -> MysqlTypes.YEAR;
            case "FLOAT" -> like(text, Types.REAL);
            case "DOUBLE", "REAL", "DOUBLE PRECISION" -> first < 0 ? Types.DOUBLE : like(text, Types.DOUBLE);
            case "DECIMAL", "NUMERIC" -> numeric(first, type.number(1, 0));
            default -> ofText(text, type, first);
        };
    }

    private SqlType<?> ofText(String text, TypeText type, int first) {
        return switch (type.name()) {
            case "CHAR" -> Types.CHAR(Math.max(first, 1));
            case "VARCHAR" -> Types.VARCHAR(Math.max(first, 1));
            case "TINYTEXT" -> MysqlTypes.TINYTEXT;
            case "TEXT" -> Types.TEXT;
            case "MEDIUMTEXT" -> MysqlTypes.MEDIUMTEXT;
            case "LONGTEXT" -> MysqlTypes.LONGTEXT;
            case "JSON" -> Types.JSON;
            case "BINARY" -> Types.BINARY(Math.max(first, 1));
            case "VARBINARY" -> Types.VARBINARY(Math.max(first, 1));
            case "TINYBLOB" -> MysqlTypes.TINYBLOB;
            case "BLOB" -> Types.BLOB;
            case "MEDIUMBLOB" -> MysqlTypes.MEDIUMBLOB;
            case "LONGBLOB" -> MysqlTypes.LONGBLOB;
            case "DATE" -> Types.DATE;
            case "TIME" -> first == MysqlCodecs.FRACTION_DIGITS ? Types.TIME : Types.TIME(Math.max(first, 0));
            case "DATETIME" ->
                first == MysqlCodecs.FRACTION_DIGITS ? Types.TIMESTAMP : Types.TIMESTAMP(Math.max(first, 0));
            case "TIMESTAMP" -> like(text, Types.TIMESTAMP);
            case "UUID" -> Types.UUID;
            case "ENUM" -> MysqlTypes.ENUM(member(type, 0), members(type));
            case "SET" -> MysqlTypes.SET(member(type, 0), members(type));
            default -> new VendorType(text);
        };
    }

    private <T> SqlType<T> like(String text, SqlType<T> type) {
        return new SpelledType<>(text.toUpperCase(Locale.ROOT), type, codecs);
    }

    private static SqlType<?> numeric(int precision, int scale) {
        boolean isWidest = precision == MysqlTypeCompiler.MOST_DIGITS && scale == MysqlTypeCompiler.MOST_SCALE;
        return precision < 1 || isWidest ? Types.NUMERIC : Types.NUMERIC(precision, scale);
    }

    private static String member(TypeText type, int position) {
        String quoted = type.arguments().get(position);
        return quoted.length() < 2
                ? quoted
                : quoted.substring(1, quoted.length() - 1).replace("''", "'");
    }

    private static String[] members(TypeText type) {
        List<String> all = type.arguments();
        String[] rest = new String[all.size() - 1];
        for (int i = 1; i < all.size(); i++) {
            rest[i - 1] = member(type, i);
        }
        return rest;
    }
}
