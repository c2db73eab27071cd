package io.github.tribikos.it.orm;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import org.jspecify.annotations.Nullable;

/** The table of {@link Place}. */
final class Places extends Table<Places> {
    static final Places PLACES = new Places();

    final Column<String> region = varchar("region", 10).primaryKey();
    final Column<String> code = varchar("code", 10).primaryKey();
    final Column<@Nullable String> parentCode = varchar("parent_code", 10).nullable();

    private Places() {
        super("orm_place", Places::new);
    }

    {
        foreignKey(region, parentCode).references(() -> PLACES.region, () -> PLACES.code);
    }
}
