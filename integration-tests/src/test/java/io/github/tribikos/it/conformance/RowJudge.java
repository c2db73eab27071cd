package io.github.tribikos.it.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tribikos.engine.Affected;
import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Result;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.it.conformance.Cases.Case;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.type.JsonType;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs cases on a seeded database and compares what they give. */
final class RowJudge {
    /** What one run gave. */
    private static final class Outcome {
        @Nullable
        List<List<@Nullable Object>> rows;

        long affected = -1;

        @Nullable
        List<List<@Nullable Object>> after;
    }

    private final FestivalDatabase database;

    RowJudge(FestivalDatabase database) {
        this.database = database;
    }

    /** Returns what differs, for people; null if nothing does. */
    @Nullable
    String difference(RecordedCase recorded, Case ours) {
        JsonNode expected = recorded.rows(database.name());
        if (expected == null && !isEmulated(recorded, ours)) {
            return null;
        }
        Outcome outcome;
        try {
            outcome = run(recorded, ours);
        } catch (CompileException | DatabaseException failure) {
            boolean recordedFailure = expected != null && expected.has("error");
            return recordedFailure ? null : "expected rows, but failed: " + failure.getMessage();
        }
        return expected == null || expected.has("error")
                ? emulated(recorded, outcome)
                : compared(recorded, expected, outcome);
    }

    /** Whether a text that the database refused is replaced by another: then the rows must be those of other databases. */
    private boolean isEmulated(RecordedCase recorded, Case ours) {
        if (!recorded.isRefused(database.name())
                || recorded.sql(database.name()).isEmpty()) {
            return false;
        }
        try {
            return new SqlJudge(database.name(), database.connection().engine().dialect()).isOtherSql(recorded, ours);
        } catch (CompileException refused) {
            return false;
        }
    }

    /** Where the database refused the recorded text, the rows recorded for another database are right. */
    private @Nullable String emulated(RecordedCase recorded, Outcome outcome) {
        for (String other : recorded.databases()) {
            JsonNode expected = recorded.rows(other);
            if (expected != null && !expected.has("error") && compared(recorded, expected, outcome) == null) {
                return null;
            }
        }
        return "expected an error, or the rows recorded for another database, but got " + shown(outcome.rows);
    }

    private @Nullable String compared(RecordedCase recorded, JsonNode expected, Outcome outcome) {
        boolean ordered = recorded.isOrdered();
        if (expected.isArray()) {
            return rows("rows", expected, outcome.rows, ordered);
        }
        String difference = null;
        if (expected.has("rows")) {
            difference = rows("rows", expected.get("rows"), outcome.rows, ordered);
        }
        if (difference == null && expected.has("returned")) {
            difference = rows("returned", expected.get("returned"), outcome.rows, ordered);
        }
        long affected = expected.path("affected").asLong(-1);
        if (difference == null && affected >= 0 && outcome.affected >= 0 && affected != outcome.affected) {
            difference = "expected " + affected + " rows affected but was " + outcome.affected;
        }
        if (difference == null && expected.has("after")) {
            difference = rows("after", expected.get("after"), outcome.after, true);
        }
        return difference;
    }

    private static @Nullable String rows(
            String what, JsonNode expected, @Nullable List<List<@Nullable Object>> actual, boolean ordered) {
        return actual != null && Values.rowsEqual(expected, actual, ordered)
                ? null
                : "expected " + what + ": " + expected + "\nbut was:  " + shown(actual);
    }

    private static String shown(@Nullable List<List<@Nullable Object>> rows) {
        return rows == null
                ? "nothing"
                : rows.stream().map(SqlJudge::shown).toList().toString();
    }

    private Outcome run(RecordedCase recorded, Case ours) {
        Connection connection = database.connection();
        Outcome outcome = new Outcome();
        boolean changes = false;
        try {
            for (Statement statement : ours.statements(database.name())) {
                changes |= !(statement instanceof Query<?>);
                execute(connection, statement, ours.sets, outcome);
            }
            look(connection, recorded, ours, outcome);
        } finally {
            connection.rollback();
            if (changes || recorded.afterSql() != null) {
                database.resetCounters();
            }
        }
        return outcome;
    }

    private void execute(Connection connection, Statement statement, List<Parameters> sets, Outcome outcome) {
        SchemaTranslation own = statement.options().schemas();
        if (own != null) { // it stands in place of the connection's
            ExecutionOptions here = ExecutionOptions.none().schemas(own.then(database.schemas()));
            execute(connection.with(here), statement.plain(), sets, outcome);
        } else if (statement instanceof RowStatement<?> rows) {
            List<List<@Nullable Object>> all = new ArrayList<>();
            for (Parameters set : sets.isEmpty() ? List.of(Parameters.NONE) : sets) {
                all.addAll(values(connection.execute(rows, set), rows));
            }
            outcome.rows = all;
        } else if (statement instanceof DmlStatement change) {
            Affected affected = sets.isEmpty() ? connection.execute(change) : connection.executeMany(change, sets);
            outcome.affected = affected.isExact() ? affected.rows() : -1;
        }
    }

    private void look(Connection connection, RecordedCase recorded, Case ours, Outcome outcome) {
        String sql = recorded.afterSql();
        if (ours.after != null) {
            RowStatement<?> look = ours.after.get();
            outcome.after = values(connection.execute(look), look);
        } else if (sql != null) {
            outcome.after = raw(connection, recorded, database.spelled(sql));
        }
    }

    private static List<List<@Nullable Object>> values(Result<?> result, RowStatement<?> statement) {
        List<? extends Expression<?>> expressions = statement.selectable().expressions();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Object row : result) {
            List<@Nullable Object> values = new ArrayList<>();
            int size = row instanceof Row several ? several.size() : 1;
            for (int i = 0; i < size; i++) {
                Object value = row instanceof Row several ? several.get(i) : row;
                boolean json = i < expressions.size() && expressions.get(i).type() instanceof JsonType;
                values.add(json && value instanceof String text ? Values.document(text) : value);
            }
            rows.add(values);
        }
        return rows;
    }

    /** Reads the recorded look at the data with plain JDBC; what has no type there takes that of the recorded value. */
    private List<List<@Nullable Object>> raw(Connection connection, RecordedCase recorded, String sql) {
        JsonNode expected = recorded.json().path("rows").path(database.name()).path("after");
        return connection.unwrapped(jdbc -> {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            try (java.sql.Statement statement = jdbc.createStatement();
                    ResultSet found = statement.executeQuery(sql)) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    List<@Nullable Object> row = new ArrayList<>();
                    JsonNode expectedRow = expected.path(rows.size());
                    for (int i = 1; i <= columns; i++) {
                        row.add(RawValues.as(expectedRow.path(i - 1), found.getObject(i)));
                    }
                    rows.add(row);
                }
            }
            return rows;
        });
    }
}
