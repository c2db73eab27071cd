package io.github.tribikos.sqlserver;

import static java.util.Map.entry;

import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.ErrorKind;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes by the <a href="https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors">error
 * numbers</a> of the server: the driver's SQLSTATE is S0001 for most. What the driver reports by itself has an SQLSTATE of the
 * standard.
 */
final class SqlServerErrorClassifier extends ErrorClassifier {
    private static final int CHECK_OR_KEY = 547;

    private static final Map<Integer, ErrorKind> BY_CODE = Map.ofEntries(
            entry(102, ErrorKind.PROGRAMMING_ERROR), // syntax
            entry(156, ErrorKind.PROGRAMMING_ERROR),
            entry(207, ErrorKind.PROGRAMMING_ERROR), // column
            entry(208, ErrorKind.PROGRAMMING_ERROR), // table
            entry(220, ErrorKind.DATA_ERROR), // overflow
            entry(229, ErrorKind.PERMISSION_DENIED),
            entry(241, ErrorKind.DATA_ERROR), // no date
            entry(242, ErrorKind.DATA_ERROR), // date out of range
            entry(245, ErrorKind.DATA_ERROR), // conversion
            entry(262, ErrorKind.PERMISSION_DENIED),
            entry(512, ErrorKind.CARDINALITY_VIOLATION), // a subquery gave several rows
            entry(515, ErrorKind.NOT_NULL_VIOLATION),
            entry(596, ErrorKind.DISCONNECT), // killed
            entry(1105, ErrorKind.DISK_FULL),
            entry(1205, ErrorKind.DEADLOCK),
            entry(1222, ErrorKind.LOCK_TIMEOUT),
            entry(2601, ErrorKind.UNIQUE_VIOLATION), // index
            entry(2627, ErrorKind.UNIQUE_VIOLATION), // constraint
            entry(2628, ErrorKind.DATA_ERROR), // too long
            entry(2812, ErrorKind.PROGRAMMING_ERROR), // procedure
            entry(3906, ErrorKind.READ_ONLY_VIOLATION),
            entry(3960, ErrorKind.SERIALIZATION_FAILURE), // snapshot
            entry(4060, ErrorKind.CONNECT_FAILURE), // no such database
            entry(6005, ErrorKind.DISCONNECT), // shut down
            entry(8114, ErrorKind.DATA_ERROR), // conversion
            entry(8115, ErrorKind.DATA_ERROR), // overflow
            entry(8134, ErrorKind.DATA_ERROR), // division by 0
            entry(8152, ErrorKind.DATA_ERROR), // too long, before 2019
            entry(9002, ErrorKind.DISK_FULL), // log
            entry(18456, ErrorKind.AUTHENTICATION_FAILURE));

    @Override
    protected @Nullable ErrorKind vendorKind(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause.getErrorCode() == CHECK_OR_KEY) { // one number for both
            return message.contains("CHECK constraint") ? ErrorKind.CHECK_VIOLATION : ErrorKind.FOREIGN_KEY_VIOLATION;
        }
        if ("HY008"
                .equals(cause.getSQLState())) { // https://learn.microsoft.com/sql/connect/jdbc: the one state of both
            return message.contains("timed out") ? ErrorKind.QUERY_TIMEOUT : ErrorKind.CANCELLED;
        }
        return BY_CODE.get(cause.getErrorCode());
    }

    @Override
    protected DatabaseErrorContext details(DatabaseErrorContext context) {
        SQLException cause = context.cause();
        String message = cause == null ? null : cause.getMessage();
        return cause == null || message == null
                ? context
                : SqlServerMessage.details(context, cause.getErrorCode(), message);
    }
}
