package io.github.tribikos.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlStatesTest {
    @ParameterizedTest
    @CsvSource({
        "08000, DISCONNECT",
        "08001, CONNECT_FAILURE",
        "08003, DISCONNECT",
        "08004, CONNECT_FAILURE",
        "08006, DISCONNECT",
        "08007, COMMIT_OUTCOME_UNKNOWN",
        "0A000, PROGRAMMING_ERROR",
        "22003, DATA_ERROR",
        "22P02, DATA_ERROR",
        "23000, INTEGRITY_VIOLATION",
        "23001, FOREIGN_KEY_VIOLATION",
        "23502, NOT_NULL_VIOLATION",
        "23503, FOREIGN_KEY_VIOLATION",
        "23505, UNIQUE_VIOLATION",
        "23514, CHECK_VIOLATION",
        "23P01, EXCLUSION_VIOLATION",
        "25006, READ_ONLY_VIOLATION",
        "28P01, AUTHENTICATION_FAILURE",
        "40001, SERIALIZATION_FAILURE",
        "40003, COMMIT_OUTCOME_UNKNOWN",
        "40P01, DEADLOCK",
        "42501, PERMISSION_DENIED",
        "42P01, PROGRAMMING_ERROR",
        "44000, CHECK_VIOLATION",
        "53100, DISK_FULL",
        "55P03, LOCK_TIMEOUT",
        "57014, CANCELLED"
    })
    void aCodeOrItsClassGivesTheKind(String sqlState, ErrorKind kind) {
        assertThat(SqlStates.kindOf(sqlState)).isEqualTo(kind);
    }

    @Test
    void whatIsNotKnownIsNull() {
        assertThat(SqlStates.kindOf(null)).isNull();
        assertThat(SqlStates.kindOf("")).isNull();
        assertThat(SqlStates.kindOf("08")).isNull();
        assertThat(SqlStates.kindOf("HY000")).isNull();
        assertThat(SqlStates.kindOf("25P02")).isNull();
        assertThat(SqlStates.kindOf("57P01")).isNull();
    }
}
