package io.github.tribikos.schema;

import org.jspecify.annotations.Nullable;

/** A table without a class of its own, or an alias whose columns are copies of its table's. */
final class LooseTable extends Table<LooseTable> {
    LooseTable(@Nullable String schema, String name) {
        super(schema, name, null, null);
    }

    LooseTable(Table<?> shape, Table<?> root) {
        super(shape.schemaName(), shape.tableName(), null, root);
        shape.definition();
        shape.parts().copyTo(this, parts());
    }

    @Override
    LooseTable newTwin() {
        return new LooseTable(this, root());
    }
}
