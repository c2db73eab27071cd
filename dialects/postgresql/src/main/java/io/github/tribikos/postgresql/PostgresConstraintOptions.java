package io.github.tribikos.postgresql;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DialectOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL is told of a <a href="https://www.postgresql.org/docs/current/sql-createtable.html">constraint</a> beyond the standard:
 * {@code unique(email).with(PostgresConstraintOptions.none().nullsNotDistinct())}. What a kind of constraint does not have is refused by
 * the server. Other databases pass it by. Immutable; each call returns another.
 */
public final class PostgresConstraintOptions implements DialectOptions.OfConstraint {
    private static final PostgresConstraintOptions NONE =
            new PostgresConstraintOptions(false, List.of(), Map.of(), null, false, false);

    private final boolean nullsNotDistinct;
    private final List<Column<?>> included;
    private final Map<String, String> parameters;
    private final @Nullable String tablespace;
    private final boolean noInherit;
    private final boolean notValid;

    private PostgresConstraintOptions(
            boolean nullsNotDistinct,
            List<Column<?>> included,
            Map<String, String> parameters,
            @Nullable String tablespace,
            boolean noInherit,
            boolean notValid) {
        this.nullsNotDistinct = nullsNotDistinct;
        this.included = included;
        this.parameters = parameters;
        this.tablespace = tablespace;
        this.noInherit = noInherit;
        this.notValid = notValid;
    }

    /** Returns options that say nothing yet. */
    public static PostgresConstraintOptions none() {
        return NONE;
    }

    /** Returns this with {@code UNIQUE NULLS NOT DISTINCT}, since PostgreSQL 15: one NULL passes. */
    public PostgresConstraintOptions nullsNotDistinct() {
        return new PostgresConstraintOptions(true, included, parameters, tablespace, noInherit, notValid);
    }

    /** Returns this with {@code INCLUDE (a, b)}: columns that the index of the key holds besides. */
    public PostgresConstraintOptions include(Column<?>... columns) {
        return new PostgresConstraintOptions(
                nullsNotDistinct, List.of(columns), parameters, tablespace, noInherit, notValid);
    }

    /** Returns this with one more storage parameter of the key's index: {@code WITH (fillfactor = 50)}. */
    public PostgresConstraintOptions with(String parameter, Object value) {
        return new PostgresConstraintOptions(
                nullsNotDistinct,
                included,
                PostgresParameters.with(parameters, parameter, value),
                tablespace,
                noInherit,
                notValid);
    }

    /** Returns this with {@code USING INDEX TABLESPACE name}. */
    public PostgresConstraintOptions tablespace(String name) {
        return new PostgresConstraintOptions(
                nullsNotDistinct, included, parameters, Objects.requireNonNull(name), noInherit, notValid);
    }

    /** Returns this with {@code NO INHERIT}: a check that tables which inherit do not have. */
    public PostgresConstraintOptions noInherit() {
        return new PostgresConstraintOptions(nullsNotDistinct, included, parameters, tablespace, true, notValid);
    }

    /** Returns this with {@code NOT VALID}: a check or foreign key added by ALTER TABLE for the rows to come alone. */
    public PostgresConstraintOptions notValid() {
        return new PostgresConstraintOptions(nullsNotDistinct, included, parameters, tablespace, noInherit, true);
    }

    /** Returns the storage parameters of the key's index, in the order given. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** Returns the tablespace of the key's index, or null for the default one. */
    public @Nullable String tablespace() {
        return tablespace;
    }

    /** Whether NULLs count as equal. */
    public boolean isNullsNotDistinct() {
        return nullsNotDistinct;
    }

    /** Returns the columns that the index holds besides. */
    public List<Column<?>> included() {
        return included;
    }

    /** Whether tables that inherit do not have it. */
    public boolean isNoInherit() {
        return noInherit;
    }

    /** Whether the rows that are there are not checked. */
    public boolean isNotValid() {
        return notValid;
    }

    /** What stands behind the columns or the condition. */
    String clauses(PostgresDdlCompiler compiler) {
        return (included.isEmpty() ? "" : " INCLUDE (" + compiler.names(included) + ")")
                + (parameters.isEmpty() ? "" : " WITH (" + PostgresParameters.list(parameters) + ")")
                + (tablespace == null ? "" : " USING INDEX TABLESPACE " + compiler.quoted(tablespace))
                + (noInherit ? " NO INHERIT" : "")
                + (notValid ? " NOT VALID" : "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostgresConstraintOptions that
                && that.nullsNotDistinct == nullsNotDistinct
                && that.included.equals(included)
                && that.parameters.equals(parameters)
                && Objects.equals(that.tablespace, tablespace)
                && that.noInherit == noInherit
                && that.notValid == notValid;
    }

    @Override
    public int hashCode() {
        return Objects.hash(nullsNotDistinct, included, parameters, tablespace, noInherit, notValid);
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "PostgresConstraintOptions" + (nullsNotDistinct ? " NULLS NOT DISTINCT" : "")
                + (included.isEmpty() ? "" : " INCLUDE " + included)
                + (parameters.isEmpty() ? "" : " WITH " + parameters)
                + (tablespace == null ? "" : " USING INDEX TABLESPACE " + tablespace) + (noInherit ? " NO INHERIT" : "")
                + (notValid ? " NOT VALID" : "");
    }
}
