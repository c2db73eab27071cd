package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.SqlType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SQL text with named binds: {@code text("DELETE FROM log WHERE day < :day").bind("day", day)}. The text goes to the
 * database as it is, so it must never be put together from outside input. Immutable.
 */
public final class TextStatement extends ShapedStatement implements DmlStatement {
    private final TextSql text;
    private final Map<String, Bind> binds;
    private final transient List<Bind>
            placed; // derived: the same objects each time, as binds are told apart by identity

    TextStatement(TextSql text, Map<String, Bind> binds) {
        this.text = text;
        this.binds = binds;
        this.placed = text.bound(binds);
    }

    /**
     * Returns this text with a value for {@code :name}, typed by its class.
     *
     * @throws io.github.tribikos.error.ArgumentException if the text has no such bind, or the value is null; for NULL use
     *     the form with an expression
     */
    public TextStatement bind(String name, Object value) {
        return with(name, new BindParameter<>(Literals.typeOf(value), name, value));
    }

    /** Returns this text with a typed value, {@code literal(value, type)}, or a {@code param} for {@code :name}. */
    public TextStatement bind(String name, Expression<?> value) {
        if (value.bare() instanceof Bind bind) {
            return with(name, bind);
        }
        throw new ArgumentException(
                "The bind \":" + name + "\" takes a value, literal(...) or param(...), but was given " + value + ".");
    }

    private TextStatement with(String name, Bind bind) {
        return new TextStatement(text, text.with(binds, name, bind));
    }

    /** Returns this text as a query whose rows decode to {@code selectable}; the result's columns are matched by position. */
    public <R extends @Nullable Object> TextQuery<R> columns(Selectable<R> selectable) {
        return new TextQuery<>(this, selectable);
    }

    /** Returns this text as a query of several columns, matched by position. */
    public TextQuery<Row> columns(Selectable<?> first, Selectable<?> second, Selectable<?>... rest) {
        return new TextQuery<>(this, RowSelection.of(first, second, rest));
    }

    /** Returns this text as a condition: {@code where(text("id < :hi").bind("hi", 5).condition())}. */
    public Condition condition() {
        return new TextCondition(this);
    }

    /** Returns this text as an expression of the given type, or as a term of ORDER BY such as {@code capacity DESC}. */
    public <T> Expression<@Nullable T> expression(SqlType<T> type) {
        return new TextExpression<>(this, type);
    }

    /** Returns the text between the binds, one piece more than there are binds. */
    public List<String> pieces() {
        return text.pieces();
    }

    /** Returns the binds in the order of the text. */
    public List<Bind> binds() {
        return placed;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(TextStatement.class).value(text.pieces()).value(text.names());
        for (Bind bind : binds()) {
            parts.bind(bind);
        }
    }

    @Override
    public void accept(ClauseVisitor visitor) {
        visitor.visitText(this);
    }
}
