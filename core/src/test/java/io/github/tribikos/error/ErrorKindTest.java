package io.github.tribikos.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorKindTest {
    private final SQLException cause =
            new SQLException("duplicate: Key (email)=(ada@example.org) already exists", "23505", 1062);
    private final DatabaseErrorContext context = DatabaseErrorContext.of(cause, "INSERT INTO users (email) VALUES (?)");

    @ParameterizedTest
    @EnumSource
    void everyKindCreatesItsOwnClassWhichKnowsItsKind(ErrorKind kind) {
        DatabaseException error = kind.create(context);
        assertThat(error.kind()).isEqualTo(kind);
        assertThat(error.retryScope()).isEqualTo(kind.retryScope());
        assertThat(error.isRetryable()).isEqualTo(kind.retryScope() != RetryScope.NEVER);
        assertThat(error).hasCause(cause);
        String className = error.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        assertThat(className).isEqualToIgnoringCase(kind == ErrorKind.OTHER ? "Database_Exception" : kind.name());
    }

    @ParameterizedTest
    @EnumSource
    void noMessageHoldsTheTextOfTheServer(ErrorKind kind) {
        DatabaseException error = kind.create(context);
        assertThat(error.getMessage())
                .doesNotContain("ada@example.org")
                .endsWith(" [SQLSTATE 23505, error 1062]\nSQL: INSERT INTO users (email) VALUES (?)");
        assertThat(error.serverMessage()).contains("ada@example.org");
        assertThat(context.toString()).doesNotContain("ada@example.org");
    }

    @Test
    void onlyTransientKindsAreRetryable() {
        Set<ErrorKind> retryable = EnumSet.allOf(ErrorKind.class);
        retryable.removeIf(kind -> kind.retryScope() == RetryScope.NEVER);
        assertThat(retryable)
                .containsExactlyInAnyOrder(
                        ErrorKind.DISCONNECT,
                        ErrorKind.CONNECT_FAILURE,
                        ErrorKind.SERIALIZATION_FAILURE,
                        ErrorKind.DEADLOCK,
                        ErrorKind.LOCK_TIMEOUT);
        assertThat(ErrorKind.CONNECT_FAILURE.retryScope()).isEqualTo(RetryScope.STATEMENT);
        assertThat(ErrorKind.COMMIT_OUTCOME_UNKNOWN.create(context).isRetryable())
                .isFalse();
    }

    @Test
    void anIntegrityViolationNamesWhatIsKnown() {
        DatabaseErrorContext named =
                context.withConstraint("users_email_key").withTable("users").withColumns(List.of("tenant", "email"));
        assertThat(ErrorKind.UNIQUE_VIOLATION.create(named)).isInstanceOfSatisfying(UniqueViolation.class, error -> {
            assertThat(error.constraint()).isEqualTo("users_email_key");
            assertThat(error.table()).isEqualTo("users");
            assertThat(error.columns()).containsExactly("tenant", "email");
            assertThat(error)
                    .hasMessage("Unique constraint \"users_email_key\" on \"users\" (tenant, email) was violated."
                            + " [SQLSTATE 23505, error 1062]\nSQL: INSERT INTO users (email) VALUES (?)");
        });
    }

    @Test
    void anIntegrityViolationWithoutDetailsIsStillASentence() {
        DatabaseErrorContext unknown = new DatabaseErrorContext(null, null, 0, null, null, null, null, List.of(), null);
        IntegrityViolation error = (IntegrityViolation) ErrorKind.INTEGRITY_VIOLATION.create(unknown);
        assertThat(error).hasMessage("Integrity constraint was violated.").hasNoCause();
        assertThat(error.constraint()).isNull();
        assertThat(error.columns()).isEmpty();
        assertThat(error.serverMessage()).isNull();
        assertThat(ErrorKind.NOT_NULL_VIOLATION.create(unknown.withColumns(List.of("name"))))
                .hasMessage("NOT NULL constraint on (name) was violated.");
    }

    @Test
    void whatTheDialectVouchesForStandsInTheMessageOnOneLine() {
        DatabaseErrorContext vouched = DatabaseErrorContext.of(
                        new SQLException("raw", "42P01"), "SELECT * FROM missing")
                .withSafeMessage("relation \"missing\" does not exist\nPosition: 15\u001b");
        assertThat(ErrorKind.PROGRAMMING_ERROR.create(vouched))
                .hasMessage(
                        "The database cannot run the statement: a syntax error, a missing table, column or function,"
                                + " or a feature it lacks. The database says: relation \"missing\" does not exist"
                                + " Position: 15  [SQLSTATE 42P01]\n"
                                + "SQL: SELECT * FROM missing");
    }

    @Test
    void aLongStatementIsCutInTheMessageOnly() {
        String sql = "x".repeat(5_000);
        DatabaseException error =
                ErrorKind.OTHER.create(DatabaseErrorContext.of(new SQLException("raw", null, 5), sql));
        assertThat(error)
                .hasMessage("The database reported an error. [error 5]\nSQL: " + "x".repeat(4_000)
                        + "... (5000 characters)");
        assertThat(error.sql()).isEqualTo(sql);
        assertThat(error.sqlState()).isNull();
        assertThat(error.vendorCode()).isEqualTo(5);
    }

    @Test
    void errorsSurviveSerialization() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(ErrorKind.UNIQUE_VIOLATION.create(context.withColumns(List.of("email"))));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            UniqueViolation copy = (UniqueViolation) in.readObject();
            assertThat(copy.columns()).containsExactly("email");
            assertThat(copy.kind()).isEqualTo(ErrorKind.UNIQUE_VIOLATION);
        }
    }
}
