package io.github.tribikos.sqlserver;

import io.github.tribikos.compile.BooleanStyle;
import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.ComputedStyle;
import io.github.tribikos.compile.DeleteUsingStyle;
import io.github.tribikos.compile.DistinctFromStyle;
import io.github.tribikos.compile.DivisionStyle;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.FilterStyle;
import io.github.tribikos.compile.FullTextStyle;
import io.github.tribikos.compile.LimitStyle;
import io.github.tribikos.compile.LockStyle;
import io.github.tribikos.compile.NullsOrderStyle;
import io.github.tribikos.compile.ReturningStyle;
import io.github.tribikos.compile.StringAggregateStyle;
import io.github.tribikos.compile.TableSampleStyle;
import io.github.tribikos.compile.UpdateFromStyle;
import io.github.tribikos.compile.UpdateRowsStyle;
import io.github.tribikos.compile.UpsertStyle;
import io.github.tribikos.sql.Operator;

/** What SQL Server can do, by version. Source: the <a href="https://learn.microsoft.com/sql/t-sql/">Transact-SQL reference</a>. */
final class SqlServerCapabilities {
    private static final int V2022 = 16;

    private SqlServerCapabilities() {}

    static Capabilities of(int major) {
        Capabilities.Builder builder = Capabilities.builder("SQL Server " + year(major))
                .style(BooleanStyle.INTEGERS) // BIT is no condition
                .style(major < V2022 ? DistinctFromStyle.INTERSECT : DistinctFromStyle.STANDARD)
                .style(LimitStyle.FETCH_FIRST)
                .style(LockStyle.NONE)
                .style(NullsOrderStyle.CASE)
                .style(FilterStyle.CASE)
                .style(FullTextStyle.CONTAINS)
                .style(ReturningStyle.OUTPUT)
                .style(StringAggregateStyle.WITHIN_GROUP)
                .style(UpdateFromStyle.FROM_WITH_TARGET)
                .style(DeleteUsingStyle.FROM_WITH_TARGET)
                .style(UpdateRowsStyle.MERGE)
                .style(UpsertStyle.MERGE)
                .style(DivisionStyle.INTEGER_CAST)
                .operator(Operator.CONCAT, "+")
                .function("length", "LEN")
                .function("char_length", "LEN")
                .function("substr", "substring")
                .function("now", "SYSDATETIMEOFFSET()") // CURRENT_TIMESTAMP has no offset
                .function("current_timestamp", "SYSDATETIMEOFFSET()")
                .function("current_date", "CAST(SYSDATETIME() AS DATE)")
                .function("current_time", "CAST(SYSDATETIME() AS TIME)")
                .function("localtime", "CAST(SYSDATETIME() AS TIME)")
                .function("localtimestamp", "SYSDATETIME()")
                .maxBinds(
                        2_098) // https://learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server: 2,100, and
                // two go to the driver
                .rowsPerStatement(1_000) // the most that VALUES takes
                .maxIdentifierLength(SqlServerIdentifiers.MAX_LENGTH)
                .style(TableSampleStyle.TABLESAMPLE_PERCENT)
                .without(Feature.TABLE_SAMPLE_BERNOULLI, null, "Use TableSample.system(...), which takes whole pages.")
                .without(Feature.JOIN_USING)
                .without(Feature.NATURAL_JOIN, null, "Use using(...), which is written as ON.")
                .without(Feature.NATURAL_OUTER_JOIN)
                .without(Feature.NESTED_CTE, null, "Leave out nested().")
                .without(Feature.SET_ROW, null, "Set each column to a subquery of its own, or use from(...).")
                .without(Feature.NAMED_ENUMS)
                .without(Feature.CONSTRAINT_COMMENTS, Feature.ON_DELETE_COLUMNS)
                .without(Feature.TEMPORARY_TABLES, null, "Begin the name of the table with #.")
                .without(Feature.DOMAINS, null, "Give the column the base type there: withVariant(...).")
                .without(Feature.DROP_CONSTRAINT_CASCADE, null, "Drop what rests on it first.")
                .without(Feature.CREATE_SCHEMA_CHECK, null, "Ask sys.schemas first, or handle the error.")
                .without(Feature.DROP_SCHEMA_CASCADE, null, "Drop what is in the schema first.")
                .without(Feature.REGEXP, null, "Use like(...), or a function of your own.")
                .without(Feature.REGEXP_REPLACE)
                .without(Feature.LATERAL, null, "Use a scalar subquery, or a join with row_number().")
                .without(Feature.RECURSIVE_UNION, null, "Use unionAll(...): a recursion has UNION ALL alone.")
                .without(Feature.CHANGE_IN_CTE, null, "Run the change as a statement of its own.")
                .without(Feature.MERGE_BRANCHES, null, "Set each column to a CASE.")
                .without(Feature.CTE_MATERIALIZATION)
                .without(Feature.DISTINCT_ON, null, "Number the rows of each group with row_number().")
                .without(Feature.INTERSECT_EXCEPT_ALL)
                .without(Feature.BOUND_TERMS_ANYWHERE, null, "Group in a subquery, and refer to its columns.")
                .without(Feature.WINDOW_GROUPS, null, "Count the frame in ROWS.")
                .without(Feature.WINDOW_EXCLUDE)
                .without(Feature.BETWEEN_SYMMETRIC, null, "Use BETWEEN with the lower bound first.")
                .without(Feature.ARRAYS)
                .without(Feature.COMPOSITE_FIELD)
                .without(Feature.AGGREGATE_ORDER)
                .without(Feature.MATERIALIZED_VIEW, null, "Make an indexed view by SQL of your own.")
                .without(Feature.VALUES_AS_CONDITIONS)
                .without(Feature.UPSERT_ANY_KEY, Feature.UPSERT_ANY_KEY_UPDATE)
                .without(Feature.UPSERT_INDEX_PREDICATE, Feature.UPSERT_CONSTRAINT)
                .style(ComputedStyle.UNTYPED)
                .without(Feature.DEFERRABLE_KEYS, Feature.DEFERRABLE_UNIQUE)
                .without(Feature.MATCH_FULL)
                .without(Feature.IDENTITY_ALWAYS)
                .without(Feature.COMMENTS, null, "Add extended properties by SQL of your own.")
                .without(Feature.FLOAT_SPECIAL_VALUES)
                .without(Feature.EXACT_TEXT, null, "Give the column a collation such as Latin1_General_100_BIN2_UTF8.");
        if (major < V2022) {
            builder.without(Feature.NAMED_WINDOWS, "2022", null);
        }
        return builder.build();
    }

    private static String year(int major) {
        return switch (major) {
            case 13 -> "2016";
            case 14 -> "2017";
            case 15 -> "2019";
            case 16 -> "2022";
            case 17 -> "2025";
            default -> String.valueOf(major);
        };
    }
}
