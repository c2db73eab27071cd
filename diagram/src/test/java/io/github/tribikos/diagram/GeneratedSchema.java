package io.github.tribikos.diagram;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A schema made up at random, the same for the same seed: cycles, self references, keys of several columns, schemas. */
final class GeneratedSchema {
    private static final List<String> SCHEMAS = List.of("alpha", "beta", "gamma");

    private final Random random;

    GeneratedSchema(int seed) {
        this.random = new Random(seed);
    }

    MetaData metaData() {
        int size = 1 + random.nextInt(25);
        List<Table<?>> tables = new ArrayList<>();
        List<List<Column<?>>> keys = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            boolean hasSchema = random.nextInt(3) > 0;
            Table<?> table = hasSchema
                    ? Table.named(SCHEMAS.get(random.nextInt(SCHEMAS.size())), "table_" + index)
                    : Table.named("table_" + index);
            tables.add(table);
            keys.add(key(table));
            for (int more = random.nextInt(8); more > 0; more--) {
                table.varchar("c".repeat(1 + random.nextInt(20)) + "_" + more, 100);
            }
        }
        for (Table<?> table : tables) {
            for (int more = random.nextInt(4); more > 0; more--) {
                refer(table, keys.get(random.nextInt(size)), more);
            }
        }
        return random.nextInt(4) == 0 ? MetaData.of(tables.subList(0, (size + 1) / 2)) : MetaData.of(tables);
    }

    private List<Column<?>> key(Table<?> table) {
        List<Column<?>> key = new ArrayList<>();
        for (int more = 1 + random.nextInt(2); more > 0; more--) {
            key.add(table.bigint("key_" + more));
            table.integer("between_" + more);
        }
        table.primaryKey(key.toArray(Column<?>[]::new));
        return key;
    }

    private void refer(Table<?> table, List<Column<?>> target, int number) {
        List<Column<?>> columns = new ArrayList<>();
        boolean isNullable = random.nextBoolean();
        for (int index = 0; index < target.size(); index++) {
            Column<?> column = table.bigint("ref_" + number + "_" + index);
            columns.add(isNullable ? column.nullable() : column);
        }
        if (random.nextInt(4) == 0) {
            table.unique(columns.toArray(Column<?>[]::new));
        }
        if (target.size() == 1) {
            table.foreignKey(columns.get(0)).references(() -> target.get(0));
        } else {
            table.foreignKey(columns.get(0), columns.get(1)).references(() -> target.get(0), () -> target.get(1));
        }
    }
}
