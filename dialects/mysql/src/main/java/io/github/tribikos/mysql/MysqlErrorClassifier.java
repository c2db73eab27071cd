package io.github.tribikos.mysql;

import static java.util.Map.entry;

import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.ErrorKind;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes by the error numbers of <a href="https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html">MySQL</a> and
 * <a href="https://mariadb.com/kb/en/mariadb-error-codes/">MariaDB</a>: many have the SQLSTATE HY000, which tells nothing. What
 * is missing here has an SQLSTATE of the standard.
 */
final class MysqlErrorClassifier extends ErrorClassifier {
    private static final int READ_ONLY_OPTION = 1290; // any option that prevents a statement, --read-only among them

    private static final Map<Integer, ErrorKind> BY_CODE = Map.ofEntries(
            entry(3, ErrorKind.DISK_FULL), // a temporary file could not be written
            entry(1020, ErrorKind.SERIALIZATION_FAILURE), // the row has changed since it was read
            entry(1021, ErrorKind.DISK_FULL),
            entry(1022, ErrorKind.UNIQUE_VIOLATION),
            entry(1040, ErrorKind.CONNECT_FAILURE), // too many connections
            entry(1044, ErrorKind.PERMISSION_DENIED), // to the database
            entry(1045, ErrorKind.AUTHENTICATION_FAILURE),
            entry(1048, ErrorKind.NOT_NULL_VIOLATION),
            entry(1053, ErrorKind.DISCONNECT), // shut down
            entry(1054, ErrorKind.PROGRAMMING_ERROR),
            entry(1062, ErrorKind.UNIQUE_VIOLATION),
            entry(1093, ErrorKind.PROGRAMMING_ERROR), // the changed table in a subquery
            entry(1114, ErrorKind.DISK_FULL), // the table is full
            entry(1129, ErrorKind.CONNECT_FAILURE), // host blocked
            entry(1130, ErrorKind.AUTHENTICATION_FAILURE), // host not allowed
            entry(1142, ErrorKind.PERMISSION_DENIED),
            entry(1143, ErrorKind.PERMISSION_DENIED),
            entry(1158, ErrorKind.DISCONNECT), // the packet could not be read or written
            entry(1159, ErrorKind.DISCONNECT),
            entry(1160, ErrorKind.DISCONNECT),
            entry(1161, ErrorKind.DISCONNECT),
            entry(1169, ErrorKind.UNIQUE_VIOLATION),
            entry(1203, ErrorKind.CONNECT_FAILURE), // too many connections of the user
            entry(1205, ErrorKind.LOCK_TIMEOUT),
            entry(1213, ErrorKind.DEADLOCK),
            entry(1216, ErrorKind.FOREIGN_KEY_VIOLATION),
            entry(1217, ErrorKind.FOREIGN_KEY_VIOLATION),
            entry(1227, ErrorKind.PERMISSION_DENIED),
            entry(1264, ErrorKind.DATA_ERROR), // out of range
            entry(1265, ErrorKind.DATA_ERROR), // would be truncated
            entry(1292, ErrorKind.DATA_ERROR), // incorrect value
            entry(1300, ErrorKind.DATA_ERROR), // invalid character
            entry(1317, ErrorKind.CANCELLED),
            entry(1364, ErrorKind.NOT_NULL_VIOLATION), // no value and no default
            entry(1365, ErrorKind.DATA_ERROR), // division by 0
            entry(1366, ErrorKind.DATA_ERROR), // incorrect value for a column
            entry(1367, ErrorKind.DATA_ERROR),
            entry(1369, ErrorKind.CHECK_VIOLATION), // WITH CHECK OPTION
            entry(1370, ErrorKind.PERMISSION_DENIED),
            entry(1406, ErrorKind.DATA_ERROR), // too long
            entry(1411, ErrorKind.DATA_ERROR),
            entry(1441, ErrorKind.DATA_ERROR), // date out of range
            entry(1451, ErrorKind.FOREIGN_KEY_VIOLATION), // a row that refers to it exists
            entry(1452, ErrorKind.FOREIGN_KEY_VIOLATION), // the row referred to is missing
            entry(1525, ErrorKind.DATA_ERROR),
            entry(1586, ErrorKind.UNIQUE_VIOLATION),
            entry(1690, ErrorKind.DATA_ERROR), // out of the range of a type
            entry(1698, ErrorKind.AUTHENTICATION_FAILURE),
            entry(1792, ErrorKind.READ_ONLY_VIOLATION), // in a read-only transaction
            entry(1836, ErrorKind.READ_ONLY_VIOLATION),
            entry(1927, ErrorKind.DISCONNECT), // killed
            entry(1969, ErrorKind.QUERY_TIMEOUT), // MariaDB's max_statement_time
            entry(2006, ErrorKind.DISCONNECT),
            entry(2013, ErrorKind.DISCONNECT),
            entry(3024, ErrorKind.QUERY_TIMEOUT), // MySQL's max_execution_time
            entry(3140, ErrorKind.DATA_ERROR), // invalid JSON
            entry(3572, ErrorKind.LOCK_TIMEOUT), // NOWAIT
            entry(3819, ErrorKind.CHECK_VIOLATION), // MySQL
            entry(4025, ErrorKind.CHECK_VIOLATION), // MariaDB
            entry(4031, ErrorKind.DISCONNECT)); // idle for too long

    @Override
    protected @Nullable ErrorKind vendorKind(SQLException cause) {
        if (cause.getErrorCode() == READ_ONLY_OPTION) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            boolean isReadOnly = message.contains("read-only") || message.contains("read_only");
            return isReadOnly ? ErrorKind.READ_ONLY_VIOLATION : ErrorKind.PERMISSION_DENIED;
        }
        return BY_CODE.get(cause.getErrorCode());
    }

    @Override
    protected DatabaseErrorContext details(DatabaseErrorContext context) {
        SQLException cause = context.cause();
        String message = cause == null ? null : cause.getMessage();
        return message == null ? context : MysqlMessage.details(context, message);
    }
}
