package io.github.tribikos.orm.mapping;

import io.github.tribikos.error.StateException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One definition that works on an object and in SQL:
 *
 * <pre>{@code
 * public static final Hybrid<Artist, Boolean> PRICEY = Hybrid.of(Artist.class, FEE.gt(10_000));
 * public boolean isPricey() { return PRICEY.of(this); }
 * select(Artist.ID).where(Artist.PRICEY.condition())
 * }</pre>
 *
 * <p>It is made of the columns of the class, values, arithmetic, comparisons, AND, OR, NOT, IN, BETWEEN and IS NULL; what else a database can
 * compute is not known on an object. Immutable and safe for any thread.
 *
 * @param <E> the class
 * @param <T> the type of its value
 */
public final class Hybrid<E, T extends @Nullable Object> {
    private final Class<E> type;
    private final Expression<T> expression;

    private Hybrid(Class<E> type, Expression<T> expression) {
        this.type = Objects.requireNonNull(type, "type");
        this.expression = Objects.requireNonNull(expression, "expression");
    }

    /** Returns what {@code expression} says of the objects of {@code type} and of their rows. */
    public static <E, T extends @Nullable Object> Hybrid<E, T> of(Class<E> type, Expression<T> expression) {
        return new Hybrid<>(type, expression);
    }

    /** Returns the expression, for statements. */
    public Expression<T> expression() {
        return expression;
    }

    /**
     * Returns the expression as a condition.
     *
     * @throws StateException if it is none
     */
    public Condition condition() {
        if (expression instanceof Condition condition) {
            return condition;
        }
        throw new StateException("The hybrid " + this + " is no condition. Compare its expression() with something.");
    }

    /**
     * Returns its value for the fields of an object as they are now.
     *
     * @throws StateException if only the database can compute it
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // a value of the expression's type, null only where that has it
    public T of(E entity) {
        Mapper<E> mapper = Entity.mapperOf(type);
        try {
            return (T) new Evaluator(column -> value(mapper, column, entity)).value(expression);
        } catch (Evaluator.NotKnown e) {
            throw new StateException("The hybrid " + this + " has no value on an object: " + e.getMessage(), e);
        }
    }

    private static @Nullable Object value(Mapper<?> mapper, Column<?> column, Object entity) {
        int place = mapper.indexOf(column);
        if (place < 0) {
            throw Evaluator.notKnown(column);
        }
        return mapper.attributes().get(place).get(entity);
    }

    /** Shows the class and the expression. */
    @Override
    public String toString() {
        return type.getSimpleName() + ": " + expression;
    }
}
