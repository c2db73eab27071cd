package io.github.tribikos.it;

import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.min;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Functions.upper;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.NullableLongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Select;
import io.github.tribikos.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes random queries over one small table. Structure and values come from two seeds, so that one structure can be had with
 * several sets of values. For one statement.
 */
final class StatementGenerator {
    /** Rows with a number and a word, either of which may be missing. */
    static final class Things extends Table<Things> {
        static final Things THINGS = new Things();
        final LongColumn id = bigint("id").primaryKey();
        final NullableLongColumn number = bigint("number_of_it").nullable();
        final Column<@Nullable String> word = varchar("word", 30).nullable();

        private Things() {
            super("things", Things::new);
        }
    }

    static final List<String> WORDS = List.of("", "a", "b%", "c_d", "it's", "E", "f/g", "h\\i");

    private static final int LARGEST = 9;

    private final SplittableRandom structure;
    private final SplittableRandom values;

    StatementGenerator(long structureSeed, long valueSeed) {
        structure = new SplittableRandom(structureSeed);
        values = new SplittableRandom(valueSeed);
    }

    private boolean chance(int percent) {
        return structure.nextInt(100) < percent;
    }

    private long number() {
        return values.nextInt(LARGEST);
    }

    private String word() {
        return WORDS.get(values.nextInt(WORDS.size()));
    }

    /** A query of one to three columns. */
    Query<Row> query() {
        Select<Row> first = chance(20) ? grouped() : plain();
        if (chance(20)) {
            Things other = things();
            Query<Row> left = select(other.id, other.word).where(condition(other, 1));
            Query<Row> right =
                    select(THINGS_ID, literal("x", Types.VARCHAR(30))).where(condition(Things.THINGS, 1));
            return chance(50) ? left.union(right) : left.unionAll(right);
        }
        return first;
    }

    private static final LongColumn THINGS_ID = Things.THINGS.id;

    private Things things() {
        return switch (structure.nextInt(4)) {
            case 0 -> Things.THINGS.as("t");
            case 1 -> Things.THINGS.as("u");
            case 2 -> Things.THINGS.alias();
            default -> Things.THINGS;
        };
    }

    private Select<Row> plain() {
        Things t = things();
        Select<Row> select = chance(50)
                ? select(t.id, numeric(t, 2), text(t, 2))
                : select(t.id, chance(50) ? numeric(t, 2) : text(t, 2));
        if (chance(25)) {
            Things other = Things.THINGS.as("joined");
            select = select.from(t).join(other, other.id.eq(t.number).and(condition(other, 1)));
        } else if (chance(20)) {
            var inner = select(t.id).where(condition(t, 1)).as("inner_things");
            select = select(inner.get(t.id), literal(number()))
                    .where(inner.get(t.id).gt(number()));
            return ordered(select, inner.get(t.id));
        }
        int conditions = structure.nextInt(3);
        for (int i = 0; i < conditions; i++) {
            select = select.where(condition(t, 3));
        }
        return ordered(chance(15) ? select.distinct() : select, t.id);
    }

    private Select<Row> ordered(Select<Row> select, Expression<Long> id) {
        Select<Row> ordered = chance(50) ? select.orderBy(id) : select.orderBy(id.desc());
        if (chance(30)) {
            ordered = ordered.limit(number());
        }
        return chance(20) ? ordered.offset(number()) : ordered;
    }

    private Select<Row> grouped() {
        Things t = things();
        Select<Row> select =
                select(t.word, count(), chance(50) ? sum(t.number) : chance(50) ? min(t.id) : max(t.number));
        if (chance(60)) {
            select = select.where(condition(t, 2));
        }
        select = select.groupBy(t.word);
        return chance(40) ? select.having(count().gt(number())) : select;
    }

    private Expression<? extends @Nullable Long> numeric(Things t, int depth) {
        int kind = structure.nextInt(depth == 0 ? 3 : 8);
        return switch (kind) {
            case 0 -> t.id;
            case 1 -> t.number;
            case 2 -> t.id.plus(number());
            case 3 -> t.number.times(number()).minus(t.id);
            case 4 -> coalesce(t.number, number());
            case 5 -> caseWhen(condition(t, depth - 1), number()).otherwise(number());
            case 6 -> t.id.unaryMinus().plus(t.id);
            default -> select(count()).from(Things.THINGS.as("counted")).asScalar();
        };
    }

    private Expression<? extends @Nullable String> text(Things t, int depth) {
        int kind = structure.nextInt(depth == 0 ? 1 : 6);
        return switch (kind) {
            case 0 -> t.word;
            case 1 -> lower(t.word);
            case 2 -> upper(t.word).concat(word());
            case 3 -> coalesce(t.word, word());
            case 4 -> caseWhen(condition(t, depth - 1), word()).otherwise(word());
            default -> literal(word());
        };
    }

    private Condition condition(Things t, int depth) {
        int kind = structure.nextInt(depth == 0 ? 9 : 13);
        return switch (kind) {
            case 0 -> t.number.eq(number());
            case 1 -> t.id.in(numbers());
            case 2 -> t.word.eq(word());
            case 3 -> chance(50) ? t.word.startsWith(word()) : t.word.contains(word());
            case 4 -> t.number.isNull();
            case 5 -> t.number.between(number(), number());
            case 6 -> t.word.isNotDistinctFrom(word());
            case 7 -> t.number.notIn(numbers());
            case 8 -> same(t);
            case 9 -> condition(t, depth - 1).and(condition(t, depth - 1));
            case 10 -> condition(t, depth - 1).or(condition(t, depth - 1));
            case 11 -> condition(t, depth - 1).not();
            default -> related(t, depth);
        };
    }

    /** One bind in two places, or two binds. */
    private Condition same(Things t) {
        Expression<Long> one = literal(number(), Types.BIGINT);
        Expression<Long> two = chance(50) ? one : literal(number(), Types.BIGINT);
        return t.id.gt(one).and(t.number.lt(two));
    }

    private Condition related(Things t, int depth) {
        Things other = Things.THINGS.as("related");
        return exists(select(other.id).where(other.number.eq(t.id), condition(other, depth - 1)));
    }

    private List<Long> numbers() {
        List<Long> numbers = new ArrayList<>();
        int length = values.nextInt(5); // no part of the structure
        for (int i = 0; i < length; i++) {
            numbers.add(number());
        }
        return numbers;
    }
}
