package io.github.tribikos.mysql;

import io.github.tribikos.compile.BooleanStyle;
import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.CommentStyle;
import io.github.tribikos.compile.DefaultValuesStyle;
import io.github.tribikos.compile.DeleteUsingStyle;
import io.github.tribikos.compile.DistinctFromStyle;
import io.github.tribikos.compile.DivisionStyle;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.FilterStyle;
import io.github.tribikos.compile.FullTextStyle;
import io.github.tribikos.compile.GeneratedStyle;
import io.github.tribikos.compile.IndexTermStyle;
import io.github.tribikos.compile.InsertOwnTableStyle;
import io.github.tribikos.compile.InsertWithStyle;
import io.github.tribikos.compile.LimitStyle;
import io.github.tribikos.compile.LockStyle;
import io.github.tribikos.compile.NullsOrderStyle;
import io.github.tribikos.compile.RegexpReplaceStyle;
import io.github.tribikos.compile.RegexpStyle;
import io.github.tribikos.compile.ReturningStyle;
import io.github.tribikos.compile.RollupStyle;
import io.github.tribikos.compile.SequenceStyle;
import io.github.tribikos.compile.StringAggregateStyle;
import io.github.tribikos.compile.UpdateFromStyle;
import io.github.tribikos.compile.UpdateRowsStyle;
import io.github.tribikos.compile.UpsertStyle;
import io.github.tribikos.compile.ValuesStyle;
import io.github.tribikos.sql.Operator;

/**
 * What MySQL and MariaDB can do, by version. Sources: the manuals of
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/">MySQL</a> and
 * <a href="https://mariadb.com/kb/en/mariadb-server-documentation/">MariaDB</a>, and MariaDB's list of
 * <a href="https://mariadb.com/kb/en/incompatibilities-and-feature-differences-between-mariadb-and-mysql/">differences</a>.
 */
final class MysqlCapabilities {
    private static final String READ_AGAIN = "Select the rows with a second statement.";

    private MysqlCapabilities() {}

