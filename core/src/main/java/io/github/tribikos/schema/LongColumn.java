package io.github.tribikos.schema;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.LongColumnClause;
import io.github.tribikos.sql.Quoting;
import io.github.tribikos.type.SqlType;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A BIGINT column, NOT NULL. The methods that describe it are those of {@link Column}; its arithmetic stays BIGINT.
 */
public final class LongColumn extends NumberColumn<Long> implements LongColumnClause<Long> {
    LongColumn(Table<?> table, int position, String name, SqlType<?> type, ColumnOptions options) {
        super(table, position, name, type, options);
    }

    @Override
    LongColumn remake(Table<?> owner, ColumnOptions changed) {
        return new LongColumn(owner, position(), name(), type(), changed);
    }

    @Override
    public NullableLongColumn nullable() {
        if (isKnownNullable()) {
            return view(NullableLongColumn::new);
        }
        return replacedBy(new NullableLongColumn(
                from(), position(), name(), type(), optionsWith(change -> change.nullable = true)));
    }

    @Override
    public LongColumn defaultTo(int value) {
        return (LongColumn) super.defaultTo(value);
    }

    @Override
    public LongColumn serverDefault(int value) {
        return (LongColumn) super.serverDefault(value);
    }

    @Override
    public LongColumn primaryKey() {
        return (LongColumn) super.primaryKey();
    }

    @Override
    public LongColumn unique() {
        return (LongColumn) super.unique();
    }

    @Override
    public LongColumn index() {
        return (LongColumn) super.index();
    }

    @Override
    public LongColumn defaultTo(Long value) {
        return (LongColumn) super.defaultTo(value);
    }

    @Override
    public LongColumn defaultTo(Supplier<? extends Long> make) {
        return (LongColumn) super.defaultTo(make);
    }

    @Override
    public LongColumn defaultSql(Expression<? extends Long> expression) {
        return (LongColumn) super.defaultSql(expression);
    }

    @Override
    public LongColumn serverDefault(Expression<?> expression) {
        return (LongColumn) super.serverDefault(expression);
    }

    @Override
    public LongColumn serverDefault(Long value) {
        return (LongColumn) super.serverDefault(value);
    }

    @Override
    public LongColumn identity() {
        return (LongColumn) super.identity();
    }

    @Override
    public LongColumn identity(Identity options) {
        return (LongColumn) super.identity(options);
    }

    @Override
    public LongColumn autoIncrement() {
        return (LongColumn) super.autoIncrement();
    }

    @Override
    public LongColumn references(Supplier<? extends Column<?>> target) {
        return (LongColumn) super.references(target);
    }

    @Override
    public LongColumn onDelete(ReferentialAction action) {
        return (LongColumn) super.onDelete(action);
    }

    @Override
    public LongColumn onUpdate(ReferentialAction action) {
        return (LongColumn) super.onUpdate(action);
    }

    @Override
    public LongColumn check(String name, Function<? super Column<Long>, Condition> condition) {
        return (LongColumn) super.check(name, condition);
    }

    @Override
    public LongColumn computed(Computed how) {
        return (LongColumn) super.computed(how);
    }

    @Override
    public LongColumn with(DialectOptions.OfColumn dialect) {
        return (LongColumn) super.with(dialect);
    }

    @Override
    public LongColumn system() {
        return (LongColumn) super.system();
    }

    @Override
    public LongColumn comment(String text) {
        return (LongColumn) super.comment(text);
    }

    @Override
    public LongColumn quoting(Quoting when) {
        return (LongColumn) super.quoting(when);
    }
}
