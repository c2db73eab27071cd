package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import io.github.tribikos.util.AppendList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Where statements and expressions begin, for {@code import static}: {@link #select}, {@link #insert}, {@link #update},
 * {@link #delete}, {@link #text}, and what has no column to start from. Functions are in {@link Functions}.
 */
public final class Sql extends Projections {
    private Sql() {}

    /**
     * Returns {@code SELECT selected}: a column or expression, or a projection into a record. Each row decodes to one
     * {@code R}. FROM follows from the columns unless it is given.
     */
    public static <R extends @Nullable Object> Select<R> select(Selectable<R> selected) {
        return Select.of(selected);
    }

    /** Returns {@code SELECT first, second, ...}, each row a {@link Row}. */
    public static Select<Row> select(Selectable<?> first, Selectable<?> second, Selectable<?>... rest) {
        return Select.of(RowSelection.of(first, second, rest));
    }

    /** Returns {@code SELECT a, b, ... FROM item} with all columns of a table or other FROM item, each row a {@link Row}. */
    public static Select<Row> selectFrom(FromItem item) {
        return Select.of(RowSelection.of(item.columns())).from(item);
    }

    /**
     * Returns an INSERT into {@code table}; give it values with {@code set}, {@code values} or {@code from}.
     *
     * @throws ArgumentException if {@code table} is an alias
     */
    public static Insert insert(TableClause table) {
        return Insert.into(table);
    }

    /**
     * Returns the value of {@code column} that was to be inserted, for {@link ConflictTarget#doUpdate}. Renders
     * {@code excluded.label} on PostgreSQL, SQLite, DuckDB and H2, {@code VALUES(label)} on MariaDB, {@code new.label} on MySQL.
     */
    public static <T extends @Nullable Object> Expression<T> excluded(ColumnClause<T> column) {
        return Excluded.of(column);
    }

    /** Returns an UPDATE of {@code table}; say what with {@code set} and which rows with {@code where}. */
    public static Update update(TableClause table) {
        return Update.of(table);
    }

    /** Returns a DELETE from {@code table}; say which rows with {@code where}. */
    public static Delete delete(TableClause table) {
        return Delete.of(table);
    }

    /**
     * Returns a MERGE of the rows of {@code source} into {@code table}, see {@link Merge}; say what becomes of rows that are there,
     * {@code on} telling which those are, and of others.
     *
     * @throws ArgumentException if {@code table} is an alias
     */
    public static Merge merge(TableClause table, FromItem source, Condition on) {
        return Merge.of(table, source, on);
    }

    /**
     * Returns the SQL of a statement in lines for people: each clause, join and condition on its own, subqueries indented. It is
     * the same SQL, so it can be run as it is.
     *
     * @throws io.github.tribikos.error.CompileException if the database cannot express the statement
     */
    public static String pretty(Statement statement, SqlRenderer dialect) {
        return PrettySql.of(statement.sql(dialect).sql());
    }

    /** Returns SQL in lines for people, see {@link #pretty(Statement, SqlRenderer)}; what is quoted stays as it is. */
    public static String pretty(String sql) {
        return PrettySql.of(sql);
    }

    /**
     * Returns SQL text, sent as it is, with {@code :name} for bound values. Never put it together from outside input: bind
     * values instead.
     */
    public static TextStatement text(String sql) {
        return new TextStatement(TextSql.parse(sql), Map.of());
    }

    /**
     * Returns a record made of selected things, found by reflection: {@code record(BookLine.class, BOOKS.id, BOOKS.title)}.
     * For records known only at run time or of more than 16 components; elsewhere {@code project(...).into(BookLine::new)} lets
     * the Java compiler check the types.
     *
     * @throws ArgumentException if the number or types of the components do not fit, or the record's module does not open its
     *     package
     */
    public static <R extends Record> Selectable<R> record(Class<R> type, Selectable<?>... parts) {
        return RecordProjection.of(type, List.of(parts));
    }

    /**
     * Returns something selected from the outer side of a join: null in rows where {@code key} is NULL because nothing
     * matched.
     *
     * @param key a column of that side that is NULL only where nothing matched, such as its primary key
     */
    public static <T extends @Nullable Object> Selectable<@Nullable T> optional(
            Expression<?> key, Selectable<T> selected) {
        return new OptionalProjection<>(key, selected);
    }

    /**
     * Returns a nested list: in each row the {@code element}s of {@code child} for which {@code on} holds. The children of
     * all rows are fetched with one further statement.
     *
     * @param on ties the child to its parent by equalities, {@code BOOKS.authorId.eq(AUTHORS.id)}, and may say more about the
     *     child, joined by AND
     * @throws ArgumentException if {@code on} has no such equality
     */
    public static <T extends @Nullable Object> Multiset<T> multiset(
            FromItem child, Condition on, Selectable<T> element) {
        return new Multiset<>(child, on, element, AppendList.of());
    }

    /**
     * Returns the condition of a join on columns that have the same name on both sides: {@code join(LOANS, using(LOANS.bookId))}
     * renders {@code JOIN loans USING (book_id)}; {@code ON books.book_id = loans.book_id} on Oracle and SQL Server.
     *
     * <p>Each side keeps its own column, and the rule for outer joins holds as ever: {@code LOANS.bookId} of a left join is selected
     * with {@code orNull()}. The column that the two are merged into is {@code coalesce(BOOKS.bookId, LOANS.bookId)}; it is never NULL
     * where both are NOT NULL, in a full join too.
     *
     * @param first a column of either side
     * @param more further columns that must be equal too
     * @throws ArgumentException if one is no column; where the statement is compiled, if a side lacks the column or has it twice
     */
    public static Condition using(Expression<?> first, Expression<?>... more) {
        return Using.of(first, more);
    }

    /**
     * Returns the condition of a join on all columns that have the same name on both sides: {@code join(LOANS, natural())} renders
     * {@code NATURAL JOIN loans}. It is the database that compares the names, so a column added there becomes part of the condition:
     * {@link #using} says what is meant. Two sides without a column in common are an {@link ArgumentException} where the statement is
     * compiled. Not on SQL Server, nor on Oracle, which takes no qualified names for such columns.
     */
    public static Condition natural() {
        return Using.natural();
    }

    /** Returns a bound value as an expression, its type that of its class. */
    public static <T> Expression<T> literal(@NonNull T value) {
        return new BindParameter<>(Literals.typeOf(value), "param", value);
    }

    /** Returns a bound BIGINT. */
    public static LongExpression<Long> literal(long value) {
        return LongView.of(new BindParameter<>(Types.BIGINT, "param", value));
    }

    /** Returns a bound value of a given type. */
    public static <T> Expression<T> literal(@NonNull T value, SqlType<T> type) {
        return new BindParameter<>(type, "param", value);
    }

    /** Returns a bound value that may be null, which is SQL NULL: comparing with it is true for no row. */
    @SuppressWarnings("NullAway") // the value may be null, and the type argument says so
    public static <T> Expression<@Nullable T> literalOrNull(@Nullable T value, SqlType<T> type) {
        return new BindParameter<>(type, "param", value);
    }

    /**
     * Returns a value that is written into the SQL as a literal rather than bound: {@code SELECT 0}. For constants of the
     * program alone; each value makes a statement of its own, which is compiled and cached by itself.
     */
    public static <T> Expression<T> inlined(@NonNull T value) {
        return new InlineValue<>(Literals.typeOf(value), value);
    }

    /** Returns a value of a given type that is written into the SQL as a literal, see {@link #inlined(Object)}. */
    public static <T> Expression<T> inlined(@NonNull T value, SqlType<T> type) {
        return new InlineValue<>(type, value);
    }

    /**
     * Returns SQL text that stands for an expression: {@code literalColumn("count(*)", BIGINT)}. It is written as it is and must
     * never come from outside; for text with binds use {@code text(...).expression(type)}.
     */
    public static <T> Expression<@Nullable T> literalColumn(String text, SqlType<T> type) {
        return new LiteralColumn<>(text, type);
    }

    /**
     * Returns bytes that are read while they are sent: {@code insert(FILES).set(FILES.content, byteStream(() ->
     * Files.newInputStream(path)))}. Whether they are ever whole in memory is the driver's affair: PostgreSQL's sends them piece by
     * piece, by way of a temporary file; those of the other databases gather them first, MariaDB's up to the server's
     * {@code max_allowed_packet}. Read them again by {@code Connection.openBytes}. An {@code UncheckedIOException} if the source
     * cannot be opened; a {@code DatabaseException} if it fails on the way.
     */
    @SuppressWarnings("unchecked") // stands for what it sends
    public static Expression<byte[]> byteStream(ByteSource source) {
        return (Expression<byte[]>) (Expression<?>) new BindParameter<>(StreamType.BYTES, "param", source);
    }

    /** Returns text that is read while it is sent, see {@link #byteStream}; read it again by {@code Connection.openText}. */
    @SuppressWarnings("unchecked") // stands for what it sends
    public static Expression<String> charStream(CharSource source) {
        return (Expression<String>) (Expression<?>) new BindParameter<>(StreamType.CHARS, "param", source);
    }

    /**
     * Returns {@code expression} as it is, taken for another type: {@code typeCoerce(EVENTS.payload, new MoneyType())}. The SQL
     * stays the same; values are read, and those compared with it are sent, as {@code type} does it. The database is asked for
     * another type by {@link Expression#cast}. Nullable, as nothing is known of the other type.
     */
    public static <T> Expression<@Nullable T> typeCoerce(Expression<?> expression, SqlType<T> type) {
        return new TypeCoerce<>(expression, type);
    }

    /** Returns a column that belongs to no table: renders {@code name}, quoted where needed. */
    public static <T> Expression<@Nullable T> column(String name, SqlType<T> type) {
        return new FreeColumn<>(Name.of(name), type);
    }

    /**
     * Returns a column of the SELECT list by its name, for GROUP BY and ORDER BY: {@code groupBy(byName("band"))} renders
     * {@code GROUP BY band} for a label, and {@code artist.name} for a column called so. When the statement is compiled, a name
     * that is not selected is an error that lists those that are.
     */
    public static Expression<@Nullable Object> byName(String name) {
        return new OutputReference(name);
    }

    /** Returns several expressions as one value, for comparisons: {@code tuple(STAGE.venueId, STAGE.stageNo).eq(List.of(4, 2))}. */
    public static Tuple tuple(Expression<?>... elements) {
        return new Tuple(List.of(elements));
    }

    /** Begins {@code VALUES (...), (...)} with columns such as {@code column("tid", INTEGER)}; add rows with {@code row}. */
    public static Values values(Expression<?>... columns) {
        return Values.of(List.of(columns));
    }

    /** Returns SQL text as a FROM item: {@code FROM tag}. It is written as it is and must never come from outside. */
    public static FromItem fromText(String text) {
        return new TextFrom(text);
    }

    /** Returns {@code ANY (SELECT ...)}, to compare with: {@code TAG.id.eq(any(query))} holds if it equals one of the rows. */
    public static <T extends @Nullable Object> Expression<T> any(Query<T> query) {
        return quantified(false, query);
    }

    /** Returns {@code ALL (SELECT ...)}, to compare with: {@code ARTIST.fee.gt(all(query))} holds if it is greater than every row. */
    public static <T extends @Nullable Object> Expression<T> all(Query<T> query) {
        return quantified(true, query);
    }

    /** Returns {@code ANY (array)}: {@code TAG.id.eq(any(ids))} holds if it equals one of the elements. Of PostgreSQL, H2 and DuckDB. */
    public static <T> Expression<T> any(Expression<? extends @Nullable List<T>> array) {
        return new Quantified<>(false, array, elementOf(array));
    }

    /** Returns {@code ALL (array)}: {@code literal(100).lt(all(SETLIST.durations))} holds if it is less than every element. */
    public static <T> Expression<T> all(Expression<? extends @Nullable List<T>> array) {
        return new Quantified<>(true, array, elementOf(array));
    }

    private static SqlType<?> elementOf(Expression<?> array) {
        if (array.type() instanceof ArrayType<?> type) {
            return type.element();
        }
        throw new ArgumentException("ANY and ALL need an array or a query, but " + array + " is " + array.type() + ".");
    }

    private static <T extends @Nullable Object> Expression<T> quantified(boolean all, Query<T> query) {
        ScalarSubquery<T> rows = new ScalarSubquery<>(query);
        return new Quantified<>(all, rows, rows.type());
    }

    /** Returns {@code NULL} of a given type. */
    public static <T> Expression<@Nullable T> nullValue(SqlType<T> type) {
        return new NullLiteral<>(type);
    }

    /** Returns a named parameter, whose value is given when the statement runs, see {@link Parameters}. */
    public static <T> Param<T> param(String name, SqlType<T> type) {
        if (name.isEmpty()) {
            throw new ArgumentException("The name of a parameter must not be empty.");
        }
        return new Param<>(name, type);
    }

    /** Returns a named list of values for IN, given when the statement runs, see {@link Parameters#and(ListParam, Collection)}. */
    public static <T> ListParam<T> listParam(String name, SqlType<T> type) {
        if (name.isEmpty()) {
            throw new ArgumentException("The name of a parameter must not be empty.");
        }
        return new ListParam<>(name, type);
    }

    /** Returns the condition that holds for every row; joined by AND it drops out, so it starts a dynamic filter. */
    public static Condition alwaysTrue() {
        return BooleanConstant.of(true);
    }

    /** Returns the condition that holds for no row; joined by OR it drops out. */
    public static Condition alwaysFalse() {
        return BooleanConstant.of(false);
    }

    /** Returns {@code c1 AND c2 AND ...}; of none it is {@link #alwaysTrue()}. */
    public static Condition and(Condition... conditions) {
        return BooleanList.of(Operator.AND, List.of(conditions));
    }

    /** Returns {@code c1 AND c2 AND ...}; of none it is {@link #alwaysTrue()}. */
    public static Condition and(List<? extends Condition> conditions) {
        return BooleanList.of(Operator.AND, conditions);
    }

    /** Returns {@code c1 OR c2 OR ...}; of none it is {@link #alwaysFalse()}. */
    public static Condition or(Condition... conditions) {
        return BooleanList.of(Operator.OR, List.of(conditions));
    }

    /** Returns {@code c1 OR c2 OR ...}; of none it is {@link #alwaysFalse()}. */
    public static Condition or(List<? extends Condition> conditions) {
        return BooleanList.of(Operator.OR, conditions);
    }

    /** Returns the opposite of a condition, see {@link Condition#not()}. */
    public static Condition not(Condition condition) {
        return condition.not();
    }

    /** Returns {@code EXISTS (SELECT ...)}: true if the query gives at least one row. */
    public static Condition exists(Query<?> query) {
        return new Exists(query);
    }

    /**
     * Returns {@code EXISTS (SELECT * FROM ... WHERE ...)}: true if a row meets all conditions. FROM is what they use and the
     * statement around does not have: {@code exists(ORDERS.customerId.eq(CUSTOMERS.id))} looks into {@code orders}.
     *
     * @throws ArgumentException if there is no condition
     */
    public static Condition exists(Condition... conditions) {
        if (conditions.length == 0) {
            throw new ArgumentException("exists() needs a condition, or a query: exists(selectFrom(TABLE)).");
        }
        return new Exists(select(Asterisk.ALL).where(conditions));
    }

    /** Returns {@code NOT (EXISTS (SELECT ...))}: true if the query gives no row. */
    public static Condition notExists(Query<?> query) {
        return new Exists(query).not();
    }

    /** Returns {@code NOT (EXISTS (SELECT * FROM ... WHERE ...))}, the opposite of {@link #exists(Condition...)}. */
    public static Condition notExists(Condition... conditions) {
        return exists(conditions).not();
    }

    /** Returns {@code CASE WHEN condition THEN ? END}; add branches with {@code when} and end with {@code otherwise}. */
    public static <T> Case<@Nullable T> caseWhen(Condition condition, @NonNull T result) {
        return Case.first(condition, literal(result));
    }

    /** Returns {@code CASE WHEN condition THEN result END}; add branches with {@code when} and end with {@code otherwise}. */
    public static <T> Case<@Nullable T> caseWhen(Condition condition, Expression<? extends @Nullable T> result) {
        return Case.first(condition, result);
    }

    /**
     * Begins {@code CASE operand WHEN value THEN result ... END}, which compares one expression with values:
     * {@code caseOf(ARTIST.genre).when("rock", "R").otherwise("-")}.
     */
    public static <V extends @Nullable Object> CaseOf<V> caseOf(Expression<V> operand) {
        return new CaseOf<>(operand);
    }

    /** Returns {@code CAST(operand AS type)}; NULL stays NULL. */
    public static <C> Expression<C> cast(Expression<?> operand, SqlType<C> type) {
        return operand.cast(type);
    }
}
