package io.github.tribikos.duckdb;

import io.github.tribikos.compile.BoundTermStyle;
import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.DeleteUsingStyle;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.GeneratedStyle;
import io.github.tribikos.compile.IlikeStyle;
import io.github.tribikos.compile.IndexTermStyle;
import io.github.tribikos.compile.LockStyle;
import io.github.tribikos.compile.LongListStyle;
import io.github.tribikos.compile.RegexpStyle;
import io.github.tribikos.compile.SequenceStyle;
import io.github.tribikos.compile.TableSampleStyle;
import io.github.tribikos.compile.UpdateRowsStyle;
import io.github.tribikos.compile.UpsertStyle;
import io.github.tribikos.sql.Operator;

/**
 * What DuckDB can do, of the versions that the tested driver brings along. Sources:
 * <a href="https://duckdb.org/docs/stable/sql/introduction">SQL</a>,
 * <a href="https://duckdb.org/docs/stable/sql/constraints">constraints</a>.
 */
final class DuckdbCapabilities {
    private DuckdbCapabilities() {}

    static Capabilities of(String version) {
        return Capabilities.builder("DuckDB " + version)
                .style(BoundTermStyle.NUMBERED)
                .style(IndexTermStyle.OPERATIONS)
                .style(LockStyle.NONE) // of two transactions that change a row, the second fails at once
                .style(DeleteUsingStyle.USING)
                .style(IlikeStyle.ILIKE)
                .style(LongListStyle.SELECT_UNNEST)
                .style(RegexpStyle.REGEXP_LIKE)
                .operatorFunction(Operator.BITWISE_XOR, "xor")
                .style(UpsertStyle.ON_CONFLICT)
                .style(UpdateRowsStyle.FROM_VALUES)
                .identity(GeneratedStyle.SEQUENCE)
                .autoIncrement(GeneratedStyle.SEQUENCE)
                .maxBinds(32_766) // it takes more, but the time grows with the square: 100,000 take 2 seconds
                .maxIdentifierLength(DuckdbIdentifiers.MAX_LENGTH)
                .style(SequenceStyle.NEXTVAL_TEXT)
                .style(TableSampleStyle.TABLESAMPLE_PERCENT)
                .without(Feature.SET_ROW, null, "Set each column to a subquery of its own, or use from(...).")
                .without(Feature.NAMED_ENUMS)
                .without(Feature.CONSTRAINT_COMMENTS, Feature.ON_DELETE_COLUMNS)
                .without(Feature.DOMAINS, null, "Give the column the base type there: withVariant(...).")
                .without(Feature.STORED_COLUMNS, null, "Use Computed.virtual(...).")
                .without(Feature.DEFERRABLE_KEYS, Feature.DEFERRABLE_UNIQUE)
                .without(Feature.MATCH_FULL)
                .without(Feature.UPSERT_INDEX_PREDICATE)
                .without(Feature.UPSERT_ANY_KEY_UPDATE, null, "Name the columns of the key in onConflict(...).")
                .without(Feature.UPSERT_CONSTRAINT, null, "Name its columns in onConflict(...).")
                .without(Feature.STATEMENT_ROLLBACK, null, "Use a transaction of its own for what may fail.")
                .without(Feature.CHANGE_IN_CTE, null, "Run the change first, with RETURNING.")
                .without(Feature.RETURNING_BINDS, null, "Take the value where it comes from.")
                .without(Feature.ROWS_OF_ONE_FAMILY, Feature.CYCLIC_FOREIGN_KEYS)
                .without(Feature.SUBSTR_OF_BYTES)
                .without(Feature.MATERIALIZED_VIEW)
                .without(Feature.IDENTITY_ALWAYS, null, "Use identity(), whose values an INSERT can give.")
                // https://duckdb.org/docs/stable/sql/indexes#constraint-checking-in-update-statements
                .without(Feature.CHANGE_OF_REFERRED_ROWS)
                .without(Feature.REFERENTIAL_ACTIONS, null, "Change the referring rows yourself.")
                .without(Feature.SERIALIZABLE, Feature.VIOLATED_NAMES, Feature.CORRELATED_LIMIT)
                .without(Feature.FETCH_WITH_TIES, Feature.FETCH_PERCENT)
                .without(Feature.BETWEEN_SYMMETRIC, null, "Use BETWEEN with the lower bound first.")
                .without(Feature.ARRAYS, null, DuckdbTypeCompiler.INSTEAD_OF_ARRAYS)
                .without(Feature.SAVEPOINTS, null, "Use a transaction of its own for what may fail.")
                .without(Feature.ADD_CONSTRAINT, null, "Declare the constraint in CREATE TABLE.")
                .without(Feature.DROP_CONSTRAINT_CASCADE)
                .without(Feature.PARTIAL_INDEXES)
                .without(Feature.FULL_TEXT, null, "Its extension fts has functions of its own: use function(...).")
                .without(Feature.ISOLATION_LEVELS, null, "Transactions see a snapshot.")
                .without(
                        Feature.READ_ONLY_TRANSACTIONS,
                        null,
                        "Open the database with access_mode=READ_ONLY in its URL.")
                .without(Feature.STRICT_LENGTHS) // https://duckdb.org/docs/stable/sql/data_types/text
                .build();
    }
}
