package io.github.tribikos.it.differential;

import static io.github.tribikos.sql.Functions.abs;
import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Functions.concat;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.extract;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.min;
import static io.github.tribikos.sql.Functions.nullif;
import static io.github.tribikos.sql.Functions.replace;
import static io.github.tribikos.sql.Functions.substr;
import static io.github.tribikos.sql.Functions.trim;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.cast;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.DateField;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.LongExpression;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Generates expressions over the sources of a query. */
@SuppressWarnings({"NullAway", "unchecked"
}) // everything here may be NULL; what the types say of it is not what is tried
final class Expressions {
    private static final List<String> WORDS = List.of("", "a", "b", "ab", "c", "zebra", "q");
    private static final List<String> PATTERNS = List.of("a%", "%b", "_b%", "%", "ab_", "%a%b%", "");

    private final SplittableRandom random;
    private final World world;
    private final List<Source> scope;
    private int aliases;

    Expressions(SplittableRandom random, World world, List<Source> scope) {
        this.random = random;
        this.world = world;
        this.scope = scope;
    }

    private Source source() {
        return scope.get(random.nextInt(scope.size()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The columns of one kind in all sources, or {@code none}. */
    private <T> Expression<@Nullable T> column(
            java.util.function.Function<Source, List<? extends Expression<@Nullable T>>> kind, Expression<T> none) {
        List<Expression<@Nullable T>> all = new ArrayList<>();
        scope.forEach(source -> all.addAll(kind.apply(source)));
        return all.isEmpty() ? none : pick(all);
    }

    LongExpression<@Nullable Long> numberColumn() {
        return pick(source().numbers);
    }

    Expression<@Nullable Long> number(int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? literal((long) random.nextInt(-5, 15)) : numberColumn();
        }
        LongExpression<@Nullable Long> column = numberColumn();
        return switch (random.nextInt(12)) {
            case 0 -> column.plus(number(depth - 1));
            case 1 -> column.minus(number(depth - 1));
            case 2 -> column.times(random.nextInt(-3, 6));
            case 3 -> column.rem(random.nextInt(1, 7));
            case 4 -> abs(number(depth - 1));
            case 5 -> coalesce(number(depth - 1), (long) random.nextInt(20));
            case 6 -> nullif(number(depth - 1), (long) random.nextInt(6));
            case 7 -> caseWhen(condition(depth - 1), number(depth - 1)).otherwise(number(depth - 1));
            case 8 -> caseWhen(condition(depth - 1), number(depth - 1));
            case 9 -> scalar(depth - 1);
            case 10 -> column.unaryMinus();
            default -> column;
        };
    }

    /** An aggregate of another table, about the rows that belong to this one. */
    private Expression<@Nullable Long> scalar(int depth) {
        Source inner = inner();
        Expressions inside = inside(inner);
        Expression<@Nullable Long> value = switch (random.nextInt(3)) {
            case 0 -> count().orNull();
            case 1 -> max(pick(inner.numbers));
            default -> min(pick(inner.numbers));
        };
        return select(value).from(inner.item()).where(inside.correlated(depth)).asScalar();
    }

    private Condition correlated(int depth) {
        Expression<@Nullable Long> outer = scope.get(0).numbers.get(0);
        return random.nextBoolean() ? numberColumn().eq(outer) : condition(depth);
    }

    private Source inner() {
        return pick(world.tables()).as("i" + aliases++ + "_" + random.nextInt(1_000_000));
    }

    private Expressions inside(Source inner) {
        List<Source> all = new ArrayList<>(scope);
        all.add(inner);
        return new Expressions(random, world, all);
    }

    Expression<@Nullable String> text(int depth) {
        Expression<@Nullable String> column = column(s -> s.texts, literal("none"));
        if (depth == 0) {
            return column;
        }
        return switch (random.nextInt(9)) {
            case 0 -> lower(text(depth - 1));
            case 1 -> trim(text(depth - 1));
            case 2 -> substr(text(depth - 1), random.nextInt(1, 3), random.nextInt(0, 4));
            case 3 -> replace(text(depth - 1), pick(List.of("a", "b", "ab")), pick(WORDS));
            case 4 -> concat(coalesce(text(depth - 1), ""), pick(WORDS), coalesce(text(depth - 1), "z"));
            case 5 -> coalesce(text(depth - 1), pick(WORDS));
            case 6 -> caseWhen(condition(depth - 1), text(depth - 1)).otherwise(pick(WORDS));
            case 7 -> cast(number(0), Types.VARCHAR(20));
            default -> column;
        };
    }

    Expression<@Nullable LocalDate> day() {
        return column(
                s -> s.days,
                cast(literal(LocalDate.of(2024, 2, 29)), Types.DATE)); // alone it has no type on PostgreSQL
    }

    Expression<@Nullable BigDecimal> amount(int depth) {
        Expression<@Nullable BigDecimal> column =
                column(s -> s.amounts, literal(new BigDecimal("1.25"), Types.NUMERIC(12, 2)));
        if (depth == 0) {
            return column;
        }
        return switch (random.nextInt(5)) {
            case 0 -> column.plus(amount(depth - 1));
            case 1 -> column.minus(amount(depth - 1));
            case 2 -> abs(amount(depth - 1));
            case 3 -> coalesce(amount(depth - 1), new BigDecimal("0.50"));
            default -> column;
        };
    }

    Condition condition(int depth) {
        int kind = depth == 0 ? 7 : random.nextInt(8);
        return switch (kind) {
            case 0 -> condition(depth - 1).and(condition(depth - 1));
            case 1 -> condition(depth - 1).or(condition(depth - 1));
            case 2 -> condition(depth - 1).not();
            case 3 -> subqueryCondition(depth - 1);
            default -> simple(depth);
        };
    }

    private Condition simple(int depth) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> numberCondition(depth);
            case 2, 3 -> textCondition(depth);
            case 4 -> dayOrFlagCondition();
            default -> compared(amount(Math.min(depth, 1)), amount(0));
        };
    }

