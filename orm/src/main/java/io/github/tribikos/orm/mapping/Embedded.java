package io.github.tribikos.orm.mapping;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that lies in several columns, SQLAlchemy's composite, declared on the {@link Entity} behind its columns:
 *
 * <pre>{@code
 * record Money(BigDecimal amount, String currency) {}
 *
 * static final Column<BigDecimal> PRICE_AMOUNT = TABLE.numeric("price_amount", 10, 2);
 * static final Column<String> PRICE_CURRENCY = TABLE.varchar("price_currency", 3);
 * static final Embedded<Money> PRICE = TABLE.embedded("price", Money.class, PRICE_AMOUNT, PRICE_CURRENCY);
 * private Money price;
 * }</pre>
 *
 * <p>The field is null where all columns are NULL, and the other way round. A change is found by the values of the columns, so one in place is
 * seen too. Immutable and safe for any thread.
 *
 * @param <V> the class of the values
 */
public final class Embedded<V> {
    private final String owner;
    private final String name;
    private final Class<V> type;
    private final List<Column<?>> columns;
    private final List<Expression<@Nullable Object>> expressions; // of the columns, or of an alias's

    private Embedded(
            String owner,
            String name,
            Class<V> type,
            List<Column<?>> columns,
            List<Expression<@Nullable Object>> expressions) {
        this.owner = owner;
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
        this.columns = List.copyOf(columns);
        this.expressions = List.copyOf(expressions);
    }

    static <V> Embedded<V> of(Entity<?> entity, String name, Class<V> type, List<Column<?>> columns) {
        return new Embedded<>(
                entity.type().getSimpleName(),
                name,
                type,
                columns,
                columns.stream()
                        .<Expression<@Nullable Object>>map(AnyColumn::of)
                        .toList());
    }

    /** Returns the same of an alias of the table: {@code PRICE.of(other).eq(money)}. */
    public Embedded<V> of(Table<?> alias) {
        Source source = Source.of(alias);
        List<Expression<@Nullable Object>> moved = new ArrayList<>();
        columns.forEach(column -> moved.add(source.any(column)));
        return new Embedded<>(owner, name, type, columns, moved);
    }

    /**
     * Returns the condition that the columns have this value: {@code price_amount = ? AND price_currency = ?}; with null that there is none:
     * {@code price_amount IS NULL AND price_currency IS NULL}.
     *
     * @throws io.github.tribikos.orm.MappingException if the class and the columns do not fit together
     */
    public Condition eq(@Nullable V value) {
        List<@Nullable Object> parts = ValueType.of(this).parts(value);
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Object part = parts.get(i);
            all.add(
                    part == null
                            ? expressions.get(i).isNull()
                            : expressions.get(i).eq(part));
        }
        return AnyColumn.all(all);
    }

    /**
     * Returns the condition that the columns have another value: {@code NOT (price_amount = ? AND price_currency = ?)}; as everywhere in SQL, it
     * does not hold where they are NULL. With null that there is a value.
     *
     * @throws io.github.tribikos.orm.MappingException if the class and the columns do not fit together
     */
    public Condition ne(@Nullable V value) {
        return eq(value).not();
    }

    /** Returns the columns in the order of the parts. */
    public List<Column<?>> columns() {
        return columns;
    }

    /** Returns the name, which the field has too. */
    public String name() {
        return name;
    }

    Class<V> type() {
        return type;
    }

    /** Shows {@code Offer.price}. */
    @Override
    public String toString() {
        return owner + "." + name;
    }
}
