package io.github.tribikos.sqlserver;

import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.Index;
import io.github.tribikos.sql.OrderTerm;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Options of indexes as {@code sys.indexes} has them, without the filegroup. Written after the manual; no server has run it. */
final class SqlServerCatalogOptions implements CatalogOptions {
    private static final String USUAL = "NONCLUSTERED";
    private static final String COLUMNSTORE = "COLUMNSTORE";

    /** Returns the kind of an index by its {@code type_desc}, null for the usual one. */
    static @Nullable String method(String type) {
        return type.isEmpty() || type.equals(USUAL) ? null : type;
    }

    @Override
    public ReflectedIndex declared(Index index, ReflectedIndex plain) {
        SqlServerIndexOptions own = index.option(SqlServerIndexOptions.class);
        if (own == null) {
            return plain;
        }
        String kind = own.kind().strip();
        return plain.withMethod(method(kind.equals(COLUMNSTORE) ? USUAL + " " + kind : kind))
                .withIncluded(own.included().stream().map(Column::name).toList());
    }

    @Override
    public DialectOptions.@Nullable OfIndex ofIndex(
            ReflectedIndex index, List<OrderTerm> terms, Function<String, Column<?>> columns) {
        String method = index.method() == null ? USUAL : index.method();
        SqlServerIndexOptions own = method.startsWith("CLUSTERED")
                ? SqlServerIndexOptions.clustered()
                : method.startsWith(USUAL) ? SqlServerIndexOptions.nonclustered() : null;
        if (own == null) {
            return null;
        }
        own = method.endsWith(COLUMNSTORE) ? own.columnstore() : own;
        return own.include(index.included().stream().map(columns).toArray(Column<?>[]::new));
    }
}
