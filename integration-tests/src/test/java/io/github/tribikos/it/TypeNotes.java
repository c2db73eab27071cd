package io.github.tribikos.it;

import static io.github.tribikos.testkit.TypeNote.rejected;
import static io.github.tribikos.testkit.TypeNote.rounded;

import io.github.tribikos.testkit.TypeNote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Why the databases change or reject values that they are sent, with their vendors' pages.
 */
public final class TypeNotes {
    private static final String H2_TYPES = "https://h2database.com/html/datatypes.html";
    private static final String DUCKDB = "https://duckdb.org/docs/stable/";
    private static final String POSTGRES = "https://www.postgresql.org/docs/current/";

    private static final String[] OFFSETS = {
        "2024-03-31T02:30:00+01:00",
        "2024-10-27T02:30:00+02:00",
        "2024-10-27T02:30:00+01:00",
        "2024-01-01T00:00:00+05:30",
        "2024-01-01T00:00:00-12:00",
        "2024-01-01T00:00:00+14:00",
        "2024-01-01T00:00:00+01:02:03",
        "2024-01-01T00:00:00+18:00",
        "2024-01-01T00:00:00-18:00",
        "0001-01-01T00:00:00+18:00"
    };

    private static final String MYSQL = "https://dev.mysql.com/doc/refman/8.4/en/";
    private static final String MARIADB = "https://mariadb.com/kb/en/";

    private TypeNotes() {}

    static List<TypeNote> sqlite() {
        return List.of(
                rounded(
                                "A zero has no sign: -0.0 is stored as the integer 0",
                                "https://www.sqlite.org/floatingpoint.html")
                        .of("REAL", "-0.0")
                        .of("DOUBLE PRECISION", "-0.0"),
                rounded(
                                "There is no type of times with a zone: the instant is stored as text in UTC, and comes back with that"
                                        + " offset",
                                "https://www.sqlite.org/lang_datefunc.html")
                        .of("TIMESTAMP WITH TIME ZONE", OFFSETS));
    }

    static List<TypeNote> duckdb() {
        return List.of(
                rejected("JSON that is not well-formed, escaped surrogates among it", DUCKDB + "data/json/overview")
                        .of("JSON", "escaped half of a pair", "not JSON", "nothing"),
                rounded("The instant is stored, and comes back in UTC", DUCKDB + "sql/data_types/timestamp")
                        .of("TIMESTAMP WITH TIME ZONE", OFFSETS)
                        .of("TIMESTAMP WITH TIME ZONE", "9999-12-31T23:59:59-18:00"));
    }

    /** What H2 does, and whatever is built on it. */
    public static List<TypeNote> onH2() {
        return List.of(
                rounded("A zero has no sign", H2_TYPES + "#double_precision_type")
                        .of("REAL", "-0.0")
                        .of("DOUBLE PRECISION", "-0.0")
                        .of("DOUBLE PRECISION ARRAY", "-0.0"),
                rounded("CHARACTER is filled up with spaces", H2_TYPES + "#character_type")
                        .of("CHAR(4)", "shorter", "empty"),
                rejected("A length is enforced", H2_TYPES + "#character_varying_type")
                        .of("CHAR(4)", "too long")
                        .of("VARCHAR(100)", "too long", "too long by spaces"),
                rejected(
                                "A length counts UTF-16 units, two for a character beyond the basic plane",
                                H2_TYPES + "#character_varying_type")
                        .of("VARCHAR(100)", "100 characters of 2 surrogates"),
                rejected("DECFLOAT has at most 100,000 digits", H2_TYPES + "#decfloat_type")
                        .of("NUMERIC", "1E+100000"));
    }

    static List<TypeNote> h2() {
        List<TypeNote> notes = new ArrayList<>(onH2());
        notes.add(rejected("A length is enforced", H2_TYPES + "#binary_varying_type")
                .of("BINARY(4)", "too long")
                .of("VARBINARY(300)", "too long"));
        notes.add(rounded(
                        "JSON is stored parsed: white space goes, and numbers are written anew",
                        H2_TYPES + "#json_type")
                .of("JSON", "1e400", "white space"));
        notes.add(rejected("JSON that is not well-formed, escaped surrogates among it", H2_TYPES + "#json_type")
                .of("JSON", "escaped half of a pair", "not JSON", "nothing"));
        return notes;
    }

