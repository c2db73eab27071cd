package io.github.tribikos.it.acme;

import io.github.tribikos.dialect.ErrorClassifier;
import io.github.tribikos.error.DatabaseErrorContext;
import io.github.tribikos.error.ErrorKind;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes by SQLSTATE, but for a few numbers of Acme's own. */
final class AcmeErrors extends ErrorClassifier {
    private static final Map<Integer, ErrorKind> BY_NUMBER = Map.of(
            90022, ErrorKind.PROGRAMMING_ERROR,
            90053, ErrorKind.CARDINALITY_VIOLATION,
            23506, ErrorKind.FOREIGN_KEY_VIOLATION,
            23513, ErrorKind.CHECK_VIOLATION,
            57014, ErrorKind.CANCELLED);

    /** The name comes first in the quoted part of the message: {@code "public.ck_size: "} or {@code "ck_size: "}. */
    private static final Pattern CONSTRAINT = Pattern.compile("\"+(?:[a-z]+\\.)?([a-z_0-9]+)[: ]");

    @Override
    protected @Nullable ErrorKind vendorKind(SQLException cause) {
        return BY_NUMBER.get(cause.getErrorCode());
    }

    @Override
    protected DatabaseErrorContext details(DatabaseErrorContext context) {
        SQLException cause = context.cause();
        if (cause == null || cause.getMessage() == null || context.sqlState() == null) {
            return context;
        }
        if (context.sqlState().startsWith("42")) {
            return context.withSafeMessage(cause.getMessage());
        }
        Matcher name = CONSTRAINT.matcher(cause.getMessage());
        return context.sqlState().startsWith("23") && name.find() ? context.withConstraint(name.group(1)) : context;
    }
}