    private Condition subqueryCondition(int depth) {
        Source inner = inner();
        Expressions inside = inside(inner);
        Condition condition = inside.correlated(depth);
        return switch (random.nextInt(4)) {
            case 0 -> exists(select(literal(1L)).from(inner.item()).where(condition));
            case 1 ->
                exists(select(literal(1L)).from(inner.item()).where(condition)).not();
            case 2 ->
                number(0).in(select(inside.numberColumn()).from(inner.item()).where(condition));
            default ->
                number(0).notIn(select(pick(inner.numbers)).from(inner.item()).where(condition));
        };
    }

    private Condition numberCondition(int depth) {
        Expression<@Nullable Long> one = number(depth);
        return switch (random.nextInt(6)) {
            case 0 -> one.isNull();
            case 1 -> one.in(List.of((long) random.nextInt(5), (long) random.nextInt(9)));
            case 2 -> one.notIn(List.of((long) random.nextInt(5)));
            case 3 -> one.between((long) random.nextInt(-3, 4), (long) random.nextInt(3, 9));
            default -> compared(one, number(depth == 0 ? 0 : depth - 1));
        };
    }

    private Condition textCondition(int depth) {
        Expression<@Nullable String> one = text(depth);
        return switch (random.nextInt(6)) {
            case 0 -> one.like(pick(PATTERNS));
            case 1 -> one.startsWith(pick(WORDS));
            case 2 -> one.contains(pick(WORDS)).not();
            case 3 -> one.in(WORDS.subList(0, 1 + random.nextInt(4)));
            case 4 -> one.isNotNull();
            default -> compared(one, text(0));
        };
    }

    private Condition dayOrFlagCondition() {
        return switch (random.nextInt(4)) {
            case 0 -> compared(day(), literal(LocalDate.of(2024, 2, 28).plusDays(random.nextInt(3))));
            case 1 -> extract(DateField.MONTH, day()).eq(random.nextInt(2, 4));
            case 2 -> column(s -> s.flags, literal(true)).isTrue();
            default -> column(s -> s.flags, literal(false)).isFalse();
        };
    }

    private <T> Condition compared(Expression<T> one, Expression<T> other) {
        return switch (random.nextInt(7)) {
            case 0 -> one.eq(other);
            case 1 -> one.ne(other);
            case 2 -> one.lt(other);
            case 3 -> one.le(other);
            case 4 -> one.gt(other);
            case 5 -> one.isDistinctFrom(other);
            default -> one.isNotDistinctFrom(other);
        };
    }
}
