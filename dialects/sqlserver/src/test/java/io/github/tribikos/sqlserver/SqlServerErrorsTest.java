package io.github.tribikos.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.error.CheckViolation;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ForeignKeyViolation;
import io.github.tribikos.error.IntegrityViolation;
import io.github.tribikos.error.NotNullViolation;
import io.github.tribikos.error.UniqueViolation;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers and messages of Microsoft's list of errors, as the driver passes them on. */
final class SqlServerErrorsTest {
    private static DatabaseException error(int code, String message) {
        return SqlServer.sqlserver().errors().classify(new SQLException(message, "S0001", code), "INSERT ...");
    }

    @Test
    void constraintsAndTablesAreNamed() {
        DatabaseException unique = error(
                2627,
                "Violation of UNIQUE KEY constraint 'uq_label'. Cannot insert duplicate key in object 'dbo.tag'. The duplicate key"
                        + " value is (secret).");
        assertThat(unique).isInstanceOf(UniqueViolation.class);
        assertThat(((IntegrityViolation) unique).constraint()).isEqualTo("uq_label");
        assertThat(((IntegrityViolation) unique).table()).isEqualTo("tag");
        assertThat(unique.getMessage()).doesNotContain("secret");
        DatabaseException key = error(
                547,
                "The INSERT statement conflicted with the FOREIGN KEY constraint \"fk_tag\". The conflict occurred in database"
                        + " \"library\", table \"dbo.book\", column 'id'.");
        assertThat(key).isInstanceOf(ForeignKeyViolation.class);
        assertThat(((IntegrityViolation) key).constraint()).isEqualTo("fk_tag");
        assertThat(error(
                        547,
                        "The UPDATE statement conflicted with the CHECK constraint \"ck_a\". The conflict occurred in database"
                                + " \"library\", table \"dbo.tag\", column 'a'."))
                .isInstanceOf(CheckViolation.class);
        DatabaseException missing = error(
                515,
                "Cannot insert the value NULL into column 'label', table 'library.dbo.tag'; column does not allow nulls. INSERT"
                        + " fails.");
        assertThat(missing).isInstanceOf(NotNullViolation.class);
        assertThat(((IntegrityViolation) missing).columns()).containsExactly("label");
    }

    @ParameterizedTest
    @CsvSource({
        "1205, Deadlock",
        "1222, LockTimeout",
        "208, ProgrammingError",
        "2628, DataError",
        "18456, AuthenticationFailure",
        "3960, SerializationFailure"
    })
    void numbersAreTyped(int code, String type) {
        assertThat(error(code, "-").getClass().getSimpleName()).isEqualTo(type);
    }
}
