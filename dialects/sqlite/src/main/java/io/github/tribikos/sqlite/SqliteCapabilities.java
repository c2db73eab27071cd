package io.github.tribikos.sqlite;

import io.github.tribikos.compile.BooleanStyle;
import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.CommentStyle;
import io.github.tribikos.compile.DistinctFromStyle;
import io.github.tribikos.compile.DivisionStyle;
import io.github.tribikos.compile.EmptyInStyle;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.FilterStyle;
import io.github.tribikos.compile.GeneratedStyle;
import io.github.tribikos.compile.LockStyle;
import io.github.tribikos.compile.NullsOrderStyle;
import io.github.tribikos.compile.OffsetStyle;
import io.github.tribikos.compile.RegexpStyle;
import io.github.tribikos.compile.ReturningStyle;
import io.github.tribikos.compile.TupleInStyle;
import io.github.tribikos.compile.UpdateRowsStyle;
import io.github.tribikos.compile.UpsertStyle;
import io.github.tribikos.compile.ValuesStyle;

/**
 * What SQLite can do, by version. Sources: <a href="https://www.sqlite.org/changes.html">release history</a>,
 * <a href="https://www.sqlite.org/omitted.html">SQL features that SQLite does not implement</a>,
 * <a href="https://www.sqlite.org/limits.html">limits</a>.
 */
final class SqliteCapabilities {
    /** Now, in UTC, in the form in which {@link SqliteText} stores it, so that the two compare. */
    private static final String NOW = "strftime('%Y-%m-%d %H:%M:%f000', 'now')";

    private static final String NOW_UTC = "strftime('%Y-%m-%d %H:%M:%f000+00:00', 'now')";

    private SqliteCapabilities() {}

    static Capabilities of(int major, int minor) {
        Capabilities.Builder builder = Capabilities.builder("SQLite " + major + "." + minor)
                .style(BooleanStyle.INTEGERS) // https://www.sqlite.org/datatype3.html#boolean_datatype
                .style(ReturningStyle.RETURNING_UNQUALIFIED)
                .style(EmptyInStyle.EMPTY_SELECT)
                .style(DistinctFromStyle.IS_NOT) // IS DISTINCT FROM itself came in 3.39
                .style(OffsetStyle.AFTER_LIMIT_MINUS_ONE) // https://www.sqlite.org/lang_select.html#limitoffset
                .identity(GeneratedStyle.ROWID) // https://www.sqlite.org/lang_createtable.html#rowid
                .autoIncrement(GeneratedStyle.ROWID)
                .style(CommentStyle.SQL_COMMENT)
                .style(LockStyle.NONE) // https://www.sqlite.org/lockingv3.html: it locks the whole database
                .style(ValuesStyle.SELECTS)
                .style(TupleInStyle.VALUES)
                .style(DivisionStyle.INTEGER_ADD_ZERO)
                .style(RegexpStyle.REGEXP) // calls regexp(), if the user has defined one
                .function("aggregate_strings", "group_concat")
                .function("char_length", "length")
                .function("now", NOW_UTC)
                .function("current_timestamp", NOW_UTC)
                .function("localtimestamp", NOW)
                .maxBinds(32_766) // SQLITE_MAX_VARIABLE_NUMBER of the stock library since 3.32
                .style(UpdateRowsStyle.ROW_BY_ROW) // a join with VALUES takes ten times as long, as measured
                .style(UpsertStyle.ON_CONFLICT) // https://www.sqlite.org/lang_upsert.html
                .without(Feature.NAMED_ENUMS)
                .without(Feature.CONSTRAINT_COMMENTS, Feature.ON_DELETE_COLUMNS)
                .without(Feature.SET_COMMENT, null, "Comments stand in the text of CREATE TABLE alone.")
                .without(Feature.DOMAINS, null, "Give the column the base type there: withVariant(...).")
                .without(Feature.SEQUENCES, null, "Use autoIncrement(), or a table with one row.")
                .without(Feature.DEFERRABLE_UNIQUE, Feature.MATCH_FULL) // the latter is parsed, and not obeyed
                .without(Feature.UPSERT_CONSTRAINT, null, "Name its columns in onConflict(...).")
                .without(Feature.TRY_CAST, null, "Test the text by a condition, or read it and convert it in Java.")
                .without(Feature.TABLE_SAMPLE, null, "Choose rows by a condition on a random number.")
                .without(Feature.TABLE_SAMPLE_BERNOULLI)
                .rowsPerStatement(250)
                .maxIdentifierLength(SqliteIdentifiers.MAX_LENGTH)
                .without(Feature.NESTED_SET_OPERATIONS, Feature.INTERSECT_EXCEPT_ALL)
                .without(Feature.LATERAL, null, "Use a scalar subquery.")
                .without(Feature.CHANGE_IN_CTE, null, "Run the change first, with RETURNING.")
                .without(Feature.DISTINCT_ON, null, "Number the rows of each group with row_number().")
                .without(Feature.GROUPING_SETS, null, "Use a union of groupings.")
                .without(Feature.ANY_ALL, null, "Use in(...), exists(...), or min and max.")
                .without(Feature.FETCH, Feature.FETCH_WITH_TIES, Feature.FETCH_PERCENT)
                .without(Feature.DELETE_USING, null, "Put the other table into a subquery: exists(...) or in(...).")
                .without(Feature.MERGE, null, "Use onConflict(...), or an UPDATE and an INSERT.")
                .without(Feature.MERGE_BRANCHES, Feature.MERGE_DELETE)
                .without(Feature.WITHIN_GROUP)
                .without(Feature.COMPOSITE_FIELD)
                .without(Feature.REPLACE_VIEW, null, "Drop the view first.")
                .without(
                        Feature.MATERIALIZED_VIEW,
                        Feature.ONE_ROW_SUBQUERIES) // https://www.sqlite.org/lang_expr.html#subquery_expressions
                .without(Feature.BETWEEN_SYMMETRIC, null, "Use BETWEEN with the lower bound first.")
                .without(Feature.REGEXP, Feature.REGEXP_REPLACE)
                .without(Feature.IDENTITY_OPTIONS, null, "Leave them out, or number the rows yourself.")
                .without(Feature.IDENTITY_ALWAYS, Feature.DROP_CONSTRAINT_CASCADE)
                .without(Feature.CREATE_SCHEMA_CHECK, Feature.DROP_SCHEMA_CASCADE)
                .without(Feature.CREATE_SCHEMA, null, "A schema is a file here: ATTACH it.")
                .without(Feature.ADD_CONSTRAINT, null, "Declare the constraint in CREATE TABLE.")
                .without(Feature.ISOLATION_LEVELS, null, "Transactions are serializable.")
                .without(Feature.ARRAYS, null, SqliteTypeCompiler.INSTEAD_OF_ARRAYS)
                .without(Feature.EXACT_NUMERIC, Feature.FLOAT_SPECIAL_VALUES)
                .without(Feature.STRICT_TYPES, Feature.STRICT_LENGTHS); // https://www.sqlite.org/flextypegood.html
        leaveOutWhatIsNewer(builder, major, minor);
        return builder.build();
    }

