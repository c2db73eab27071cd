package io.github.tribikos.oracle;

import static java.util.Map.entry;

import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.ErrorKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes by the <a href="https://docs.oracle.com/en/error-help/db/">ORA numbers</a>: SQLSTATE is 23000 for most violations. */
final class OracleErrorClassifier extends ErrorClassifier {
    private static final Map<Integer, ErrorKind> BY_CODE = Map.ofEntries(
            entry(1, ErrorKind.UNIQUE_VIOLATION),
            entry(28, ErrorKind.DISCONNECT), // killed
            entry(51, ErrorKind.LOCK_TIMEOUT),
            entry(54, ErrorKind.LOCK_TIMEOUT), // NOWAIT
            entry(60, ErrorKind.DEADLOCK),
            entry(900, ErrorKind.PROGRAMMING_ERROR),
            entry(904, ErrorKind.PROGRAMMING_ERROR), // column
            entry(911, ErrorKind.PROGRAMMING_ERROR),
            entry(933, ErrorKind.PROGRAMMING_ERROR),
            entry(936, ErrorKind.PROGRAMMING_ERROR),
            entry(942, ErrorKind.PROGRAMMING_ERROR), // table
            entry(1012, ErrorKind.DISCONNECT),
            entry(1013, ErrorKind.CANCELLED),
            entry(1017, ErrorKind.AUTHENTICATION_FAILURE),
            entry(1031, ErrorKind.PERMISSION_DENIED),
            entry(1400, ErrorKind.NOT_NULL_VIOLATION),
            entry(1407, ErrorKind.NOT_NULL_VIOLATION),
            entry(1427, ErrorKind.CARDINALITY_VIOLATION), // a subquery gave several rows
            entry(1438, ErrorKind.DATA_ERROR), // too large
            entry(1456, ErrorKind.READ_ONLY_VIOLATION),
            entry(1476, ErrorKind.DATA_ERROR), // division by 0
            entry(1653, ErrorKind.DISK_FULL),
            entry(1722, ErrorKind.DATA_ERROR), // no number
            entry(1830, ErrorKind.DATA_ERROR), // no date
            entry(1843, ErrorKind.DATA_ERROR),
            entry(2290, ErrorKind.CHECK_VIOLATION),
            entry(2291, ErrorKind.FOREIGN_KEY_VIOLATION), // the row referred to is missing
            entry(2292, ErrorKind.FOREIGN_KEY_VIOLATION), // a row that refers to it exists
            entry(3113, ErrorKind.DISCONNECT),
            entry(3114, ErrorKind.DISCONNECT),
            entry(8177, ErrorKind.SERIALIZATION_FAILURE),
            entry(12154, ErrorKind.CONNECT_FAILURE),
            entry(12514, ErrorKind.CONNECT_FAILURE),
            entry(12541, ErrorKind.CONNECT_FAILURE),
            entry(12899, ErrorKind.DATA_ERROR), // too long
            entry(17002, ErrorKind.DISCONNECT),
            entry(17008, ErrorKind.DISCONNECT),
            entry(17410, ErrorKind.DISCONNECT),
            entry(28000, ErrorKind.AUTHENTICATION_FAILURE),
            entry(30006, ErrorKind.LOCK_TIMEOUT));

    /** {@code ORA-00001: unique constraint (APP.UQ_A) violated}. */
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \\((?:[^.()]+\\.)?([^.()]+)\\) violated");

    /** {@code ORA-01400: cannot insert NULL into ("APP"."A"."NAME")}. */
    private static final Pattern COLUMN = Pattern.compile("\\(\"[^\"]*\"\\.\"([^\"]*)\"\\.\"([^\"]*)\"\\)");

    @Override
    protected @Nullable ErrorKind vendorKind(SQLException cause) {
        return BY_CODE.get(cause.getErrorCode());
    }

    @Override
    protected DatabaseErrorContext details(DatabaseErrorContext context) {
        SQLException cause = context.cause();
        String message = cause == null ? null : cause.getMessage();
        if (cause == null || message == null) {
            return context;
        }
        return switch (cause.getErrorCode()) {
            case 1, 2290, 2291, 2292 -> {
                Matcher found = CONSTRAINT.matcher(message);
                yield found.find() ? context.withConstraint(found.group(1)) : context;
            }
            case 1400, 1407 -> {
                Matcher found = COLUMN.matcher(message);
                yield found.find() ? context.withTable(found.group(1)).withColumns(List.of(found.group(2))) : context;
            }
            default -> context;
        };
    }
}
