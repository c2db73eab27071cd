package io.github.tribikos.sqlite;

import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedOptions;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.Table;

/** Options of tables as {@code pragma_table_list} has them. */
final class SqliteCatalogOptions implements CatalogOptions {
    private static final String WITHOUT_ROWID = "WITHOUT ROWID";
    private static final String STRICT = "STRICT";

    static ReflectedOptions of(boolean isWithoutRowid, boolean isStrict) {
        return ReflectedOptions.NONE
                .with(WITHOUT_ROWID, isWithoutRowid ? ReflectedOptions.THERE : null)
                .with(STRICT, isStrict ? ReflectedOptions.THERE : null);
    }

    @Override
    public ReflectedOptions declared(Table<?> table) {
        SqliteTableOptions own = table.option(SqliteTableOptions.class);
        return own == null ? ReflectedOptions.NONE : of(own.isWithoutRowid(), own.isStrict());
    }

    @Override
    public DialectOptions.OfTable ofTable(ReflectedOptions options) {
        SqliteTableOptions own = SqliteTableOptions.none();
        own = options.has(WITHOUT_ROWID) ? own.withoutRowid() : own;
        return options.has(STRICT) ? own.strict() : own;
    }
}
