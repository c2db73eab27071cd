package io.github.tribikos.catalog;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.OrderTerm;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dialect's typed options and the words of its catalog, both ways: {@code PostgresIndexOptions.using("gin")} is an index whose method is
 * {@code gin}. A dialect without options of its own leaves all as it is. Implementations are stateless and safe for any thread.
 */
public interface CatalogOptions {
    /** Of a dialect without options that a catalog tells of. */
    CatalogOptions NONE = new CatalogOptions() {};

    /** Returns what the catalog would say of the options of a declared table. */
    default ReflectedOptions declared(Table<?> table) {
        return ReflectedOptions.NONE;
    }

    /** Returns what the catalog would say of the options of a declared primary key or unique constraint. */
    default ReflectedOptions declared(Constraint key) {
        return ReflectedOptions.NONE;
    }

    /**
     * Returns what the catalog would say of a declared index.
     *
     * @param plain what it would say if the index had no options
     */
    default ReflectedIndex declared(Index index, ReflectedIndex plain) {
        return plain;
    }

    /** Returns the options that make a table what it is, null for none. */
    default DialectOptions.@Nullable OfTable ofTable(ReflectedOptions options) {
        return null;
    }

    /**
     * Returns the options that make a primary key or unique constraint what it is, null for none.
     *
     * @param columns gives the columns by their names
     */
    default DialectOptions.@Nullable OfConstraint ofKey(ReflectedOptions options, Function<String, Column<?>> columns) {
        return null;
    }

    /**
     * Returns the options that make an index what it is, null for none.
     *
     * @param index what the catalog says
     * @param terms what is made of its terms, in their order
     * @param columns gives the columns by their names
     */
    default DialectOptions.@Nullable OfIndex ofIndex(
            ReflectedIndex index, List<OrderTerm> terms, Function<String, Column<?>> columns) {
        return null;
    }
}
