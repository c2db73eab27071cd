package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.NumberColumnClause;
import io.github.tribikos.sql.Quoting;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.type.NumberType;
import io.github.tribikos.type.SqlType;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A numeric column, with operators and defaults that take an {@code int} literal: {@code price.gt(10)},
 * {@code numeric("price", 8, 2).defaultTo(0)}. The methods that describe it are those of {@link Column}. INTEGER columns are
 * plain columns: their literals are {@code int} already.
 *
 * @param <T> the Java type of a value, {@code @Nullable} where the column may be NULL
 */
public sealed class NumberColumn<T extends @Nullable Number> extends Column<T> implements NumberColumnClause<T>
        permits LongColumn, NullableLongColumn {
    NumberColumn(Table<?> table, int position, String name, SqlType<?> type, ColumnOptions options) {
        super(table, position, name, type, options);
    }

    @Override
    NumberColumn<T> remake(Table<?> owner, ColumnOptions changed) {
        return new NumberColumn<>(owner, position(), name(), type(), changed);
    }

    @Override
    @SuppressWarnings("NullAway") // the type argument changes its nullness, which is the purpose
    public NumberColumn<@Nullable T> nullable() {
        return (NumberColumn<T>) super.nullable();
    }

    /**
     * As {@link #defaultTo(Object)}.
     *
     * @throws ArgumentException if the type cannot hold the value
     */
    public NumberColumn<T> defaultTo(int value) {
        Number number = fromInt(value);
        return (NumberColumn<T>) changed(change -> {
            change.clientDefault = () -> number;
            change.sqlDefault = null;
        });
    }

    /**
     * As {@link #serverDefault(Object)}.
     *
     * @throws ArgumentException if the type cannot hold the value
     */
    public NumberColumn<T> serverDefault(int value) {
        return serverDefault(literal(fromInt(value)));
    }

    @SuppressWarnings("unchecked") // the number came from the type
    private Expression<?> literal(Number number) {
        return Sql.literal(number, (SqlType<Number>) type());
    }

    private Number fromInt(int value) {
        return ((NumberType<?>) type()).fromInt(value);
    }

    @Override
    public NumberColumn<T> primaryKey() {
        return (NumberColumn<T>) super.primaryKey();
    }

    @Override
    public NumberColumn<T> unique() {
        return (NumberColumn<T>) super.unique();
    }

    @Override
    public NumberColumn<T> index() {
        return (NumberColumn<T>) super.index();
    }

    @Override
    public NumberColumn<T> defaultTo(@NonNull T value) {
        return (NumberColumn<T>) super.defaultTo(value);
    }

    @Override
    public NumberColumn<T> defaultTo(Supplier<? extends T> make) {
        return (NumberColumn<T>) super.defaultTo(make);
    }

    @Override
    public NumberColumn<T> defaultSql(Expression<? extends T> expression) {
        return (NumberColumn<T>) super.defaultSql(expression);
    }

    @Override
    public NumberColumn<T> serverDefault(Expression<?> expression) {
        return (NumberColumn<T>) super.serverDefault(expression);
    }

    @Override
    public NumberColumn<T> serverDefault(@NonNull T value) {
        return (NumberColumn<T>) super.serverDefault(value);
    }

    @Override
    public NumberColumn<T> identity() {
        return (NumberColumn<T>) super.identity();
    }

    @Override
    public NumberColumn<T> identity(Identity options) {
        return (NumberColumn<T>) super.identity(options);
    }

    @Override
    public NumberColumn<T> autoIncrement() {
        return (NumberColumn<T>) super.autoIncrement();
    }

    @Override
    public NumberColumn<T> references(Supplier<? extends Column<?>> target) {
        return (NumberColumn<T>) super.references(target);
    }

    @Override
    public NumberColumn<T> onDelete(ReferentialAction action) {
        return (NumberColumn<T>) super.onDelete(action);
    }

    @Override
    public NumberColumn<T> onUpdate(ReferentialAction action) {
        return (NumberColumn<T>) super.onUpdate(action);
    }

    @Override
    public NumberColumn<T> check(String name, Function<? super Column<T>, Condition> condition) {
        return (NumberColumn<T>) super.check(name, condition);
    }

    @Override
    public NumberColumn<T> computed(Computed how) {
        return (NumberColumn<T>) super.computed(how);
    }

    @Override
    public NumberColumn<T> with(DialectOptions.OfColumn dialect) {
        return (NumberColumn<T>) super.with(dialect);
    }

    @Override
    public NumberColumn<T> system() {
        return (NumberColumn<T>) super.system();
    }

    @Override
    public NumberColumn<T> comment(String text) {
        return (NumberColumn<T>) super.comment(text);
    }

    @Override
    public NumberColumn<T> quoting(Quoting when) {
        return (NumberColumn<T>) super.quoting(when);
    }
}
