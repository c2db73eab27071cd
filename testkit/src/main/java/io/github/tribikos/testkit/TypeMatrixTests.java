package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.testkit.TypeMatrix.Cell;
import io.github.tribikos.testkit.TypeMatrix.Outcome;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every type with every hostile value: it comes back exactly, or is refused before it is sent, or a note of the dialect's names
 * the vendor's page that says what happens to it. No value is changed in silence.
 */
abstract class TypeMatrixTests extends Topic {
    private static final String TABLE = "type_matrix";

    private final List<TypeValues<?>> types = new ArrayList<>();
    private final List<TypeNote> notes = new ArrayList<>();
    private final Map<String, Column<?>> columns = new LinkedHashMap<>();
    private final Table<?> table = Table.named(TABLE);
    private final LongColumn id = table.bigint("id").primaryKey();
    private @Nullable TypeMatrix matrix;
    private String lastSeen = "";
    private int standard; // how many of the types are

    TypeMatrixTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        if (types.isEmpty()) {
            types.addAll(TypeValues.standard());
            standard = types.size();
            types.addAll(suite().ownTypes());
            notes.addAll(suite().typeNotes());
            for (TypeValues<?> each : types) {
                if (isSupported(each)) {
                    columns.put(each.name(), column(table, columns.size(), each));
                }
            }
        }
        return Set.of(table);
    }

    private static <T> Column<@Nullable T> column(Table<?> table, int number, TypeValues<T> values) {
        return table.column("c" + number, values.type()).nullable();
    }

    private boolean isSupported(TypeValues<?> type) {
        Table<?> alone = Table.named(TABLE);
        alone.bigint("id").primaryKey();
        column(alone, 0, type);
        try {
            return !CreateTable.of(alone).sql(engine().dialect()).isEmpty();
        } catch (CompileException e) {
            return false;
        }
    }

    @TestFactory
    Stream<DynamicTest> valuesAreKeptOrRefused() {
        TypeMatrix found = new TypeMatrix(capabilities().database());
        matrix = found;
        Stream<DynamicTest> perType = types.stream().map(type -> dynamicTest(type.name(), () -> tried(type, found)));
        return Stream.concat(
                perType,
                Stream.of(
                        dynamicTest("every note is true", this::everyNoteIsTrue),
                        dynamicTest("the documentation says so", () -> suite().typesTried(found))));
    }

    private <T> void tried(TypeValues<T> type, TypeMatrix found) {
        List<String> unexplained = new ArrayList<>();
        type.values().forEach((label, value) -> {
            Cell cell = cell(type, label, value);
            found.add(cell);
            if (cell.note() == null && (cell.outcome() == Outcome.ROUNDED || cell.outcome() == Outcome.REJECTED)) {
                unexplained.add(label + " was " + cell.outcome() + ": " + lastSeen);
            }
        });
        assertThat(unexplained)
                .as("values of %s that were changed or rejected with no note in typeNotes()", type)
                .isEmpty();
    }

    private <T> Cell cell(TypeValues<T> type, String label, @Nullable T value) {
        Column<?> column = columns.get(type.name());
        Outcome outcome = column == null ? Outcome.UNSUPPORTED : outcome(column, value);
        TypeNote note = notes.stream()
                .filter(each -> each.covers(outcome, type.name(), label))
                .findFirst()
                .orElse(null);
        return new Cell(type.name(), label, outcome, note, types.indexOf(type) < standard);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the column was made of the type that the value belongs to
    private Outcome outcome(Column<?> column, @Nullable Object value) {
        Column<@Nullable Object> any = (Column<@Nullable Object>) column;
        try {
            run(insert(table).set(id, 1).set(any, value));
            Object read = one(select(any));
            lastSeen = String.valueOf(read);
            return same(value, read) ? Outcome.EXACT : Outcome.ROUNDED;
        } catch (ArgumentException e) {
            return Outcome.REFUSED;
        } catch (DatabaseException e) {
            lastSeen = e.getMessage();
            return Outcome.REJECTED;
        } finally {
            connection().rollback();
        }
    }

    /** Equal in value: 1.5 and 1.50 are one number, 14 months and 1 year 2 months one period, but -0.0 and 0.0 two. */
    private static boolean same(@Nullable Object sent, @Nullable Object read) {
        if (sent instanceof BigDecimal number && read instanceof BigDecimal other) {
            return number.compareTo(other) == 0;
        }
        if (sent instanceof Period period && read instanceof Period other) {
            return period.normalized().equals(other.normalized());
        }
        if (sent instanceof byte[] bytes && read instanceof byte[] other) {
            return Arrays.equals(bytes, other);
        }
        if (sent instanceof List<?> list && read instanceof List<?> other) {
            boolean same = list.size() == other.size();
            for (int i = 0; same && i < list.size(); i++) {
                same = same(list.get(i), other.get(i));
            }
            return same;
        }
        return Objects.equals(sent, read);
    }

    private void everyNoteIsTrue() {
        Set<String> noted = new LinkedHashSet<>();
        notes.stream().filter(TypeNote::isEverywhere).forEach(note -> noted.addAll(note.cells()));
        Objects.requireNonNull(matrix).cells().stream()
                .filter(cell -> cell.note() != null)
                .forEach(cell -> noted.remove(TypeNote.key(cell.type(), cell.value())));
        assertThat(noted)
                .as("cells that a note explains though nothing happens to them")
                .isEmpty();
    }
}