    static List<TypeNote> postgresql() {
        return List.of(
                rounded("CHAR is filled up with spaces", POSTGRES + "datatype-character.html")
                        .of("CHAR(4)", "shorter", "empty"),
                rounded(
                                "The instant is stored, and comes back in UTC",
                                POSTGRES + "datatype-datetime.html#DATATYPE-TIMEZONES")
                        .of("TIMESTAMP WITH TIME ZONE", OFFSETS)
                        .of("TIMESTAMP WITH TIME ZONE", "9999-12-31T23:59:59-18:00"),
                rejected("A length is enforced", POSTGRES + "datatype-character.html")
                        .of("CHAR(4)", "too long")
                        .of("VARCHAR(100)", "too long"),
                rejected("JSON that is not well-formed", POSTGRES + "datatype-json.html")
                        .of("JSON", "not JSON", "nothing"),
                rejected("Timestamps end with the year 294276", POSTGRES + "datatype-datetime.html")
                        .of("TIMESTAMP", "+294277-01-01T00:00:00"),
                rounded(
                                "JSONB is stored parsed: keys in its own order, each once, white space and numbers written anew",
                                POSTGRES + "datatype-json.html")
                        .of("JSONB", "white space", "a key twice", "keys out of order", "1e3"),
                rejected(
                                "JSONB is checked, and can hold no NUL and no half of a surrogate pair",
                                POSTGRES + "datatype-json.html")
                        .of("JSONB", "escaped NUL", "escaped half of a pair", "not JSON"),
                rounded("Addresses are written in one form", POSTGRES + "datatype-net-types.html")
                        .of("INET", "1.2.3.4/32")
                        .of("MACADDR", "08-00-2B-01-02-03"),
                rejected("Text that is no address", POSTGRES + "datatype-net-types.html")
                        .of("INET", "1.2.3", "x")
                        .of("CIDR", "192.168.0.1/24"),
                rounded("Search documents and queries are written in one form", POSTGRES + "datatype-textsearch.html")
                        .of("TSVECTOR", "the fat cat")
                        .of("TSQUERY", "fat & cat"),
                rejected("Text search configurations are looked up", POSTGRES + "datatype-oid.html")
                        .of("REGCONFIG", "no_such_configuration"),
                rounded("Paths are written in one form", POSTGRES + "datatype-json.html#DATATYPE-JSONPATH")
                        .of("JSONPATH", "$.tags[*]"),
                rejected("Text that is no path", POSTGRES + "datatype-json.html#DATATYPE-JSONPATH")
                        .of("JSONPATH", "no path"),
                rounded(
                                "Ranges of whole numbers and days are stored as [lower,upper), those without a value as empty",
                                POSTGRES + "rangetypes.html#RANGETYPES-DISCRETE")
                        .of("INT4RANGE", "[10,20]", "(1,10)", "[1,1)")
                        .of("DATERANGE", "[2024-01-01,2024-01-31]"),
                rejected(
                                "The upper bound of [lower,upper) would be one more than the last number",
                                POSTGRES + "rangetypes.html#RANGETYPES-DISCRETE")
                        .of("INT4RANGE", "[1,2147483647]"),
                rounded("Ranges that touch are joined", POSTGRES + "rangetypes.html")
                        .of("INT4MULTIRANGE", "two that touch"));
    }

    static List<TypeNote> mariadb() {
        return List.of(
                rounded("A zero has no sign", MARIADB + "double/")
                        .of("REAL", "-0.0")
                        .of("DOUBLE PRECISION", "-0.0")
                        .inSomeVersions(), // 11.4 keeps it by Connector/J
                rejected("A length is enforced", MARIADB + "sql-mode/#strict-mode")
                        .of("CHAR(4)", "too long")
                        .of("VARCHAR(100)", "too long")
                        .of("BINARY(4)", "too long")
                        .of("VARBINARY(300)", "too long"),
                rejected(
                                "TEXT and BLOB hold 65,535 bytes; LONGTEXT and LONGBLOB hold 4 GB",
                                MYSQL + "storage-requirements.html#data-types-storage-reqs-strings")
                        .of("TEXT", "100,000 characters", "1 MB", "1 MB of 3 bytes a character")
                        .of("BLOB", "1 MB"),
                rejected("A check looks whether it is valid JSON", MARIADB + "json-data-type/")
                        .of("JSON", "escaped half of a pair", "not JSON", "nothing"),
                rounded(
                                "The instant is stored, as a DATETIME in UTC, and comes back with that offset",
                                MARIADB + "datetime/")
                        .of("TIMESTAMP WITH TIME ZONE", Arrays.copyOf(OFFSETS, OFFSETS.length - 1)));
    }
}
