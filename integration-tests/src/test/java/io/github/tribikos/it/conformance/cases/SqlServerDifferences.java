package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/**
 * Where the SQL for SQL Server differs from the record on purpose. None of it was executed when it was recorded, so the rows of other
 * databases tell nothing: a text that the manual refuses is replaced or refused by us (conformance/README.md, rule 7 in spirit).
 */
final class SqlServerDifferences {
    private static final String MANUAL = " (https://learn.microsoft.com/sql/t-sql/";
    private static final String REFUSED = "); house-style 9: an unsupported construct throws at compile time";

    private SqlServerDifferences() {}

    static void register(Cases cases) {
        texts(cases);
        statements(cases);
        rest(cases);
    }

    private static void texts(Cases cases) {
        cases.accept(
                "mssql",
                "NVARCHAR and NCHAR for VARCHAR and CHAR, which put question marks in place of what their code page lacks"
                        + MANUAL
                        + "data-types/char-and-varchar-transact-sql); design 2.11: no value is changed silently",
                "function.003",
                "group_by.001",
                "ddl_naming.001",
                "ddl_table.001",
                "ddl_table.007",
                "ddl_table.015",
                "ddl_table.051",
                "type_ddl.028",
                "type_ddl.030",
                "type_ddl.031",
                "type_ddl.032",
                "ddl_table.002",
                "ddl_table.010",
                "ddl_table.011",
                "ddl_table.012",
                "ddl_table.018",
                "ddl_table.022",
                "ddl_table.029",
                "ddl_table.025",
                "ddl_table.030",
                "ddl_table.034",
                "type_ddl.016",
                "type_ddl.034",
                "type_ddl.035",
                "type_ddl.049");
        cases.accept(
                "mssql",
                "DATETIME2 for DATETIME, which rounds to 3.33 milliseconds" + MANUAL
                        + "data-types/datetime-transact-sql); design 2.11: no value is changed silently",
                "cast.009",
                "ddl_table.014",
                "type_ddl.021",
                "type_ddl.023");
        cases.accept(
                "mssql",
                "CASE WHEN (... IS NULL) for NULLS FIRST and LAST, which ORDER BY lacks" + MANUAL
                        + "queries/select-order-by-clause-transact-sql); NullsOrderStyle.CASE, house-style 9, a difference of dialects is data",
                "collate.007",
                "order_by.001",
                "order_by.002",
                "limit.009",
                "ddl_index.003",
                "label.008");
        cases.accept(
                "mssql",
                "CASE WHEN ... END inside the aggregate for FILTER, which there is none of" + MANUAL
                        + "functions/aggregate-functions-transact-sql); FilterStyle.CASE, house-style 9, a difference of dialects is data",
                "aggregate.008",
                "aggregate.014",
                "window.017");
        cases.accept(
                "mssql",
                "substring for substr, which there is none of" + MANUAL
                        + "functions/substring-transact-sql); house-style 4: a dialect renames a function in a table",
                "like.015",
                "label.002");
    }

    private static void statements(Cases cases) {
        cases.accept(
                "mssql",
                "= 1, as a BIT is no condition" + MANUAL
                        + "language-elements/case-transact-sql); BooleanStyle.INTEGERS",
                "case.006");
        cases.accept(
                "mssql",
                "IS DISTINCT FROM, which SQL Server has since 2022; the record is of 2019, for which we write INTERSECT too",
                "null.005");
        cases.accept(
                "mssql",
                "REAL for FLOAT, which has 8 bytes here: the standard's names of 4 and 8 bytes (ISO 9075-2, 6.1); design 2.11",
                "cast.007");
        cases.accept(
                "mssql",
                "DATEDIFF_BIG from 1970, as DATEPART has no epoch" + MANUAL + "functions/datepart-transact-sql)",
                "extract.011");
        cases.accept(
                "mssql",
                "SYSDATETIMEOFFSET() and casts of SYSDATETIME(): CURRENT_TIMESTAMP has no offset, and there is no CURRENT_TIME, LOCALTIME or"
                        + " LOCALTIMESTAMP" + MANUAL
                        + "functions/date-and-time-data-types-and-functions-transact-sql); design 2.14",
                "function.004");
        cases.accept(
                "mssql",
                "BETWEEN SYMMETRIC: there is none" + MANUAL + "language-elements/between-transact-sql" + REFUSED,
                "operators.016");
        cases.accept(
                "mssql",
                "LATERAL: there is none, but APPLY" + MANUAL + "queries/from-transact-sql" + REFUSED,
                "lateral.001");
        cases.accept(
                "mssql",
                "UNION in a recursion: it is UNION ALL" + MANUAL + "queries/with-common-table-expression-transact-sql"
                        + REFUSED,
                "cte.006");
        cases.accept(
                "mssql",
                "A change in a common table expression: it takes a SELECT alone" + MANUAL
                        + "queries/with-common-table-expression-transact-sql" + REFUSED,
                "dml_cte.004",
                "dml_cte.005",
                "dml_cte.006");
        cases.accept(
                "mssql",
                "EXCEPT ALL: there is none" + MANUAL
                        + "language-elements/set-operators-except-and-intersect-transact-sql" + REFUSED,
                "set_op.005");
        cases.accept(
                "mssql",
                "GROUPS: there are none" + MANUAL + "queries/select-over-clause-transact-sql" + REFUSED,
                "window.010");
    }

    private static void rest(Cases cases) {
        cases.accept(
                "mssql",
                "A literal of an interval or of bytes: conformance/README.md, quirks: giving them one is welcome",
                "literal_binds.013",
                "literal_binds.014");
        cases.accept(
                "mssql",
                "1.5E0 for 1.5, which would be a DECIMAL" + MANUAL + "data-types/constants-transact-sql); design 2.11",
                "literal_binds.006");
        cases.accept(
                "mssql",
                "OUTPUT inserted.id is not asked for: README, quirks of core.insert.001: fetching the generated key through the driver"
                        + " instead is fine",
                "literal_binds.022");
        cases.accept(
                "mssql",
                "ORDER BY stays: it fixes the order of the generated keys" + MANUAL + "statements/insert-transact-sql)",
                "insert.013");
        cases.accept(
                "mssql", "DEFAULT 1 for DEFAULT '1': a number, as the column is one (house-style 11)", "ddl_table.008");
        cases.accept(
                "mssql",
                "Options of IDENTITY beyond start and increment are refused, not dropped: design 2.8",
                "ddl_table.033");
        cases.accept(
                "mssql",
                "Comments are refused, not dropped: they are extended properties here; house-style 9",
                "ddl_table.039");
        cases.accept(
                "mssql",
                "CREATE TABLE AS is refused: there is SELECT INTO, a statement of another kind; house-style 9",
                "ddl_view_ctas.007",
                "ddl_view_ctas.008");
        cases.accept("mssql", "NVARCHAR for a time with an offset, which TIME would drop; design 2.11", "type_ddl.020");
        cases.accept(
                "mssql", "VARBINARY(max) for BLOB, which there is none of" + MANUAL + "data-types)", "type_ddl.039");
        cases.accept(
                "mssql", "UNIQUEIDENTIFIER for UUID, which there is none of" + MANUAL + "data-types)", "type_ddl.046");
    }
}
