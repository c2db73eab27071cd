package io.github.tribikos.it.differential;

import static io.github.tribikos.sql.Sql.insert;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.RowValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A generated schema with its rows. The values are such that every engine can hold and compare them exactly: lower-case words
 * without blanks (collations differ), decimals in quarters (SQLite computes in floating point), numbers whose products stay
 * small. NULL is frequent.
 */
final class World {
    private static final List<String> WORDS = List.of("", "a", "b", "ab", "ba", "abc", "cab", "bb", "x", "zebra");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 27);

    private final SplittableRandom random;
    private final List<DataTable> tables = new ArrayList<>();
    private final List<Insert> rows = new ArrayList<>();

    World(long seed) {
        random = new SplittableRandom(seed);
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            tables.add(table("t" + i));
        }
        tables.forEach(this::fill);
    }

    List<DataTable> tables() {
        return tables;
    }

    MetaData metaData() {
        return MetaData.of(tables.stream().map(DataTable::table).toArray(Table[]::new));
    }

    /** Inserts all rows, each table in one statement. */
    void fill(Connection connection) {
        rows.forEach(connection::execute);
    }

    private DataTable table(String name) {
        Table<?> table = Table.named(name);
        DataTable made = new DataTable(table);
        for (int i = 0; i < 2; i++) {
            made.add(table.bigint("n" + i).nullable());
            made.add(column(table.varchar("s" + i, 20)));
        }
        if (random.nextInt(3) > 0) {
            made.add(column(table.date("d")));
        }
        if (random.nextInt(3) > 0) {
            made.add(column(table.numeric("a", 12, 2)));
        }
        if (random.nextInt(3) > 0) {
            made.add(column(table.bool("f")));
        }
        return made;
    }

    private Column<?> column(Column<?> column) {
        return random.nextInt(3) > 0 ? column.nullable() : column;
    }

    private void fill(DataTable table) {
        int count = random.nextInt(12) == 0 ? 0 : 2 + random.nextInt(9);
        List<Map<Column<?>, @Nullable Object>> made = new ArrayList<>();
        for (long id = 1; id <= count; id++) {
            made.add(row(table, id));
        }
        if (count > 0) {
            rows.add(insert(table.table())
                    .values(made, (row, values) -> values.forEach((column, value) -> set(row, column, value))));
        }
    }

    private Map<Column<?>, @Nullable Object> row(DataTable table, long id) {
        Map<Column<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(table.id(), id);
        for (Column<?> column : table.columns()) {
            row.put(column, column.isNullable() && random.nextInt(4) == 0 ? null : value(column));
        }
        return row;
    }

    private Object value(Column<?> column) {
        return switch (column.name().charAt(0)) {
            case 'n' -> (long) random.nextInt(-6, 13);
            case 's' -> WORDS.get(random.nextInt(WORDS.size()));
            case 'd' -> DAY.plusDays(random.nextInt(5));
            case 'a' -> BigDecimal.valueOf(25L * random.nextInt(-8, 20), 2);
            default -> random.nextBoolean();
        };
    }

    @SuppressWarnings("unchecked") // value() makes what the column holds
    private static void set(RowValues row, Column<?> column, @Nullable Object value) {
        if (value == null) {
            row.setNull(column);
        } else {
            row.set((Column<Object>) column, value);
        }
    }
}
