package io.github.tribikos.postgresql;

import io.github.tribikos.compile.BoundTermStyle;
import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.CommentStyle;
import io.github.tribikos.compile.DeleteUsingStyle;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.compile.FullTextStyle;
import io.github.tribikos.compile.GeneratedStyle;
import io.github.tribikos.compile.IlikeStyle;
import io.github.tribikos.compile.IndexTermStyle;
import io.github.tribikos.compile.LockStyle;
import io.github.tribikos.compile.LongListStyle;
import io.github.tribikos.compile.ManyRowsStyle;
import io.github.tribikos.compile.RegexpStyle;
import io.github.tribikos.compile.SequenceStyle;
import io.github.tribikos.compile.UpdateRowsStyle;
import io.github.tribikos.compile.UpsertStyle;
import io.github.tribikos.sql.Operator;

/**
 * What PostgreSQL can do, by major version. Sources: <a href="https://www.postgresql.org/docs/current/features.html">SQL
 * conformance</a>, <a href="https://www.postgresql.org/docs/current/limits.html">limits</a>.
 */
final class PostgresCapabilities {
    private PostgresCapabilities() {}

    static Capabilities of(int major) {
        Capabilities.Builder builder = Capabilities.builder("PostgreSQL " + major)
                .style(BoundTermStyle.NUMBERED)
                .style(IndexTermStyle.OPERATIONS)
                .style(SequenceStyle.NEXTVAL_TEXT)
                .style(LockStyle.FOUR_STRENGTHS)
                .without(Feature.TRY_CAST, null, "Test the text by a condition, or read it and convert it in Java.")
                .without(Feature.FETCH_PERCENT)
                .style(DeleteUsingStyle.USING)
                .style(FullTextStyle.TSQUERY)
                .style(RegexpStyle.TILDE)
                .style(IlikeStyle.ILIKE)
                .operator(Operator.BITWISE_XOR, "#")
                .identity(GeneratedStyle.IDENTITY)
                .autoIncrement(GeneratedStyle.SERIAL)
                .style(CommentStyle.COMMENT_ON)
                .style(ManyRowsStyle.ARRAYS)
                .style(LongListStyle.ANY_ARRAY)
                .style(UpdateRowsStyle.FROM_VALUES)
                .style(UpsertStyle.ON_CONFLICT)
                .without(Feature.UPSERT_ANY_KEY_UPDATE, null, "Name the columns of the key in onConflict(...).")
                .without(Feature.STATEMENT_ROLLBACK, null, "Set a savepoint before the statement.")
                .maxBinds(65_535) // an unsigned 16-bit number in the protocol's Bind message
                .maxIdentifierLength(PostgresIdentifiers.MAX_LENGTH);
        if (major < 15) { // https://www.postgresql.org/docs/15/release-15.html
            builder.without(Feature.ON_DELETE_COLUMNS, "15", null)
                    .without(Feature.MERGE, "15", "Use onConflict(...), or an UPDATE and an INSERT.")
                    .without(Feature.MERGE_BRANCHES, "15", null)
                    .without(Feature.MERGE_DELETE, "15", null);
        }
        if (major < 18) {
            builder.without(Feature.VIRTUAL_COLUMNS, "18", "Use Computed.stored(...).");
        }
        if (major < 13) {
            builder.without(Feature.FETCH_WITH_TIES, "13", null);
        }
        if (major < 12) { // https://www.postgresql.org/docs/12/release-12.html
            builder.without(Feature.CTE_MATERIALIZATION, "12", null).without(Feature.STORED_COLUMNS, "12", null);
        }
        if (major < 11) { // https://www.postgresql.org/docs/11/release-11.html
            builder.without(Feature.WINDOW_EXCLUDE, "11", null);
            builder.without(Feature.WINDOW_GROUPS, "11", null);
        }
        if (major < 10) { // https://www.postgresql.org/docs/10/release-10.html: identity columns
            builder.identity(GeneratedStyle.SERIAL).without(Feature.IDENTITY_OPTIONS, "10", null);
        }
        return builder.build();
    }
}
