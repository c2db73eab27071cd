package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.NumberType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * SQL functions, for {@code import static}. Names are the neutral ones; dialects spell some differently. Any other function
 * is called by name with {@link #function}.
 */
public final class Functions {
    private Functions() {}

    /**
     * Returns a call of any function: {@code function("soundex", VARCHAR(4), BOOKS.title)}. The name is written as it is.
     *
     * @param arguments expressions, or values that are bound
     * @throws io.github.tribikos.error.ArgumentException if the name holds anything but letters, digits, underscores and dots, or
     *     an argument is null; for NULL use {@code Sql.nullValue}
     */
    public static <T> FunctionCall<@Nullable T> function(String name, SqlType<T> type, Object... arguments) {
        return new FunctionCall<>(FunctionNames.checked(name), type, operands(name, arguments), false);
    }

    /**
     * Returns a call of a function whose name is quoted where the database needs it, as that of a column is:
     * {@code function(Name.of("Full Name"), TEXT, AUTHORS.id)} renders {@code "Full Name"(authors.id)}.
     *
     * @param arguments expressions, or values that are bound
     * @throws io.github.tribikos.error.ArgumentException if an argument is null; for NULL use {@code Sql.nullValue}
     */
    public static <T> FunctionCall<@Nullable T> function(Name name, SqlType<T> type, Object... arguments) {
        return new FunctionCall<>(name.text(), type, operands(name.text(), arguments), false, true);
    }

    /** Returns a call of any function with a numeric result: {@code numberFunction("sqrt", DOUBLE, CIRCLES.area)}. */
    public static <T extends Number> NumberFunction<@Nullable T> numberFunction(
            String name, NumberType<T> type, Object... arguments) {
        return new NumberFunction<>(FunctionNames.checked(name), type, operands(name, arguments), false);
    }

    private static List<Expression<?>> operands(String function, Object... arguments) {
        String hint = function.substring(function.lastIndexOf('.') + 1);
        List<Expression<?>> operands = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            if (argument == null) {
                throw new ArgumentException("An argument of " + function + " is null. Use nullValue(type) for NULL.");
            }
            operands.add(
                    argument instanceof Expression<?> expression
                            ? expression
                            : new BindParameter<>(Literals.typeOf(argument), hint, argument));
        }
        return operands;
    }

    /** Returns {@code count(*)}: the number of rows, never NULL. */
    public static LongFunction<Long> count() {
        return new LongFunction<>("count", List.of(), false);
    }

    /** Returns {@code count(expression)}: the number of rows where it is not NULL. */
    public static LongFunction<Long> count(Expression<?> expression) {
        return new LongFunction<>("count", List.of(expression), false);
    }

    /** Returns {@code count(DISTINCT expression)}: the number of different values, NULL not counted. */
    public static LongFunction<Long> countDistinct(Expression<?> expression) {
        return new LongFunction<>("count", List.of(expression), true);
    }

    /**
     * Returns {@code sum(expression)}; NULL over no rows. The Java type stays that of the argument: a sum that outgrows it is
     * an error when it is read, so cast an INTEGER to BIGINT first where that can happen.
     */
    public static <T extends @Nullable Object> FunctionCall<@Nullable T> sum(Expression<T> expression) {
        Family.NUMBER.require(expression, "sum");
        return new FunctionCall<>("sum", expression.type(), List.of(expression), false);
    }

    /** Returns {@code sum(expression)}; NULL over no rows. */
    public static <T extends @Nullable Number> NumberFunction<@Nullable T> sum(NumberExpression<T> expression) {
        return new NumberFunction<>("sum", expression.type(), List.of(expression), false);
    }

    /** Returns {@code sum(expression)}; NULL over no rows. */
    public static <T extends @Nullable Long> LongFunction<@Nullable T> sum(LongExpression<T> expression) {
        return new LongFunction<>("sum", List.of(expression), false);
    }

    /** Returns {@code avg(expression)}; NULL over no rows. The scale is the database's own. */
    public static NumberFunction<@Nullable BigDecimal> avg(Expression<? extends @Nullable Number> expression) {
        return new NumberFunction<>("avg", Types.NUMERIC, List.of(expression), false);
    }

    /** Returns {@code min(expression)}; NULL over no rows. */
    public static <T extends @Nullable Object> FunctionCall<@Nullable T> min(Expression<T> expression) {
        return new FunctionCall<>("min", expression.type(), List.of(expression), false);
    }

    /** Returns {@code min(expression)}; NULL over no rows. */
    public static <T extends @Nullable Number> NumberFunction<@Nullable T> min(NumberExpression<T> expression) {
        return new NumberFunction<>("min", expression.type(), List.of(expression), false);
    }

    /** Returns {@code min(expression)}; NULL over no rows. */
    public static <T extends @Nullable Long> LongFunction<@Nullable T> min(LongExpression<T> expression) {
        return new LongFunction<>("min", List.of(expression), false);
    }

    /** Returns {@code max(expression)}; NULL over no rows. */
    public static <T extends @Nullable Object> FunctionCall<@Nullable T> max(Expression<T> expression) {
        return new FunctionCall<>("max", expression.type(), List.of(expression), false);
    }

    /** Returns {@code max(expression)}; NULL over no rows. */
    public static <T extends @Nullable Number> NumberFunction<@Nullable T> max(NumberExpression<T> expression) {
        return new NumberFunction<>("max", expression.type(), List.of(expression), false);
    }

    /** Returns {@code max(expression)}; NULL over no rows. */
    public static <T extends @Nullable Long> LongFunction<@Nullable T> max(LongExpression<T> expression) {
        return new LongFunction<>("max", List.of(expression), false);
    }

    /**
     * Returns the texts of all rows joined by {@code separator}: {@code string_agg(text, ', ')}, {@code group_concat} on SQLite and
     * MySQL, {@code LISTAGG} on Oracle. NULL over no rows; NULLs are left out. The separator is written into the SQL. Add
     * {@code orderBy} for a fixed order.
     */
    public static FunctionCall<@Nullable String> aggregateStrings(
            Expression<? extends @Nullable String> text, String separator) {
        return new FunctionCall<>("aggregate_strings", Types.TEXT, List.of(text, Sql.inlined(separator)), false);
    }

    /** Returns {@code percentile_cont(?)}: the interpolated value at a fraction of the ordered ones. Needs {@code withinGroup}. */
    public static NumberFunction<@Nullable Double> percentileCont(double fraction) {
        return new NumberFunction<>("percentile_cont", Types.DOUBLE, operands("percentile_cont", fraction), false);
    }

    /** Returns {@code percentile_disc(?)}: the value at a fraction of the ordered ones, which are {@code type}. Needs {@code withinGroup}. */
    public static <T> FunctionCall<@Nullable T> percentileDisc(double fraction, SqlType<T> type) {
        return new FunctionCall<>("percentile_disc", type, operands("percentile_disc", fraction), false);
    }

    /** Returns {@code mode()}: the most frequent of the ordered values, which are {@code type}. Needs {@code withinGroup}. */
    public static <T> FunctionCall<@Nullable T> mode(SqlType<T> type) {
        return new FunctionCall<>("mode", type, List.of(), false);
    }

    /** Returns {@code EXTRACT(year FROM operand)}: a field of a date or time. {@code STRFTIME} on SQLite, {@code DATEPART} on SQL Server. */
    public static <N extends Number> NumberExpression<@Nullable N> extract(DateField<N> field, Expression<?> operand) {
        return NumberView.of(new Extract<@Nullable N>(field, operand));
    }

    /** Returns {@code coalesce(first, ?)}: the value, or {@code fallback} where it is NULL. */
    public static <T> FunctionCall<T> coalesce(Expression<? extends @Nullable T> first, @NonNull T fallback) {
        return new FunctionCall<>(
                "coalesce",
                first.type(),
                List.of(
                        first,
                        new BindParameter<>(Literals.required(first, fallback).type(), "coalesce", fallback)),
                false);
    }

    /** Returns {@code coalesce(first, ?)}: the value, or {@code fallback} where it is NULL. */
    public static <T extends Number> NumberFunction<T> coalesce(
            NumberExpression<? extends @Nullable T> first, int fallback) {
        return new NumberFunction<>(
                "coalesce",
                first.type(),
                List.of(first, new BindParameter<>(first.type(), "coalesce", Literals.ofInt(first, fallback))),
                false);
    }

    /** Returns {@code coalesce(first, last)}: the first that is not NULL; nullable if {@code last} is. */
    public static <T extends @Nullable Object> FunctionCall<T> coalesce(
            Expression<? extends @Nullable T> first, Expression<T> last) {
        return new FunctionCall<>("coalesce", first.type(), List.of(first, last), false);
    }

    /** Returns {@code nullif(expression, ?)}: NULL where the two are equal. */
    public static <T extends @Nullable Object> FunctionCall<@Nullable T> nullif(
            Expression<T> expression, @NonNull T value) {
        return new FunctionCall<>(
                "nullif", expression.type(), List.of(expression, Literals.required(expression, value)), false);
    }

    /** Returns {@code lower(text)}. */
    public static <T extends @Nullable String> FunctionCall<T> lower(Expression<T> text) {
        return new FunctionCall<>("lower", Types.TEXT, List.of(text), false);
    }

    /** Returns {@code upper(text)}. */
    public static <T extends @Nullable String> FunctionCall<T> upper(Expression<T> text) {
        return new FunctionCall<>("upper", Types.TEXT, List.of(text), false);
    }

    /** Returns {@code trim(text)}: without spaces at both ends. */
    public static <T extends @Nullable String> FunctionCall<T> trim(Expression<T> text) {
        return new FunctionCall<>("trim", Types.TEXT, List.of(text), false);
    }

    /** Returns {@code replace(text, ?, ?)}: every occurrence of one text replaced by another. */
    public static <T extends @Nullable String> FunctionCall<T> replace(
            Expression<T> text, String wanted, String replacement) {
        return new FunctionCall<>(
                "replace",
                Types.TEXT,
                List.of(text, textBind("replace", wanted), textBind("replace", replacement)),
                false);
    }

    /** Returns {@code substr(text, ?, ?)}: {@code length} characters from {@code start}, which is 1-based. */
    public static <T extends @Nullable String> FunctionCall<T> substr(Expression<T> text, int start, int length) {
        return new FunctionCall<>(
                "substr", Types.TEXT, List.of(text, intBind("substr", start), intBind("substr", length)), false);
    }

    /** Returns {@code char_length(text)}: its length in characters; {@code length} on SQLite. */
    public static <T extends @Nullable String> FunctionCall<@Nullable Integer> charLength(Expression<T> text) {
        return new FunctionCall<>("char_length", Types.INTEGER, List.of(text), false);
    }

    /** Returns {@code length(text)}: its length in characters, in bytes on MySQL; {@link #charLength} is the same everywhere. */
    public static <T extends @Nullable String> FunctionCall<@Nullable Integer> length(Expression<T> text) {
        return new FunctionCall<>("length", Types.INTEGER, List.of(text), false);
    }

    /**
     * Returns {@code concat(a, b, ...)}: texts joined. What a NULL does differs: PostgreSQL and SQL Server leave it out, others
     * give NULL; {@link Expression#concat} gives NULL everywhere.
     *
     * @param parts expressions, or values that are bound
     */
    public static FunctionCall<@Nullable String> concat(Object... parts) {
        return new FunctionCall<>("concat", Types.TEXT, operands("concat", parts), false);
    }

    /**
     * Returns an element of a JSON document: {@code json(ARTIST.profile, "links", "web").asString()}. Steps are keys, or places in arrays
     * from 0. As it is it stays JSON; with {@code asString()}, {@code asInteger()} and so on it is a value of a SQL type. NULL where
     * there is no such element.
     */
    public static JsonElement<@Nullable String> json(Expression<?> document, Object step, Object... more) {
        return JsonElement.of(document, JsonPath.of(step, more));
    }

    /** Returns {@code abs(number)}. */
    public static <T extends @Nullable Number> FunctionCall<T> abs(Expression<T> number) {
        return new FunctionCall<>("abs", number.type(), List.of(number), false);
    }

    /** Returns {@code round(number, ?)}: rounded to {@code digits} after the point. PostgreSQL has it for NUMERIC only. */
    public static <T extends @Nullable Number> FunctionCall<T> round(Expression<T> number, int digits) {
        return new FunctionCall<>("round", number.type(), List.of(number, intBind("round", digits)), false);
    }

    /**
     * Renders {@code power(base, exponent)}: one to the power of the other, a floating point number.
     *
     * @param base NULL gives NULL
     */
    public static NumberFunction<@Nullable Double> power(Expression<? extends @Nullable Number> base, Number exponent) {
        return numberFunction("power", Types.DOUBLE, base, exponent);
    }

    /** As {@link #power(Expression, Number)} with an expression. */
    public static NumberFunction<@Nullable Double> power(
            Expression<? extends @Nullable Number> base, Expression<? extends @Nullable Number> exponent) {
        return numberFunction("power", Types.DOUBLE, base, exponent);
    }

    /** Returns {@code CURRENT_TIMESTAMP}: when the statement or transaction began, by the database's clock. */
    public static FunctionCall<Instant> currentTimestamp() {
        return new FunctionCall<>("current_timestamp", Types.INSTANT, List.of(), false);
    }

    /** Returns {@code LOCALTIMESTAMP}: as {@link #currentTimestamp}, in the session's time zone; UTC on SQLite. */
    public static FunctionCall<LocalDateTime> localTimestamp() {
        return new FunctionCall<>("localtimestamp", Types.TIMESTAMP, List.of(), false);
    }

    /** Returns {@code CURRENT_DATE}: today in the session's time zone; UTC on SQLite. */
    public static FunctionCall<LocalDate> currentDate() {
        return new FunctionCall<>("current_date", Types.DATE, List.of(), false);
    }

    /** Returns {@code now()}: as {@link #currentTimestamp}. */
    public static FunctionCall<Instant> now() {
        return new FunctionCall<>("now", Types.INSTANT, List.of(), false);
    }

    /** Returns {@code CURRENT_TIME}: the time of day in the session's time zone; UTC on SQLite. */
    public static FunctionCall<LocalTime> currentTime() {
        return new FunctionCall<>("current_time", Types.TIME, List.of(), false);
    }

    /** Returns {@code LOCALTIME}: as {@link #currentTime}, without a time zone. */
    public static FunctionCall<LocalTime> localTime() {
        return new FunctionCall<>("localtime", Types.TIME, List.of(), false);
    }

    /** Returns {@code CURRENT_USER}: the user whose rights hold. */
    public static FunctionCall<String> currentUser() {
        return new FunctionCall<>("current_user", Types.TEXT, List.of(), false);
    }

    /** Returns {@code SESSION_USER}: the user who logged in. */
    public static FunctionCall<String> sessionUser() {
        return new FunctionCall<>("session_user", Types.TEXT, List.of(), false);
    }

    /** Returns {@code USER}: as {@link #currentUser} on most databases. */
    public static FunctionCall<String> user() {
        return new FunctionCall<>("user", Types.TEXT, List.of(), false);
    }

    /** Returns {@code row_number()}: the row's place in its window, from 1. Needs {@code over}. */
    public static LongFunction<Long> rowNumber() {
        return new LongFunction<>("row_number", List.of(), false);
    }

    /** Returns {@code rank()}: as {@code row_number}, equals sharing a place and leaving gaps. Needs {@code over}. */
    public static LongFunction<Long> rank() {
        return new LongFunction<>("rank", List.of(), false);
    }

    /** Returns {@code dense_rank()}: as {@code rank}, without gaps. Needs {@code over}. */
    public static LongFunction<Long> denseRank() {
        return new LongFunction<>("dense_rank", List.of(), false);
    }

    /** Returns {@code ntile(?)}: which of {@code buckets} nearly equal parts of the window the row is in. Needs {@code over}. */
    public static FunctionCall<Integer> ntile(int buckets) {
        return new FunctionCall<>("ntile", Types.INTEGER, List.of(intBind("ntile", buckets)), false);
    }

    /** Returns {@code lag(expression)}: its value in the row before, NULL in the first. Needs {@code over}. */
    public static <T extends @Nullable Object> FunctionCall<@Nullable T> lag(Expression<T> expression) {
        return new FunctionCall<>("lag", expression.type(), List.of(expression), false);
    }

    /** Returns {@code lead(expression)}: its value in the row after, NULL in the last. Needs {@code over}. */
    public static <T extends @Nullable Object> FunctionCall<@Nullable T> lead(Expression<T> expression) {
        return new FunctionCall<>("lead", expression.type(), List.of(expression), false);
    }

    /** Returns {@code lag(expression, ?)}: its value so many rows before, NULL where there is none. Needs {@code over}. */
    public static <T extends @Nullable Object> FunctionCall<@Nullable T> lag(Expression<T> expression, int rows) {
        return new FunctionCall<>("lag", expression.type(), List.of(expression, intBind("lag", rows)), false);
    }

    /** Returns {@code lag(expression, ?, ?)}: its value so many rows before, {@code otherwise} where there is none. Needs {@code over}. */
    public static <T extends @Nullable Object> FunctionCall<T> lag(
            Expression<T> expression, int rows, @NonNull T otherwise) {
        return offset("lag", expression, rows, otherwise);
    }

    /** Returns {@code lead(expression, ?)}: its value so many rows after, NULL where there is none. Needs {@code over}. */
    public static <T extends @Nullable Object> FunctionCall<@Nullable T> lead(Expression<T> expression, int rows) {
        return new FunctionCall<>("lead", expression.type(), List.of(expression, intBind("lead", rows)), false);
    }

    /** Returns {@code lead(expression, ?, ?)}: its value so many rows after, {@code otherwise} where there is none. Needs {@code over}. */
    public static <T extends @Nullable Object> FunctionCall<T> lead(
            Expression<T> expression, int rows, @NonNull T otherwise) {
        return offset("lead", expression, rows, otherwise);
    }

    private static <T extends @Nullable Object> FunctionCall<T> offset(
            String name, Expression<T> expression, int rows, @NonNull T otherwise) {
        BindParameter<?> fallback =
                new BindParameter<>(Literals.required(expression, otherwise).type(), name, otherwise);
        return new FunctionCall<>(name, expression.type(), List.of(expression, intBind(name, rows), fallback), false);
    }

    /** Returns {@code nth_value(expression, ?)}: its value in the n-th row of the frame, from 1. Needs {@code over}. */
    public static <T extends @Nullable Object> FunctionCall<@Nullable T> nthValue(Expression<T> expression, int row) {
        return new FunctionCall<>(
                "nth_value", expression.type(), List.of(expression, intBind("nth_value", row)), false);
    }

    /** Returns {@code percent_rank()}: the row's rank in its window as a fraction, from 0 to 1. Needs {@code over}. */
    public static NumberFunction<Double> percentRank() {
        return new NumberFunction<>("percent_rank", Types.DOUBLE, List.of(), false);
    }

    /** Returns {@code cume_dist()}: the fraction of rows of the window up to this one and its equals. Needs {@code over}. */
    public static NumberFunction<Double> cumeDist() {
        return new NumberFunction<>("cume_dist", Types.DOUBLE, List.of(), false);
    }

    /** Returns {@code first_value(expression)}: its value in the first row of the frame. Needs {@code over}. */
    public static <T extends @Nullable Object> FunctionCall<@Nullable T> firstValue(Expression<T> expression) {
        return new FunctionCall<>("first_value", expression.type(), List.of(expression), false);
    }

    /** Returns {@code last_value(expression)}: its value in the last row of the frame. Needs {@code over}. */
    public static <T extends @Nullable Object> FunctionCall<@Nullable T> lastValue(Expression<T> expression) {
        return new FunctionCall<>("last_value", expression.type(), List.of(expression), false);
    }

    /** Returns {@code ROLLUP(a, b)} for GROUP BY: groups by a and b, by a, and by nothing. {@code GROUP BY a, b WITH ROLLUP} on MySQL. */
    public static Grouping rollup(Expression<?>... terms) {
        return new Grouping(Grouping.Kind.ROLLUP, List.of(terms));
    }

    /** Returns {@code CUBE(a, b)} for GROUP BY: groups by every subset of the terms. */
    public static Grouping cube(Expression<?>... terms) {
        return new Grouping(Grouping.Kind.CUBE, List.of(terms));
    }

    /** Returns {@code GROUPING SETS((a, b), (a), ())} for GROUP BY: {@code groupingSets(tuple(a, b), tuple(a), tuple())}. */
    public static Grouping groupingSets(Expression<?>... sets) {
        return new Grouping(Grouping.Kind.GROUPING_SETS, List.of(sets));
    }

    /** Returns a window of all rows; add {@code partitionBy}, {@code orderBy} or a frame. */
    public static Window window() {
        return Window.EMPTY;
    }

    /** Returns the window {@code PARTITION BY terms}. */
    public static Window partitionBy(Expression<?>... terms) {
        return Window.EMPTY.partitionBy(terms);
    }

    /** Returns the window {@code ORDER BY terms}. */
    public static Window windowOrderBy(OrderTerm... terms) {
        return Window.EMPTY.orderBy(terms);
    }

    private static Expression<Integer> intBind(String hint, int value) {
        return new BindParameter<>(Types.INTEGER, hint, value);
    }

    private static Expression<String> textBind(String hint, String value) {
        return new BindParameter<>(Types.TEXT, hint, value);
    }
}
