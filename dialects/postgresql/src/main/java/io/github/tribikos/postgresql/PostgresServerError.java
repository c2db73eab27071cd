package io.github.tribikos.postgresql;

import io.github.tribikos.error.DatabaseErrorContext;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the server says of an error in fields of their own. Needs the driver's classes. */
final class PostgresServerError {
    private PostgresServerError() {}

    static DatabaseErrorContext details(DatabaseErrorContext context) {
        ServerErrorMessage error =
                context.cause() instanceof PSQLException cause ? cause.getServerErrorMessage() : null;
        if (error == null) {
            return context;
        }
        DatabaseErrorContext detailed =
                context.withConstraint(error.getConstraint()).withTable(error.getTable());
        if (error.getColumn() != null) {
            return detailed.withColumns(List.of(error.getColumn()));
        }
        String state = context.sqlState() == null ? "" : context.sqlState();
        if (state.equals("23505") || state.equals("23503")) {
            return detailed.withColumns(PostgresKeyDetail.columns(error.getDetail()));
        }
        return state.startsWith("42") ? detailed.withSafeMessage(message(error)) : detailed;
    }

    /**
     * Returns the line of COPY's input that the error is about, 1-based; 0 if the server does not say. It does in the context, in
     * its language: {@code COPY books, line 3, column year: "x"}.
     */
    static long line(SQLException cause, String table) {
        ServerErrorMessage error = cause instanceof PSQLException known ? known.getServerErrorMessage() : null;
        String where = error == null ? null : error.getWhere();
        Matcher line = Pattern.compile("^COPY " + Pattern.quote(table) + "\\D+(\\d+)", Pattern.MULTILINE)
                .matcher(where == null ? "" : where);
        return line.find() ? Long.parseLong(line.group(1)) : 0;
    }

    /** Of class 42 the first line names tables, columns and SQL, which holds placeholders instead of values. */
    private static @Nullable String message(ServerErrorMessage error) {
        return error.getMessage() == null ? null : error.getMessage() + ".";
    }
}
