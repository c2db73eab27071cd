package io.github.tribikos.h2;

import static java.util.Map.entry;

import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.ErrorKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes by H2's <a href="https://h2database.com/javadoc/org/h2/api/ErrorCode.html">error codes</a>; what is missing here has an
 * SQLSTATE of the standard. Names of constraints, tables and columns are read from the message, values in it are not.
 */
final class H2ErrorClassifier extends ErrorClassifier {
    private static final Map<Integer, ErrorKind> BY_CODE = Map.ofEntries(
            entry(23503, ErrorKind.FOREIGN_KEY_VIOLATION), // a row that refers to it exists
            entry(23505, ErrorKind.UNIQUE_VIOLATION),
            entry(23506, ErrorKind.FOREIGN_KEY_VIOLATION), // the row referred to is missing
            entry(23513, ErrorKind.CHECK_VIOLATION),
            entry(23514, ErrorKind.CHECK_VIOLATION),
            entry(40001, ErrorKind.DEADLOCK),
            entry(50004, ErrorKind.PROGRAMMING_ERROR), // unknown data type
            entry(50100, ErrorKind.PROGRAMMING_ERROR), // feature not supported
            entry(50200, ErrorKind.LOCK_TIMEOUT),
            entry(54011, ErrorKind.PROGRAMMING_ERROR), // too many columns
            entry(57014, ErrorKind.QUERY_TIMEOUT), // also a cancel, of which the engine knows
            entry(90006, ErrorKind.DATA_ERROR), // sequence exhausted
            entry(90013, ErrorKind.CONNECT_FAILURE), // database not found
            entry(90020, ErrorKind.CONNECT_FAILURE), // in use by another process
            entry(90040, ErrorKind.PERMISSION_DENIED),
            entry(90053, ErrorKind.CARDINALITY_VIOLATION),
            entry(90067, ErrorKind.DISCONNECT),
            entry(90096, ErrorKind.PERMISSION_DENIED),
            entry(90097, ErrorKind.READ_ONLY_VIOLATION),
            entry(90098, ErrorKind.DISCONNECT), // database closed
            entry(90121, ErrorKind.DISCONNECT), // closed while the JVM ends
            entry(90131, ErrorKind.SERIALIZATION_FAILURE), // concurrent update
            entry(90135, ErrorKind.CONNECT_FAILURE), // exclusive mode
            entry(90146, ErrorKind.CONNECT_FAILURE),
            entry(90149, ErrorKind.CONNECT_FAILURE)); // remote database not found

    /** Mistakes in the SQL that H2 gives a code of its own. */
    private static final Set<Integer> PROGRAMMING_ERRORS = Set.of(
            90008, 90012, 90015, 90016, 90022, 90032, 90036, 90037, 90045, 90052, 90054, 90057, 90059, 90063, 90068,
            90078, 90079, 90080, 90083, 90107, 90109, 90110, 90120, 90132, 90136, 90145, 90154, 90156, 90157);

    @Override
    protected @Nullable ErrorKind vendorKind(SQLException cause) {
        if (PROGRAMMING_ERRORS.contains(cause.getErrorCode())) {
            return ErrorKind.PROGRAMMING_ERROR;
        }
        return BY_CODE.get(cause.getErrorCode());
    }

    @Override
    protected DatabaseErrorContext details(DatabaseErrorContext context) {
        SQLException cause = context.cause();
        String message = cause == null ? null : cause.getMessage();
        if (message == null) {
            return context;
        }
        String quoted = H2MessageReader.quotedPart(message);
        return switch (context.vendorCode()) {
            // PUBLIC.UQ INDEX PUBLIC.UQ_INDEX_8 ON PUBLIC.T(A NULLS FIRST, B NULLS FIRST) VALUES (...)
            case 23505 -> {
                H2MessageReader reader = new H2MessageReader(quoted);
                DatabaseErrorContext named = context.withConstraint(reader.qualifiedName());
                yield reader.skipPast(" ON ")
                        ? named.withTable(reader.qualifiedName()).withColumns(reader.columns())
                        : named;
            }
            // FK_R: PUBLIC.T FOREIGN KEY(R) REFERENCES PUBLIC.P(ID) (...), the first name never in quotes
            case 23503, 23506 -> {
                int colon = quoted.lastIndexOf(": ", Math.max(0, quoted.indexOf(" FOREIGN KEY")));
                H2MessageReader reader = new H2MessageReader(quoted.substring(colon < 0 ? 0 : colon + 2));
                DatabaseErrorContext named = colon < 0 ? context : context.withConstraint(quoted.substring(0, colon));
                named = named.withTable(reader.qualifiedName());
                yield reader.skipPast(" FOREIGN KEY") ? named.withColumns(reader.columns()) : named;
            }
            case 23513, 23514 -> {
                int colon = quoted.indexOf(": ");
                yield colon < 0 ? context : context.withConstraint(quoted.substring(0, colon));
            }
            case 23502 -> quoted.isEmpty() ? context : context.withColumns(List.of(quoted));
            // What the parser says names tables, columns and SQL, which holds placeholders instead of values.
            case 42000, 42001, 42101, 42102, 42103, 42104, 42122, 90022, 90079 ->
                context.withSafeMessage(firstSentence(message));
            default -> context;
        };
    }

    /** The message without the SQL, which is added to ours anyway. */
    private static String firstSentence(String message) {
        int end = message.indexOf("; SQL statement:");
        return (end < 0 ? message : message.substring(0, end)) + ".";
    }
}