    private static void leaveOutWhatIsNewer(Capabilities.Builder builder, int major, int minor) {
        if (isBefore(24, major, minor)) {
            builder.without(Feature.UPSERT, "3.24", "Upgrade SQLite.");
        }
        if (isBefore(25, major, minor)) {
            builder.without(Feature.WINDOW_FUNCTIONS, "3.25", null);
        }
        if (isBefore(28, major, minor)) {
            builder.without(Feature.WINDOW_GROUPS, "3.28", null)
                    .without(Feature.NAMED_WINDOWS, "3.28", null)
                    .without(Feature.WINDOW_EXCLUDE, "3.28", null);
        }
        if (isBefore(32, major, minor)) {
            builder.maxBinds(999);
        }
        if (isBefore(44, major, minor)) {
            builder.without(Feature.AGGREGATE_ORDER, "3.44", null);
        }
        if (isBefore(30, major, minor)) { // https://www.sqlite.org/releaselog/3_30_0.html
            builder.style(FilterStyle.CASE).style(NullsOrderStyle.CASE);
        }
        if (isBefore(33, major, minor)) { // https://www.sqlite.org/lang_update.html#upfrom
            builder.without(Feature.UPDATE_FROM, "3.33", "Use subqueries.");
        }
        if (isBefore(35, major, minor)) { // https://www.sqlite.org/lang_returning.html
            String instead = "Upgrade SQLite, or select the rows with a second statement.";
            builder.without(Feature.CTE_MATERIALIZATION, "3.35", null)
                    .without(Feature.UPSERT_ANY_KEY_UPDATE, "3.35", "Name the columns of the key in onConflict(...).");
            builder.style(ReturningStyle.NONE)
                    .without(Feature.INSERT_RETURNING, "3.35", instead)
                    .without(Feature.UPDATE_RETURNING, "3.35", instead)
                    .without(Feature.DELETE_RETURNING, "3.35", instead);
        }
        if (isBefore(39, major, minor)) {
            builder.without(Feature.RIGHT_JOIN, "3.39", "Use a left outer join with the tables exchanged.")
                    .without(Feature.FULL_JOIN, "3.39", "Use a union of two left outer joins.");
        }
    }

    private static boolean isBefore(int wantedMinor, int major, int minor) {
        return major < 3 || (major == 3 && minor < wantedMinor);
    }
}
