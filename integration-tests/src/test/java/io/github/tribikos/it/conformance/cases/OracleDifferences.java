package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/**
 * Where the SQL for Oracle differs from the record on purpose. None of it was executed when it was recorded, so the rows of other
 * databases tell nothing: a text that the manual refuses is replaced or refused by us.
 */
final class OracleDifferences {
    private static final String MANUAL = " (https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/";
    private static final String REFUSED = "); house-style 9: an unsupported construct throws at compile time";

    private OracleDifferences() {}

    static void register(Cases cases) {
        booleansAndTypes(cases);
        statements(cases);
    }

    private static void booleansAndTypes(Cases cases) {
        accept(
                cases,
                "true and false for 1 and 0, which are no conditions; Oracle has BOOLEAN since 23ai" + MANUAL
                        + "Data-Types.html), before it we write = 1",
                "select.006",
                "where.018",
                "where.019",
                "boolean.002",
                "join.011",
                "lateral.001",
                "literal_binds.005");
        accept(
                cases,
                "BINARY_FLOAT and BINARY_DOUBLE for FLOAT and DOUBLE PRECISION, which are decimal" + MANUAL
                        + "Data-Types.html); design 2.11: no value is changed silently",
                "cast.007",
                "type_ddl.009",
                "type_ddl.044",
                "type_ddl.045");
        accept(
                cases,
                "TIMESTAMP(9) for DATE, which has no fractions of a second" + MANUAL + "Data-Types.html); design 2.11",
                "ddl_table.010",
                "ddl_table.029",
                "ddl_table.014",
                "type_ddl.021");
        accept(
                cases,
                "A time of day: there is no TIME" + MANUAL + "Data-Types.html" + REFUSED,
                "cast.009",
                "type_ddl.020");
        accept(
                cases,
                "INTERVAL DAY(9) TO SECOND(9) for one of 2 and 6 digits, which would refuse or cut; design 2.11",
                "type_ddl.023");
        accept(
                cases,
                "RAW(16) for a UUID, VARCHAR2 and CHAR counted in characters, RAW for VARBINARY: the types that there are"
                        + MANUAL + "Data-Types.html)",
                "ddl_table.007",
                "ddl_table.051",
                "type_ddl.028",
                "type_ddl.030",
                "type_ddl.031",
                "type_ddl.032",
                "type_ddl.027",
                "type_ddl.034",
                "type_ddl.035",
                "type_ddl.041",
                "type_ddl.046");
        accept(
                cases,
                "An autoIncrement() column is an identity column here too: design 2.8",
                "ddl_table.018",
                "ddl_table.054",
                "ddl_table.020",
                "ddl_table.021",
                "ddl_table.023",
                "ddl_naming.001",
                "ddl_table.025",
                "ddl_table.035",
                "ddl_table.039",
                "ddl_table.046",
                "ddl_table.049");
        accept(
                cases,
                "CREATE TEMPORARY TABLE AS: a temporary table is GLOBAL or PRIVATE" + MANUAL + "CREATE-TABLE.html"
                        + REFUSED,
                "ddl_view_ctas.007");
        accept(cases, "DEFAULT 1 for DEFAULT '1': a number, as the column is one (house-style 11)", "ddl_table.008");
        accept(
                cases,
                "1.5E0 for 1.5, which would be a NUMBER" + MANUAL + "Literals.html); design 2.11",
                "literal_binds.006");
        accept(
                cases,
                "A literal of bytes: conformance/README.md, quirks: giving it one is welcome",
                "literal_binds.014");
    }

    private static void statements(Cases cases) {
        accept(
                cases,
                "RETURNING is refused: INTO takes variables of PL/SQL" + MANUAL + "INSERT.html" + REFUSED,
                "insert.006",
                "returning.001",
                "returning.002",
                "returning.005",
                "returning.006",
                "returning.009",
                "returning.010");
        accept(
                cases,
                "RETURNING tag.id INTO is not asked for: README, quirks of core.insert.001: fetching the generated key through the driver"
                        + " instead is fine",
                "insert.001",
                "insert.009",
                "insert.020",
                "literal_binds.022");
        accept(
                cases,
                "CASE WHEN ... END inside the aggregate for FILTER, which there is none of" + MANUAL
                        + "Aggregate-Functions.html); FilterStyle.CASE, house-style 9, a difference of dialects is data",
                "aggregate.008",
                "aggregate.014",
                "window.017");
        accept(
                cases,
                "ORDER BY the label for the expression behind it: Oracle knows the names of the SELECT list there"
                        + MANUAL + "SELECT.html)",
                "label.002",
                "label.008");
        accept(
                cases,
                "A change in a common table expression: it takes a query alone" + MANUAL + "SELECT.html" + REFUSED,
                "dml_cte.004",
                "dml_cte.005",
                "dml_cte.006");
        accept(cases, "UNION in a recursion: it is UNION ALL" + MANUAL + "SELECT.html" + REFUSED, "cte.006");
        accept(
                cases,
                "BETWEEN SYMMETRIC: there is none" + MANUAL + "BETWEEN-Condition.html" + REFUSED,
                "operators.016");
        accept(
                cases,
                "The flag g is left out: REGEXP_REPLACE knows none, and replaces every match" + MANUAL
                        + "REGEXP_REPLACE.html)",
                "regexp.005");
        accept(cases, "g for g.COLUMN_VALUE: a function of one column is named by its alias", "function.014");
        accept(
                cases,
                "FOR UPDATE for FOR UPDATE OF without a column, which is no SQL" + MANUAL
                        + "SELECT.html): it locks the rows of all tables",
                "for_update.008",
                "for_update.011");
        accept(
                cases,
                "The value of a column with a reserved name: recorded as null, since the record asks for it by the name of another bind",
                "quoting.007",
                "quoting.008");
    }

    private static void accept(Cases cases, String reason, String... ids) {
        cases.accept("oracle", reason, ids);
    }
}
