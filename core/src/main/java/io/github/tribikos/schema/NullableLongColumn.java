package io.github.tribikos.schema;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.LongColumnClause;
import io.github.tribikos.sql.Quoting;
import io.github.tribikos.type.SqlType;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A BIGINT column that may be NULL, made by {@link LongColumn#nullable()}. The methods that describe it are those of
 * {@link Column}; its arithmetic stays BIGINT.
 */
public final class NullableLongColumn extends NumberColumn<@Nullable Long> implements LongColumnClause<@Nullable Long> {
    NullableLongColumn(Table<?> table, int position, String name, SqlType<?> type, ColumnOptions options) {
        super(table, position, name, type, options);
    }

    @Override
    NullableLongColumn remake(Table<?> owner, ColumnOptions changed) {
        return new NullableLongColumn(owner, position(), name(), type(), changed);
    }

    @Override
    public NullableLongColumn nullable() {
        return (NullableLongColumn) super.nullable();
    }

    @Override
    public NullableLongColumn defaultTo(int value) {
        return (NullableLongColumn) super.defaultTo(value);
    }

    @Override
    public NullableLongColumn serverDefault(int value) {
        return (NullableLongColumn) super.serverDefault(value);
    }

    @Override
    public NullableLongColumn primaryKey() {
        return (NullableLongColumn) super.primaryKey();
    }

    @Override
    public NullableLongColumn unique() {
        return (NullableLongColumn) super.unique();
    }

    @Override
    public NullableLongColumn index() {
        return (NullableLongColumn) super.index();
    }

    @Override
    public NullableLongColumn defaultTo(Long value) {
        return (NullableLongColumn) super.defaultTo(value);
    }

    @Override
    public NullableLongColumn defaultTo(Supplier<? extends @Nullable Long> make) {
        return (NullableLongColumn) super.defaultTo(make);
    }

    @Override
    public NullableLongColumn defaultSql(Expression<? extends @Nullable Long> expression) {
        return (NullableLongColumn) super.defaultSql(expression);
    }

    @Override
    public NullableLongColumn serverDefault(Expression<?> expression) {
        return (NullableLongColumn) super.serverDefault(expression);
    }

    @Override
    public NullableLongColumn serverDefault(Long value) {
        return (NullableLongColumn) super.serverDefault(value);
    }

    @Override
    public NullableLongColumn identity() {
        return (NullableLongColumn) super.identity();
    }

    @Override
    public NullableLongColumn identity(Identity options) {
        return (NullableLongColumn) super.identity(options);
    }

    @Override
    public NullableLongColumn autoIncrement() {
        return (NullableLongColumn) super.autoIncrement();
    }

    @Override
    public NullableLongColumn references(Supplier<? extends Column<?>> target) {
        return (NullableLongColumn) super.references(target);
    }

    @Override
    public NullableLongColumn onDelete(ReferentialAction action) {
        return (NullableLongColumn) super.onDelete(action);
    }

    @Override
    public NullableLongColumn onUpdate(ReferentialAction action) {
        return (NullableLongColumn) super.onUpdate(action);
    }

    @Override
    public NullableLongColumn check(String name, Function<? super Column<@Nullable Long>, Condition> condition) {
        return (NullableLongColumn) super.check(name, condition);
    }

    @Override
    public NullableLongColumn computed(Computed how) {
        return (NullableLongColumn) super.computed(how);
    }

    @Override
    public NullableLongColumn with(DialectOptions.OfColumn dialect) {
        return (NullableLongColumn) super.with(dialect);
    }

    @Override
    public NullableLongColumn system() {
        return (NullableLongColumn) super.system();
    }

    @Override
    public NullableLongColumn comment(String text) {
        return (NullableLongColumn) super.comment(text);
    }

    @Override
    public NullableLongColumn quoting(Quoting when) {
        return (NullableLongColumn) super.quoting(when);
    }
}
