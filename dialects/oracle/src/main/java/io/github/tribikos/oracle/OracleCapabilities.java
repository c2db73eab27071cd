package io.github.tribikos.oracle;

import io.github.tribikos.compile.BooleanStyle;
import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.DistinctFromStyle;
import io.github.tribikos.compile.DivisionStyle;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.FilterStyle;
import io.github.tribikos.compile.FullTextStyle;
import io.github.tribikos.compile.InsertWithStyle;
import io.github.tribikos.compile.LimitStyle;
import io.github.tribikos.compile.LockStyle;
import io.github.tribikos.compile.RegexpReplaceStyle;
import io.github.tribikos.compile.RegexpStyle;
import io.github.tribikos.compile.ReturningStyle;
import io.github.tribikos.compile.SequenceStyle;
import io.github.tribikos.compile.StringAggregateStyle;
import io.github.tribikos.compile.TableSampleStyle;
import io.github.tribikos.compile.UpdateRowsStyle;
import io.github.tribikos.compile.UpsertStyle;
import io.github.tribikos.compile.ValuesStyle;
import io.github.tribikos.sql.Operator;

/**
 * What Oracle can do, by version. Source: the <a
 * href="https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/">SQL language reference</a> of 19c and 23ai.
 */
final class OracleCapabilities {
    static final int V23 = 23;

    private static final String READ_AGAIN =
            "Take the key from a sequence before, or select the row afterwards: RETURNING INTO needs variables.";

    private OracleCapabilities() {}

    static Capabilities of(int major) {
        Capabilities.Builder builder = Capabilities.builder("Oracle " + (major >= V23 ? major + "ai" : major + "c"))
                .style(major < V23 ? BooleanStyle.INTEGERS : BooleanStyle.KEYWORDS)
                .style(DistinctFromStyle.DECODE)
                .style(LimitStyle.FETCH_FIRST)
                .style(LockStyle.UPDATE_WITH_OPTIONS)
                .style(FilterStyle.CASE)
                .style(FullTextStyle.CONTAINS)
                .style(RegexpStyle.REGEXP_LIKE)
                .style(RegexpReplaceStyle.EVERY)
                .style(ReturningStyle.NONE)
                .style(StringAggregateStyle.WITHIN_GROUP)
                .style(InsertWithStyle.BEFORE_QUERY)
                .style(UpdateRowsStyle.ROW_BY_ROW)
                .style(SequenceStyle.PSEUDO_COLUMN)
                .style(UpsertStyle.MERGE)
                .style(DivisionStyle.DECIMAL)
                .operatorFunction(Operator.REMAINDER, "mod")
                .operatorFunction(Operator.BITWISE_AND, "BITAND")
                .operatorFunction(Operator.BITWISE_OR, "BITOR")
                .operatorFunction(Operator.BITWISE_XOR, "BITXOR")
                .function("aggregate_strings", "LISTAGG")
                .function("char_length", "LENGTH")
                .function("now", "CURRENT_TIMESTAMP")
                .maxBinds(65_535)
                .maxIdentifierLength(OracleIdentifiers.MAX_LENGTH)
                .style(TableSampleStyle.SAMPLE)
                .without(Feature.JOIN_USING) // such a column must not be written with its table: ORA-25154
                .without(Feature.NATURAL_JOIN, null, "Use using(...), which is written as ON.")
                .without(Feature.NATURAL_OUTER_JOIN)
                .without(Feature.NAMED_ENUMS)
                .without(Feature.CONSTRAINT_COMMENTS, Feature.ON_DELETE_COLUMNS)
                .without(Feature.TEMPORARY_TABLES, null, "Use OracleTableOptions.globalTemporary(), which stays.")
                .without(Feature.DOMAINS, null, "Give the column the base type there: withVariant(...).")
                .without(Feature.CREATE_SCHEMA, null, "A schema belongs to a user here: CREATE USER.")
                .without(Feature.CREATE_SCHEMA_CHECK, Feature.DROP_SCHEMA_CASCADE)
                .without(Feature.INSERT_RETURNING, null, READ_AGAIN)
                .without(Feature.UPDATE_RETURNING, null, READ_AGAIN)
                .without(Feature.DELETE_RETURNING, null, READ_AGAIN)
                .without(Feature.CHANGE_IN_CTE, null, "Run the change as a statement of its own.")
                .without(Feature.RECURSIVE_UNION, null, "Use unionAll(...): a recursion has UNION ALL alone.")
                .without(Feature.CTE_MATERIALIZATION)
                .without(Feature.DISTINCT_ON, null, "Number the rows of each group with row_number().")
                .without(Feature.BETWEEN_SYMMETRIC, null, "Use BETWEEN with the lower bound first.")
                .without(Feature.UPDATE_FROM, null, "Set the columns by scalar subqueries.")
                .without(Feature.DELETE_USING, null, "Use in(...) or exists(...) with a subquery.")
                .without(Feature.MERGE_DELETE, null, "Delete by a statement of its own.")
                .without(Feature.MERGE_BRANCHES, null, "Set each column to a CASE.")
                .without(Feature.ARRAYS)
                .without(Feature.LOCK_OF) // which names columns
                .without(Feature.AGGREGATE_ORDER)
                .without(Feature.UPSERT_ANY_KEY, Feature.UPSERT_ANY_KEY_UPDATE)
                .without(Feature.UPSERT_INDEX_PREDICATE, Feature.UPSERT_CONSTRAINT)
                .without(Feature.STORED_COLUMNS, null, "Use Computed.virtual(...).")
                .without(Feature.MATCH_FULL)
                .without(Feature.PARTIAL_INDEXES)
                .without(Feature.TRANSACTIONAL_DDL)
                .without(Feature.READ_ONLY_TRANSACTIONS);
        if (major < V23) {
            builder.style(ValuesStyle.SELECTS)
                    .without(Feature.MULTI_ROW_VALUES, "23", null)
                    .without(Feature.UPSERT, "23", "Write a MERGE as SQL text.")
                    .without(Feature.VALUES_AS_CONDITIONS, "23", null)
                    .without(Feature.NAMED_WINDOWS, "21", null)
                    .without(Feature.WINDOW_GROUPS, "21", null)
                    .without(Feature.WINDOW_EXCLUDE, "21", null)
                    .without(Feature.INTERSECT_EXCEPT_ALL, "21", null);
        }
        return builder.build();
    }
}
