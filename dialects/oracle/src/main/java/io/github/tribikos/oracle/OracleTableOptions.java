package io.github.tribikos.oracle;

import io.github.tribikos.schema.DialectOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Oracle's <a href="https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-TABLE.html">CREATE TABLE</a> is told of
 * a table beyond the standard: {@code options(OracleTableOptions.none().compressFor("OLTP").tablespace("fast"))}. Other databases pass it
 * by. Immutable; each call returns another.
 */
public final class OracleTableOptions implements DialectOptions.OfTable {
    private static final OracleTableOptions NONE = new OracleTableOptions(null, null, null, null);

    private final @Nullable String kind;
    private final @Nullable String onCommit;
    private final @Nullable String compress;
    private final @Nullable String tablespace;

    private OracleTableOptions(
            @Nullable String kind, @Nullable String onCommit, @Nullable String compress, @Nullable String tablespace) {
        this.kind = kind;
        this.onCommit = onCommit;
        this.compress = compress;
        this.tablespace = tablespace;
    }

    /** Returns options that say nothing yet. */
    public static OracleTableOptions none() {
        return NONE;
    }

    /** Returns this as a {@code GLOBAL TEMPORARY TABLE}: it stays, its rows are those of each session alone. */
    public OracleTableOptions globalTemporary() {
        return new OracleTableOptions("GLOBAL TEMPORARY ", onCommit, compress, tablespace);
    }

    /** Returns this as a {@code PRIVATE TEMPORARY TABLE}, since Oracle 18: it goes with its session. Its name begins with {@code ORA$PTT_}. */
    public OracleTableOptions privateTemporary() {
        return new OracleTableOptions("PRIVATE TEMPORARY ", onCommit, compress, tablespace);
    }

    /** Returns this with {@code ON COMMIT PRESERVE ROWS}: the rows of a temporary table stay until the session ends. */
    public OracleTableOptions onCommitPreserveRows() {
        return new OracleTableOptions(kind, "PRESERVE ROWS", compress, tablespace);
    }

    /** Returns this with {@code ON COMMIT DELETE ROWS}: the rows of a temporary table end with the transaction. */
    public OracleTableOptions onCommitDeleteRows() {
        return new OracleTableOptions(kind, "DELETE ROWS", compress, tablespace);
    }

    /** Returns this with {@code COMPRESS}. */
    public OracleTableOptions compress() {
        return new OracleTableOptions(kind, onCommit, "", tablespace);
    }

    /** Returns this with {@code COMPRESS FOR what}, such as {@code OLTP} or {@code QUERY}; written as it is. */
    public OracleTableOptions compressFor(String what) {
        return new OracleTableOptions(kind, onCommit, " FOR " + OracleWords.checked(what), tablespace);
    }

    /** Returns this with {@code TABLESPACE name}. */
    public OracleTableOptions tablespace(String name) {
        return new OracleTableOptions(kind, onCommit, compress, Objects.requireNonNull(name));
    }

    /** What stands before TABLE, with a space behind it. */
    String kind() {
        return kind == null ? "" : kind;
    }

    /** What follows the closing parenthesis, a line for each clause. */
    String clauses(OracleDdlCompiler compiler) {
        return (onCommit == null ? "" : "\n ON COMMIT " + onCommit)
                + (compress == null ? "" : "\n COMPRESS" + compress)
                + (tablespace == null ? "" : "\n TABLESPACE " + compiler.quoted(tablespace));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OracleTableOptions that
                && Objects.equals(that.kind, kind)
                && Objects.equals(that.onCommit, onCommit)
                && Objects.equals(that.compress, compress)
                && Objects.equals(that.tablespace, tablespace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, onCommit, compress, tablespace);
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "OracleTableOptions" + (kind == null ? "" : " " + kind.strip())
                + (onCommit == null ? "" : " ON COMMIT " + onCommit) + (compress == null ? "" : " COMPRESS" + compress)
                + (tablespace == null ? "" : " TABLESPACE " + tablespace);
    }
}
