package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import io.github.tribikos.util.AppendList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A SQL expression whose value is a {@code T} in Java. Values given to its methods are bound, never written into the SQL.
 * The rendered SQL named below is the neutral form; dialects spell some of it differently.
 *
 * <p>All operators are here, whatever {@code T} is; one that the type does not have, such as {@code year.like("x")} on an
 * INTEGER, is an {@link ArgumentException} at once, without a database.
 *
 * @param <T> the Java type, {@code @Nullable} where the value may be NULL
 */
public sealed interface Expression<T extends @Nullable Object> extends Selectable<T>, OrderTerm, GroupTerm
        permits Condition,
                NumberExpression,
                ColumnClause,
                Excluded,
                BindParameter,
                Param,
                BinaryExpression,
                UnaryExpression,
                FunctionCall,
                CompositeField,
                Over,
                Case,
                Cast,
                Label,
                ScalarSubquery,
                OrNull,
                TypeCoerce,
                NextValue,
                NullLiteral,
                CustomElement,
                Operation,
                Collate,
                Extract,
                RegexpReplace,
                InlineValue,
                LiteralColumn,
                Asterisk,
                FreeColumn,
                OutputReference,
                TextExpression,
                Tuple,
                Quantified,
                RowField,
                JsonElement {
    /** Returns the SQL type of the value. */
    SqlType<?> type();

    /** Returns the node itself, without the wrapper that gives a number its {@code int} operators. */
    default Expression<?> bare() {
        return this;
    }

    @Override
    default List<? extends Expression<?>> expressions() {
        return List.of(this);
    }

    @Override
    default RowReader<T> reader(Readers readers) {
        return readers.column(this);
    }

    /** Renders {@code this = ?}. For NULL use {@link #isNull()}. */
    default Condition eq(@NonNull T value) {
        return Comparison.of(this, Operator.EQ, value);
    }

    /** Renders {@code this = other}. */
    default Condition eq(Expression<? extends @Nullable T> other) {
        return new Comparison(this, Operator.EQ, other);
    }

    /** Renders {@code this != ?}. */
    default Condition ne(@NonNull T value) {
        return Comparison.of(this, Operator.NE, value);
    }

    /** Renders {@code this != other}. */
    default Condition ne(Expression<? extends @Nullable T> other) {
        return new Comparison(this, Operator.NE, other);
    }

    /** Renders {@code this < ?}. */
    default Condition lt(@NonNull T value) {
        return Comparison.of(this, Operator.LT, value);
    }

    /** Renders {@code this < other}. */
    default Condition lt(Expression<? extends @Nullable T> other) {
        return new Comparison(this, Operator.LT, other);
    }

    /** Renders {@code this <= ?}. */
    default Condition le(@NonNull T value) {
        return Comparison.of(this, Operator.LE, value);
    }

    /** Renders {@code this <= other}. */
    default Condition le(Expression<? extends @Nullable T> other) {
        return new Comparison(this, Operator.LE, other);
    }

    /** Renders {@code this > ?}. */
    default Condition gt(@NonNull T value) {
        return Comparison.of(this, Operator.GT, value);
    }

    /** Renders {@code this > other}. */
    default Condition gt(Expression<? extends @Nullable T> other) {
        return new Comparison(this, Operator.GT, other);
    }

    /** Renders {@code this >= ?}. */
    default Condition ge(@NonNull T value) {
        return Comparison.of(this, Operator.GE, value);
    }

    /** Renders {@code this >= other}. */
    default Condition ge(Expression<? extends @Nullable T> other) {
        return new Comparison(this, Operator.GE, other);
    }

    /** Renders {@code this IS DISTINCT FROM ?}: like {@link #ne} but NULL counts as a value. */
    default Condition isDistinctFrom(T value) {
        return new Comparison(this, Operator.IS_DISTINCT_FROM, Literals.bind(this, value));
    }

    /** Renders {@code this IS DISTINCT FROM other}. */
    default Condition isDistinctFrom(Expression<? extends @Nullable T> other) {
        return new Comparison(this, Operator.IS_DISTINCT_FROM, other);
    }

    /** Renders {@code this IS NOT DISTINCT FROM ?}: like {@link #eq} but NULL counts as a value. */
    default Condition isNotDistinctFrom(T value) {
        return new Comparison(this, Operator.IS_NOT_DISTINCT_FROM, Literals.bind(this, value));
    }

    /** Renders {@code this IS NOT DISTINCT FROM other}. */
    default Condition isNotDistinctFrom(Expression<? extends @Nullable T> other) {
        return new Comparison(this, Operator.IS_NOT_DISTINCT_FROM, other);
    }

    /** Renders {@code this IS NULL}. */
    default Condition isNull() {
        return new NullTest(this, false);
    }

    /** Renders {@code this IS NOT NULL}. */
    default Condition isNotNull() {
        return new NullTest(this, true);
    }

    /** Returns this BOOLEAN expression as a condition: renders {@code this}, or {@code this = 1} where booleans are integers. */
    default Condition isTrue() {
        return new BooleanTest(this, false);
    }

    /** Renders {@code NOT this}, or {@code this = 0} where booleans are integers. */
    default Condition isFalse() {
        return new BooleanTest(this, true);
    }

    /** Renders {@code this IN (?, ?, ...)}; with no values it is true for no row. */
    @SuppressWarnings("unchecked")
    default Condition in(@NonNull T... values) {
        return InList.of(this, List.of(values), false);
    }

    /** Renders {@code this IN (?, ?, ...)}; an empty collection is true for no row. */
    default Condition in(Collection<? extends T> values) {
        return InList.of(this, values, false);
    }

    /** Renders {@code this IN (?, ?, ...)} with the values given when the statement runs. */
    default Condition in(ListParam<? extends @NonNull T> values) {
        return InList.of(this, values);
    }

    /** Renders {@code this IN (first, ...)} with expressions in the list. One that is NULL is equal to nothing. */
    default Condition in(Expression<? extends @Nullable T> first, Expression<?>... rest) {
        return new InExpressions(this, AppendList.<Expression<?>>of(first).appendAll(List.of(rest)), false);
    }

    /** Renders {@code (this NOT IN (first, ...))} with expressions in the list; true for no row once one of them is NULL. */
    default Condition notIn(Expression<? extends @Nullable T> first, Expression<?>... rest) {
        return in(first, rest).not();
    }

    /** Renders {@code this IN (SELECT ...)}. */
    default Condition in(Query<? extends @Nullable T> query) {
        return new InQuery(this, query, false);
    }

    /** Renders {@code (this NOT IN (?, ?, ...))}; with no values it is true for every row. */
    @SuppressWarnings("unchecked")
    default Condition notIn(@NonNull T... values) {
        return InList.of(this, List.of(values), true);
    }

    /** Renders {@code (this NOT IN (?, ?, ...))}; an empty collection is true for every row. */
    default Condition notIn(Collection<? extends T> values) {
        return InList.of(this, values, true);
    }

    /** Renders {@code (this NOT IN (SELECT ...))}, which no row satisfies once the query gives a NULL. */
    default Condition notIn(Query<? extends @Nullable T> query) {
        return new InQuery(this, query, true);
    }

    /** Renders {@code this BETWEEN ? AND ?}, both bounds included. */
    default Condition between(@NonNull T low, @NonNull T high) {
        return new Between(this, Literals.required(this, low), Literals.required(this, high), false);
    }

    /** Renders {@code this BETWEEN low AND high}, both bounds included. */
    default Condition between(Expression<? extends @Nullable T> low, Expression<? extends @Nullable T> high) {
        return new Between(this, low, high, false);
    }

    /** Renders {@code this NOT BETWEEN ? AND ?}. */
    default Condition notBetween(@NonNull T low, @NonNull T high) {
        return between(low, high).not();
    }

    /** Renders {@code this NOT BETWEEN low AND high}. */
    default Condition notBetween(Expression<? extends @Nullable T> low, Expression<? extends @Nullable T> high) {
        return between(low, high).not();
    }

    /** Renders {@code this BETWEEN SYMMETRIC ? AND ?}: the bounds may come in either order (ISO 9075-2, 8.3). Of PostgreSQL and H2. */
    default Condition betweenSymmetric(@NonNull T one, @NonNull T other) {
        return new Between(this, Literals.required(this, one), Literals.required(this, other), true, false);
    }

    /** Renders {@code this BETWEEN SYMMETRIC one AND other}. */
    default Condition betweenSymmetric(Expression<? extends @Nullable T> one, Expression<? extends @Nullable T> other) {
        return new Between(this, one, other, true, false);
    }

    /**
     * Renders {@code this LIKE ?}: {@code %} stands for any text, {@code _} for one character. Case matters as the database has
     * it: not for ASCII on SQLite, not at all in most collations of MySQL. See {@link Like#escapedBy} for an escape character.
     */
    default Like like(String pattern) {
        return Like.pattern(this, pattern);
    }

    /** Renders {@code this LIKE pattern}. */
    default Like like(Expression<? extends @Nullable String> pattern) {
        return Like.pattern(this, pattern);
    }

    /** Renders {@code this NOT LIKE ?}. */
    default Like notLike(String pattern) {
        return like(pattern).not();
    }

    /** Renders {@code this ILIKE ?} on PostgreSQL, elsewhere {@code lower(this) LIKE lower(?)}: LIKE without regard to case. */
    default Like ilike(String pattern) {
        return like(pattern).ignoringCase();
    }

    /** Renders {@code this ILIKE pattern} on PostgreSQL, elsewhere {@code lower(this) LIKE lower(pattern)}. */
    default Like ilike(Expression<? extends @Nullable String> pattern) {
        return like(pattern).ignoringCase();
    }

    /** Renders {@code this NOT ILIKE ?} on PostgreSQL, elsewhere {@code lower(this) NOT LIKE lower(?)}. */
    default Like notIlike(String pattern) {
        return ilike(pattern).not();
    }

    /** Renders {@code this LIKE ? || '%' ESCAPE '/'}: the text starts with {@code prefix}, in which no character is special. */
    default Like startsWith(String prefix) {
        return startsWith(prefix, LikeMode.ESCAPED);
    }

    /** As {@link #startsWith(String)}; with {@link LikeMode#RAW} {@code %} and {@code _} in the prefix stay wildcards. */
    default Like startsWith(String prefix, LikeMode mode) {
        return Like.anchored(this, prefix, Like.Anchor.START, mode);
    }

    /** As {@link #startsWith(String, LikeMode)} with a prefix that the database computes; it escapes by {@code replace}. */
    default Like startsWith(Expression<? extends @Nullable String> prefix, LikeMode mode) {
        return Like.anchored(this, prefix, Like.Anchor.START, mode);
    }

    /** Renders {@code this LIKE '%' || ? ESCAPE '/'}: the text ends with {@code suffix}, in which no character is special. */
    default Like endsWith(String suffix) {
        return endsWith(suffix, LikeMode.ESCAPED);
    }

    /** As {@link #endsWith(String)}; with {@link LikeMode#RAW} {@code %} and {@code _} in the suffix stay wildcards. */
    default Like endsWith(String suffix, LikeMode mode) {
        return Like.anchored(this, suffix, Like.Anchor.END, mode);
    }

    /** As {@link #endsWith(String, LikeMode)} with a suffix that the database computes; it escapes by {@code replace}. */
    default Like endsWith(Expression<? extends @Nullable String> suffix, LikeMode mode) {
        return Like.anchored(this, suffix, Like.Anchor.END, mode);
    }

    /** Renders {@code this LIKE '%' || ? || '%' ESCAPE '/'}: the text holds {@code part}, in which no character is special. */
    default Like contains(String part) {
        return contains(part, LikeMode.ESCAPED);
    }

    /** As {@link #contains(String)}; with {@link LikeMode#RAW} {@code %} and {@code _} in the part stay wildcards. */
    default Like contains(String part, LikeMode mode) {
        return Like.anchored(this, part, Like.Anchor.ANYWHERE, mode);
    }

    /** As {@link #contains(String, LikeMode)} with a part that the database computes; it escapes by {@code replace}. */
    default Like contains(Expression<? extends @Nullable String> part, LikeMode mode) {
        return Like.anchored(this, part, Like.Anchor.ANYWHERE, mode);
    }

    /** As {@link #startsWith(String)}, without regard to case. */
    default Like istartsWith(String prefix) {
        return startsWith(prefix).ignoringCase();
    }

    /** As {@link #startsWith(String, LikeMode)}, without regard to case. */
    default Like istartsWith(String prefix, LikeMode mode) {
        return startsWith(prefix, mode).ignoringCase();
    }

    /** As {@link #endsWith(String)}, without regard to case. */
    default Like iendsWith(String suffix) {
        return endsWith(suffix).ignoringCase();
    }

    /** As {@link #endsWith(String, LikeMode)}, without regard to case. */
    default Like iendsWith(String suffix, LikeMode mode) {
        return endsWith(suffix, mode).ignoringCase();
    }

    /** As {@link #contains(String)}, without regard to case. */
    default Like icontains(String part) {
        return contains(part).ignoringCase();
    }

    /** As {@link #contains(String, LikeMode)}, without regard to case. */
    default Like icontains(String part, LikeMode mode) {
        return contains(part, mode).ignoringCase();
    }

    /**
     * Renders {@code this ~ ?} on PostgreSQL, {@code this REGEXP ?} on MySQL and SQLite, {@code REGEXP_LIKE(this, ?)} on Oracle:
     * the text holds a match of a regular expression. The dialect of the expression is the database's own.
     */
    default Condition regexpMatch(String pattern) {
        return Regexps.match(this, pattern, null);
    }

    /** As {@link #regexpMatch(String)} with the database's own flags, {@code i} to ignore case. They are written into the SQL. */
    default Condition regexpMatch(String pattern, String flags) {
        return Regexps.match(this, pattern, flags);
    }

    /**
     * Renders {@code REGEXP_REPLACE(this, ?, ?)}: a match of a regular expression replaced; on PostgreSQL and DuckDB the first,
     * elsewhere all of them.
     */
    default Expression<T> regexpReplace(String pattern, String replacement) {
        return Regexps.replace(this, pattern, replacement, null);
    }

    /** As {@link #regexpReplace(String, String)} with the database's own flags; {@code g} replaces every match everywhere. */
    default Expression<T> regexpReplace(String pattern, String replacement, String flags) {
        return Regexps.replace(this, pattern, replacement, flags);
    }

    /**
     * Renders {@code this MATCH ?} on SQLite, {@code this @@ plainto_tsquery(?)} on PostgreSQL, {@code MATCH (this) AGAINST (? IN BOOLEAN MODE)}
     * on MySQL, {@code CONTAINS (this, ?)} on Oracle and SQL Server: the text holds the words, by the database's own full-text search and
     * what indexes that needs.
     */
    default Condition match(String words) {
        Family.TEXT.require(this, "MATCH");
        return new TextMatch(this, new BindParameter<>(Types.TEXT, Hints.of(this), words));
    }

    /** Renders {@code this COLLATE collation}: compares and orders text by another collation than the column's own. */
    default Expression<T> collate(String collation) {
        Family.TEXT.require(this, "COLLATE");
        return new Collate<>(this, Name.of(collation).text());
    }

    /**
     * Renders {@code this symbol ?}: an operator that has no method here, {@code TAG.id.op("<<", 1)}, with a result of this
     * type. It binds more loosely than all others, so what stands beside it gets parentheses.
     *
     * @param symbol operator characters or words, written as they are
     * @throws io.github.tribikos.error.ArgumentException if {@code symbol} holds a quote, a semicolon or a comment
     */
    default Expression<T> op(String symbol, @NonNull T value) {
        return new Operation<>(this, Operators.checked(symbol), Literals.required(this, value), type(), 0);
    }

    /** Renders {@code this symbol other}, see {@link #op(String, Object)}. */
    default Expression<T> op(String symbol, Expression<?> other) {
        return new Operation<>(this, Operators.checked(symbol), other, type(), 0);
    }

    /**
     * Renders {@code this symbol other} with a result of another type: {@code VENUE.openedOn.op("-", date, INTEGER)}.
     *
     * @param other an expression, or a value that is bound
     */
    default <C> Expression<@Nullable C> op(String symbol, Object other, SqlType<C> result) {
        return new Operation<>(this, Operators.checked(symbol), Operators.operand(this, other), result, 0);
    }

    /**
     * As {@link #op(String, Object, SqlType)} for an operator that binds as tightly as one of ours: as {@code +} with
     * {@code Operator.ADD.precedence()}.
     */
    default <C> Expression<@Nullable C> op(String symbol, Object other, SqlType<C> result, int precedence) {
        return new Operation<>(this, Operators.checked(symbol), Operators.operand(this, other), result, precedence);
    }

    /** Renders {@code this symbol other} as a condition: {@code SETLIST.songs.boolOp("@>", songs)}, see {@link #op(String, Object)}. */
    default Condition boolOp(String symbol, Object other) {
        return new OperationTest(this, Operators.checked(symbol), Operators.operand(this, other));
    }

    /** Renders {@code this + ?}. */
    default Expression<T> plus(@NonNull T value) {
        return Arithmetic.of(this, Operator.ADD, value);
    }

    /** Renders {@code this + other}. */
    default Expression<T> plus(Expression<? extends T> other) {
        return Arithmetic.of(this, Operator.ADD, other);
    }

    /** Renders {@code this - ?}. */
    default Expression<T> minus(@NonNull T value) {
        return Arithmetic.of(this, Operator.SUBTRACT, value);
    }

    /** Renders {@code this - other}. */
    default Expression<T> minus(Expression<? extends T> other) {
        return Arithmetic.of(this, Operator.SUBTRACT, other);
    }

    /** Renders {@code ? - this}. */
    default Expression<T> subtractedFrom(@NonNull T value) {
        return Arithmetic.reversed(value, Operator.SUBTRACT, this);
    }

    /** Renders {@code this * ?}. */
    default Expression<T> times(@NonNull T value) {
        return Arithmetic.of(this, Operator.MULTIPLY, value);
    }

    /** Renders {@code this * other}. */
    default Expression<T> times(Expression<? extends T> other) {
        return Arithmetic.of(this, Operator.MULTIPLY, other);
    }

    /** Renders {@code this / ?}; between integers the result is cut towards zero, as in Java. */
    default Expression<T> div(@NonNull T value) {
        return Arithmetic.of(this, Operator.DIVIDE, value);
    }

    /** Renders {@code this / other}; between integers the result is cut towards zero, as in Java. */
    default Expression<T> div(Expression<? extends T> other) {
        return Arithmetic.of(this, Operator.DIVIDE, other);
    }

    /** Renders {@code ? / this}; between integers the result is cut towards zero, as in Java. */
    default Expression<T> dividing(@NonNull T value) {
        return Arithmetic.reversed(value, Operator.DIVIDE, this);
    }

    /** Renders {@code this % ?}, the remainder with the sign of the dividend, as in Java. */
    default Expression<T> rem(@NonNull T value) {
        return Arithmetic.of(this, Operator.REMAINDER, value);
    }

    /** Renders {@code this % other}. */
    default Expression<T> rem(Expression<? extends T> other) {
        return Arithmetic.of(this, Operator.REMAINDER, other);
    }

    /**
     * Renders {@code this / ?}: integers divided as the database divides them, towards zero; {@code FLOOR(this / ?)} where {@code /}
     * keeps the fraction, as on MySQL and Oracle, and for other numbers. The two differ where the result is negative;
     * {@link #div} is the same everywhere.
     */
    default Expression<T> floorDiv(@NonNull T value) {
        return Arithmetic.of(this, Operator.FLOOR_DIVIDE, value);
    }

    /** Renders {@code this / other}, see {@link #floorDiv(Object)}. */
    default Expression<T> floorDiv(Expression<? extends T> other) {
        return Arithmetic.of(this, Operator.FLOOR_DIVIDE, other);
    }

    /** Renders {@code this / CAST(? AS NUMERIC)}: the quotient with its fraction, of integers too. */
    default Expression<@Nullable BigDecimal> trueDiv(@NonNull T value) {
        return Arithmetic.trueDivision(this, Literals.required(this, value));
    }

    /** Renders {@code this / CAST(other AS NUMERIC)}: the quotient with its fraction, of integers too. */
    default Expression<@Nullable BigDecimal> trueDiv(Expression<? extends @Nullable T> other) {
        return Arithmetic.trueDivision(this, other);
    }

    /** Renders {@code this & ?}, of integers; {@code BITAND(this, ?)} on Oracle and H2. */
    default Expression<T> bitwiseAnd(@NonNull T value) {
        return Arithmetic.of(this, Operator.BITWISE_AND, value);
    }

    /** Renders {@code this & other}. */
    default Expression<T> bitwiseAnd(Expression<? extends T> other) {
        return Arithmetic.of(this, Operator.BITWISE_AND, other);
    }

    /** Renders {@code this | ?}, of integers. */
    default Expression<T> bitwiseOr(@NonNull T value) {
        return Arithmetic.of(this, Operator.BITWISE_OR, value);
    }

    /** Renders {@code this | other}. */
    default Expression<T> bitwiseOr(Expression<? extends T> other) {
        return Arithmetic.of(this, Operator.BITWISE_OR, other);
    }

    /** Renders {@code this ^ ?}, of integers; {@code #} on PostgreSQL. */
    default Expression<T> bitwiseXor(@NonNull T value) {
        return Arithmetic.of(this, Operator.BITWISE_XOR, value);
    }

    /** Renders {@code this ^ other}. */
    default Expression<T> bitwiseXor(Expression<? extends T> other) {
        return Arithmetic.of(this, Operator.BITWISE_XOR, other);
    }

    /** Renders {@code ~this}, of an integer. */
    default Expression<T> bitwiseNot() {
        Family.NUMBER.require(this, "The operator ~");
        return new UnaryExpression<>(Operator.BITWISE_NOT, this);
    }

    /** Renders {@code this << ?}, of an integer and a number of bits. */
    default Expression<T> bitwiseLeftShift(int bits) {
        return Arithmetic.shift(this, Operator.BITWISE_LEFT_SHIFT, bits);
    }

    /** Renders {@code this >> ?}, of an integer and a number of bits. */
    default Expression<T> bitwiseRightShift(int bits) {
        return Arithmetic.shift(this, Operator.BITWISE_RIGHT_SHIFT, bits);
    }

    /** Renders {@code -this}. */
    default Expression<T> unaryMinus() {
        return Arithmetic.negated(this);
    }

    /** Renders {@code this || ?}: text joined to text. NULL with anything is NULL (ISO 9075-2, 6.29). */
    default Expression<T> concat(String value) {
        return Arithmetic.concat(this, value);
    }

    /** Renders {@code this || other}. */
    default Expression<T> concat(Expression<? extends @Nullable String> other) {
        return Arithmetic.concat(this, other);
    }

    /** Renders {@code ? || this}. */
    default Expression<T> appendedTo(String value) {
        return Arithmetic.concat(value, this);
    }

    /** Renders {@code CAST(this AS type)}. NULL stays NULL: add {@code orNull()} where this may be NULL. */
    default <C> Expression<C> cast(SqlType<C> type) {
        return new Cast<>(this, type, false);
    }

    /**
     * Renders {@code TRY_CAST(this AS type)}: NULL where the value cannot be converted. Of DuckDB and SQL Server, and of Oracle as {@code
     * CAST(this AS type DEFAULT NULL ON CONVERSION ERROR)}.
     */
    default <C> Expression<@Nullable C> tryCast(SqlType<C> type) {
        return new Cast<>(this, type, true);
    }

    /** Renders {@code this AS name} in a SELECT list and the bare name in ORDER BY. */
    default Expression<T> as(String name) {
        return new Label<>(this, Name.of(name));
    }

    /** Says that the value may be NULL, as it must be for a column from the outer side of a join. Renders nothing by itself. */
    default Expression<@Nullable T> orNull() {
        return new OrNull<>(this);
    }

    /** Renders {@code this} in ORDER BY, ascending. */
    default Ordering asc() {
        return new Ordering(this, false, null);
    }

    /** Renders {@code this DESC} in ORDER BY. */
    default Ordering desc() {
        return new Ordering(this, true, null);
    }
}