    static Capabilities of(MysqlServer server) {
        Capabilities.Builder builder = Capabilities.builder(server.database())
                .style(BooleanStyle.COMPARED_KEYWORDS) // BOOL is TINYINT(1), and TRUE is 1
                .style(DistinctFromStyle.NULL_SAFE_EQUAL)
                .style(LimitStyle.LIMIT_COMMA)
                .style(FullTextStyle.AGAINST)
                .style(UpdateFromStyle.TABLE_LIST)
                .style(DeleteUsingStyle.USING_WITH_TARGET)
                .style(LockStyle.UPDATE_AND_SHARE)
                .style(RollupStyle.WITH_ROLLUP)
                .style(ValuesStyle.SELECTS)
                .style(NullsOrderStyle.CASE)
                .style(IndexTermStyle.EXPRESSIONS)
                .style(InsertWithStyle.BEFORE_QUERY)
                .style(
                        InsertOwnTableStyle
                                .SELECT) // https://dev.mysql.com/doc/refman/8.4/en/subquery-restrictions.html; MariaDB
                // 11 too
                .style(DivisionStyle.DECIMAL)
                .style(RegexpStyle.REGEXP)
                .style(RegexpReplaceStyle.EVERY)
                .style(FilterStyle.CASE)
                .style(UpdateRowsStyle.JOIN_SELECT)
                .style(DefaultValuesStyle.EMPTY_LISTS)
                .style(server.isMariadb() ? UpsertStyle.ON_DUPLICATE_KEY_VALUES : UpsertStyle.ON_DUPLICATE_KEY_NEW)
                .without(Feature.TRY_CAST, null, "Test the text by a condition, or read it and convert it in Java.")
                .without(Feature.TABLE_SAMPLE, null, "Choose rows by a condition on a random number.")
                .without(Feature.TABLE_SAMPLE_BERNOULLI)
                .without(Feature.SET_ROW, null, "Set each column to a subquery of its own.")
                .without(Feature.NAMED_ENUMS)
                .without(Feature.CONSTRAINT_COMMENTS, Feature.ON_DELETE_COLUMNS)
                .without(Feature.DOMAINS, null, "Give the column the base type there: withVariant(...).")
                .without(Feature.DROP_CONSTRAINT_CASCADE, null, "Drop what rests on it first.")
                .without(
                        Feature.DROP_SCHEMA_CASCADE, null, "Leave it out: all that is in the schema is dropped anyway.")
                .without(Feature.UPSERT_WHERE, null, "Set each column to a CASE.")
                .without(Feature.UPSERT_INDEX_PREDICATE, Feature.UPSERT_CONSTRAINT)
                .style(StringAggregateStyle.SEPARATOR)
                .function("aggregate_strings", "group_concat")
                .operatorFunction(Operator.CONCAT, "concat") // "||" is OR
                .identity(GeneratedStyle.AUTO_INCREMENT)
                .autoIncrement(GeneratedStyle.AUTO_INCREMENT)
                .style(CommentStyle.CLAUSE)
                .maxBinds(65_535) // an unsigned 16-bit number in the protocol's answer to PREPARE
                .maxIdentifierLength(MysqlIdentifiers.MAX_LENGTH)
                .without(Feature.BOUND_TERMS_ANYWHERE, null, "Group in a subquery, and refer to its columns.")
                .without(Feature.MERGE, null, "Use onConflict(...), or an UPDATE and an INSERT.")
                .without(Feature.MERGE_BRANCHES, Feature.MERGE_DELETE)
                .without(Feature.WITHIN_GROUP)
                .without(Feature.COMPOSITE_FIELD)
                .without(Feature.MATERIALIZED_VIEW)
                .without(Feature.BETWEEN_SYMMETRIC, null, "Use BETWEEN with the lower bound first.")
                .without(Feature.ARRAYS, null, MysqlTypeCompiler.INSTEAD_OF_ARRAYS)
                .without(Feature.FULL_JOIN, null, "Use a union of two left outer joins.")
                .without(Feature.WINDOW_GROUPS, null, "Count the frame in ROWS.")
                .without(Feature.WINDOW_EXCLUDE)
                .without(Feature.TABLE_FUNCTIONS)
                .without(Feature.CHANGE_IN_CTE, null, "Run the change as a statement of its own.")
                .without(Feature.CTE_MATERIALIZATION)
                .without(Feature.DISTINCT_ON, null, "Number the rows of each group with row_number().")
                .without(Feature.GROUPING_SETS, null, "Use one rollup(...), or a union of groupings.")
                .without(Feature.FETCH_PERCENT)
                .without(Feature.UPDATE_RETURNING, null, READ_AGAIN)
                .style(SequenceStyle.NEXTVAL_NAME)
                .without(Feature.DEFERRABLE_KEYS, Feature.DEFERRABLE_UNIQUE)
                .without(Feature.MATCH_FULL)
                .without(Feature.PARTIAL_INDEXES)
                .without(Feature.TRANSACTIONAL_DDL) // https://dev.mysql.com/doc/refman/8.4/en/implicit-commit.html
                .without(Feature.IDENTITY_ALWAYS)
                .without(Feature.IDENTITY_OPTIONS, null, "Leave them out: the server counts for all tables alike.")
                .without(Feature.FLOAT_SPECIAL_VALUES)
                .without(
                        Feature.EXACT_TEXT, // https://dev.mysql.com/doc/refman/8.4/en/case-sensitivity.html
                        null,
                        "Give the database, the table or the column a collation such as utf8mb4_bin.")
                .without(Feature.LARGE_TEXT, null, "Use LONGTEXT or LONGBLOB: TEXT and BLOB hold 65,535 bytes.")
                .without(Feature.SUPPLEMENTARY_NAMES);
        return (server.isMariadb() ? mariadb(builder, server) : mysql(builder, server)).build();
    }

