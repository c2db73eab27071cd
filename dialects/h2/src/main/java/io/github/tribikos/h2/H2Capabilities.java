package io.github.tribikos.h2;

import io.github.tribikos.compile.BoundTermStyle;
import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.ComputedStyle;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.GeneratedStyle;
import io.github.tribikos.compile.InsertWithStyle;
import io.github.tribikos.compile.LockStyle;
import io.github.tribikos.compile.RegexpReplaceStyle;
import io.github.tribikos.compile.RegexpStyle;
import io.github.tribikos.compile.ReturningStyle;
import io.github.tribikos.compile.TemporaryStyle;
import io.github.tribikos.sql.Operator;

/**
 * What H2 can do, from version 2 on. Sources: <a href="https://h2database.com/html/commands.html">commands</a>,
 * <a href="https://h2database.com/html/advanced.html#limits_limitations">limits</a>.
 */
final class H2Capabilities {
    private H2Capabilities() {}

    static Capabilities of(int major, int minor) {
        return Capabilities.builder("H2 " + major + "." + minor)
                .style(
                        ReturningStyle
                                .DATA_CHANGE_TABLE) // https://h2database.com/html/grammar.html#data_change_delta_table
                .style(BoundTermStyle.NAME)
                .style(InsertWithStyle.BEFORE_QUERY)
                .style(LockStyle.UPDATE_WITH_OPTIONS)
                .operatorFunction(Operator.BITWISE_NOT, "BITNOT")
                .style(RegexpStyle.REGEXP)
                .style(RegexpReplaceStyle.EVERY)
                .operatorFunction(Operator.BITWISE_AND, "BITAND") // https://h2database.com/html/functions.html#bitand
                .operatorFunction(Operator.BITWISE_OR, "BITOR")
                .operatorFunction(Operator.BITWISE_XOR, "BITXOR")
                .operatorFunction(Operator.BITWISE_LEFT_SHIFT, "LSHIFT")
                .operatorFunction(Operator.BITWISE_RIGHT_SHIFT, "RSHIFT")
                .identity(GeneratedStyle.IDENTITY)
                .autoIncrement(GeneratedStyle.AUTO_INCREMENT)
                .maxBinds(100_000)
                .rowsPerStatement(100)
                .maxIdentifierLength(H2Identifiers.MAX_LENGTH)
                .style(ComputedStyle.BARE)
                .without(Feature.TRY_CAST, null, "Test the text by a condition, or read it and convert it in Java.")
                .without(Feature.TABLE_SAMPLE, null, "Choose rows by a condition on a random number.")
                .without(Feature.TABLE_SAMPLE_BERNOULLI)
                .without(Feature.NATURAL_OUTER_JOIN, null, "Use using(...).")
                .without(Feature.NAMED_ENUMS)
                .without(Feature.CONSTRAINT_COMMENTS, Feature.ON_DELETE_COLUMNS)
                .style(TemporaryStyle.LOCAL_TEMPORARY)
                .without(Feature.DOMAINS, null, "Give the column the base type there: withVariant(...).")
                .without(Feature.VIRTUAL_COLUMNS, null, "Use Computed.stored(...).")
                .without(Feature.DEFERRABLE_KEYS, Feature.DEFERRABLE_UNIQUE)
                .without(Feature.MATCH_FULL)
                .without(Feature.UPSERT_ANY_KEY, null, "Name the columns of the key in onConflict(...).")
                .without(Feature.UPSERT_ANY_KEY_UPDATE, null, "Name the columns of the key in onConflict(...).")
                .without(Feature.UPSERT_INDEX_PREDICATE, Feature.UPSERT_CONSTRAINT)
                .without(Feature.FULL_JOIN, null, "Use a union of two left outer joins.")
                .without(
                        Feature.RECURSIVE_UNION, // it follows rows found before all the same, until memory is used up
                        null,
                        "Use unionAll(...), and end the recursion by a condition.")
                .without(
                        Feature.LATERAL,
                        Feature.INTERSECT_EXCEPT_ALL,
                        Feature.CHANGE_IN_CTE,
                        Feature.CTE_MATERIALIZATION)
                .without(Feature.GROUPING_SETS, null, "Use a union of groupings.")
                .without(Feature.JSON_PATH, null, "Read the document and look into it in Java.")
                .without(Feature.FULL_TEXT)
                .without(Feature.BOUND_TERMS_ANYWHERE, null, "Group in a subquery, and refer to its columns.")
                .without(Feature.LOCK_OF)
                .without(Feature.MATERIALIZED_VIEW)
                .without(Feature.UPDATE_FROM, null, "Put the other table into a subquery.")
                .without(Feature.DELETE_USING, null, "Put the other table into a subquery: exists(...) or in(...).")
                .without(Feature.PARTIAL_INDEXES)
                .without(Feature.EXPRESSION_INDEXES, null, "Index a generated column.")
                .without(Feature.TRANSACTIONAL_DDL) // https://h2database.com/html/advanced.html#transaction_isolation
                .without(Feature.READ_ONLY_TRANSACTIONS, null, "Open the database with ACCESS_MODE_DATA=r.")
                .build();
    }
}
