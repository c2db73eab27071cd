package io.github.tribikos.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kind of error that an SQLSTATE stands for, as far as databases agree: ISO/IEC 9075-2:2016, 24.1, and the codes of
 * <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL, appendix A</a> that it does not
 * contradict.
 *
 * <p>A dialect looks at its own codes first: class 57 and vendor codes differ between databases, and some drivers misuse a
 * standard code (DuckDB's reports a closed statement as 08003, which here is a lost connection).
 */
public final class SqlStates {
    private static final Map<String, ErrorKind> BY_CODE = Map.ofEntries(
            Map.entry("08001", ErrorKind.CONNECT_FAILURE),
            Map.entry("08004", ErrorKind.CONNECT_FAILURE),
            Map.entry("08007", ErrorKind.COMMIT_OUTCOME_UNKNOWN),
            Map.entry("23001", ErrorKind.FOREIGN_KEY_VIOLATION),
            Map.entry("21S01", ErrorKind.PROGRAMMING_ERROR), // as many values as columns: a matter of the text
            Map.entry("21S02", ErrorKind.PROGRAMMING_ERROR),
            Map.entry("23502", ErrorKind.NOT_NULL_VIOLATION),
            Map.entry("23503", ErrorKind.FOREIGN_KEY_VIOLATION),
            Map.entry("23505", ErrorKind.UNIQUE_VIOLATION),
            Map.entry("23514", ErrorKind.CHECK_VIOLATION),
            Map.entry("23P01", ErrorKind.EXCLUSION_VIOLATION),
            Map.entry("25006", ErrorKind.READ_ONLY_VIOLATION),
            Map.entry("40002", ErrorKind.INTEGRITY_VIOLATION),
            Map.entry("40003", ErrorKind.COMMIT_OUTCOME_UNKNOWN),
            Map.entry("40P01", ErrorKind.DEADLOCK),
            Map.entry("42501", ErrorKind.PERMISSION_DENIED),
            Map.entry("53100", ErrorKind.DISK_FULL),
            Map.entry("53300", ErrorKind.CONNECT_FAILURE),
            Map.entry("55P03", ErrorKind.LOCK_TIMEOUT),
            Map.entry("57014", ErrorKind.CANCELLED));

    private static final Map<String, ErrorKind> BY_CLASS = Map.ofEntries(
            Map.entry("08", ErrorKind.DISCONNECT), // connection exception
            Map.entry("0A", ErrorKind.PROGRAMMING_ERROR), // feature not supported
            Map.entry("21", ErrorKind.CARDINALITY_VIOLATION), // cardinality violation
            Map.entry("22", ErrorKind.DATA_ERROR), // data exception
            Map.entry("23", ErrorKind.INTEGRITY_VIOLATION), // integrity constraint violation
            Map.entry("28", ErrorKind.AUTHENTICATION_FAILURE), // invalid authorization specification
            Map.entry("3D", ErrorKind.PROGRAMMING_ERROR), // invalid catalog name
            Map.entry("3F", ErrorKind.PROGRAMMING_ERROR), // invalid schema name
            Map.entry("40", ErrorKind.SERIALIZATION_FAILURE), // transaction rollback
            Map.entry("42", ErrorKind.PROGRAMMING_ERROR), // syntax error or access rule violation
            Map.entry("44", ErrorKind.CHECK_VIOLATION)); // with check option violation

    private SqlStates() {}

    /**
     * Returns the kind of error, by the whole code or else by its class, the first two characters. Null if neither is
     * known, or if {@code sqlState} is null or not five characters long.
     */
    public static @Nullable ErrorKind kindOf(@Nullable String sqlState) {
        if (sqlState == null || sqlState.length() != 5) {
            return null;
        }
        ErrorKind kind = BY_CODE.get(sqlState);
        return kind != null ? kind : BY_CLASS.get(sqlState.substring(0, 2));
    }
}