    private static Capabilities.Builder mysql(Capabilities.Builder builder, MysqlServer server) {
        builder.style(ReturningStyle.NONE)
                .without(Feature.SEQUENCES, null, "Use autoIncrement().")
                .without(Feature.INSERT_RETURNING, null, READ_AGAIN)
                .without(Feature.DELETE_RETURNING, null, "Select the rows before you delete them.")
                .without(Feature.FETCH, Feature.FETCH_WITH_TIES);
        if (server.isMysqlBefore(8, 0, 0)) {
            builder.without(Feature.CTE, "8.0", null)
                    .without(Feature.RECURSIVE_CTE, "8.0", null)
                    .without(Feature.RECURSIVE_UNION, "8.0", null)
                    .without(Feature.WINDOW_FUNCTIONS, "8.0", null)
                    .without(Feature.NAMED_WINDOWS, "8.0", null)
                    .without(Feature.LOCK_OF, "8.0", null)
                    .without(Feature.LOCK_NOWAIT, "8.0", null)
                    .without(Feature.LOCK_SKIP_LOCKED, "8.0", null);
        }
        if (server.isMysqlBefore(8, 0, 14)) {
            builder.without(Feature.LATERAL, "8.0.14", null);
        }
        if (server.isMysqlBefore(8, 0, 13)) {
            builder.without(Feature.EXPRESSION_INDEXES, "8.0.13", "Index a generated column.");
        }
        if (server.isMysqlBefore(8, 0, 31)) {
            builder.without(Feature.INTERSECT_EXCEPT, "8.0.31", "Use in(...) or exists(...) with a subquery.")
                    .without(Feature.INTERSECT_EXCEPT_ALL, "8.0.31", null)
                    .without(Feature.NESTED_SET_OPERATIONS, "8.0.31", null);
        }
        return builder;
    }

    private static Capabilities.Builder mariadb(Capabilities.Builder builder, MysqlServer server) {
        builder.without(Feature.EXPRESSION_INDEXES, null, "Index a generated column.")
                .without(Feature.LATERAL, null, "Use a scalar subquery, or a join with row_number().")
                .without(Feature.LOCK_OF)
                .without(Feature.LAG_FALLBACK, null, "Use coalesce(...) around it."); // https://mariadb.com/kb/en/lag/
        if (server.isMariadbBefore(10, 2)) {
            builder.without(Feature.CTE, "10.2", null)
                    .without(Feature.RECURSIVE_CTE, "10.2", null)
                    .without(Feature.RECURSIVE_UNION, "10.2", null)
                    .without(Feature.WINDOW_FUNCTIONS, "10.2", null)
                    .without(Feature.NAMED_WINDOWS, "10.2", null);
        }
        if (server.isMariadbBefore(10, 3)) {
            builder.without(Feature.SEQUENCES, "10.3", null)
                    .without(Feature.INTERSECT_EXCEPT, "10.3", "Use in(...) or exists(...) with a subquery.")
                    .without(Feature.LOCK_NOWAIT, "10.3", null);
        }
        if (server.isMariadbBefore(10, 4)) {
            builder.without(Feature.NESTED_SET_OPERATIONS, "10.4", null);
        }
        if (server.isByMysqlDriver()) {
            String other = "MySQL's driver lets no change give rows; connect by a URL that starts with mariadb:.";
            builder.without(Feature.INSERT_RETURNING, null, other).without(Feature.DELETE_RETURNING, null, other);
        }
        if (server.isMariadbBefore(10, 5)) { // https://mariadb.com/kb/en/insertreturning/
            builder.without(Feature.INSERT_RETURNING, "10.5", READ_AGAIN)
                    .without(Feature.INTERSECT_EXCEPT_ALL, "10.5", null);
        }
        if (server.isMariadbBefore(10, 6)) {
            builder.without(Feature.FETCH, Feature.FETCH_WITH_TIES).without(Feature.LOCK_SKIP_LOCKED, "10.6", null);
        }
        return builder;
    }
}
