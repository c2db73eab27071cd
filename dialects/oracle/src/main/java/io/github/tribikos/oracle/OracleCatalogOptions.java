package io.github.tribikos.oracle;

import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.Index;
import io.github.tribikos.sql.OrderTerm;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Options of indexes as {@code all_indexes} has them: whether they are bitmaps. Written after the manual; no server has run it. */
final class OracleCatalogOptions implements CatalogOptions {
    static final String BITMAP = "BITMAP";

    @Override
    public ReflectedIndex declared(Index index, ReflectedIndex plain) {
        OracleIndexOptions own = index.option(OracleIndexOptions.class);
        return own != null && own.isBitmap() ? plain.withMethod(BITMAP) : plain;
    }

    @Override
    public DialectOptions.@Nullable OfIndex ofIndex(
            ReflectedIndex index, List<OrderTerm> terms, Function<String, Column<?>> columns) {
        return BITMAP.equals(index.method()) ? OracleIndexOptions.bitmap() : null;
    }
}
