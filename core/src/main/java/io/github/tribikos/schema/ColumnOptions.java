package io.github.tribikos.schema;

import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Quoting;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a column's builder calls have said. Changed only in a fresh copy, before the column that holds it is made. */
final class ColumnOptions {
    static final ColumnOptions NONE = new ColumnOptions();

    boolean primaryKey;
    boolean nullable;
    boolean unique;
    boolean index;
    boolean autoIncrement;
    boolean system;

    @Nullable
    Identity identity;

    @Nullable
    Supplier<? extends @Nullable Object> clientDefault;

    @Nullable
    Expression<?> sqlDefault;

    @Nullable
    Expression<?> serverDefault;

    @Nullable
    Computed computed;

    @Nullable
    Supplier<? extends Column<?>> target;

    @Nullable
    ReferentialAction onDelete;

    @Nullable
    ReferentialAction onUpdate;

    List<CheckConstraint> checks = List.of();

    List<DialectOptions.OfColumn> dialects = List.of();

    @Nullable
    String comment;

    @Nullable
    String key;

    Quoting quoting = Quoting.AS_NEEDED;

    private ColumnOptions() {}

    ColumnOptions(ColumnOptions original) {
        primaryKey = original.primaryKey;
        nullable = original.nullable;
        unique = original.unique;
        index = original.index;
        autoIncrement = original.autoIncrement;
        system = original.system;
        dialects = original.dialects;
        identity = original.identity;
        clientDefault = original.clientDefault;
        sqlDefault = original.sqlDefault;
        serverDefault = original.serverDefault;
        computed = original.computed;
        target = original.target;
        onDelete = original.onDelete;
        onUpdate = original.onUpdate;
        checks = original.checks;
        comment = original.comment;
        key = original.key;
        quoting = original.quoting;
    }

    boolean isGenerated() {
        return autoIncrement || identity != null;
    }

    boolean hasDefault() {
        return clientDefault != null || sqlDefault != null || serverDefault != null;
    }
}
