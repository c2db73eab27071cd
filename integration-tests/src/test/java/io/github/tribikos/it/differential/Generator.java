package io.github.tribikos.it.differential;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.countDistinct;
import static io.github.tribikos.sql.Functions.lag;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.min;
import static io.github.tribikos.sql.Functions.rowNumber;
import static io.github.tribikos.sql.Functions.sum;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.DerivedTable;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.LongExpression;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Row;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Generates queries over a {@link World}. Each has a number, by which it can be had again. */
final class Generator {
    private final World world;

    Generator(World world) {
        this.world = world;
    }

    /**
     * A generated query.
     *
     * @param isOrdered whether the order of its rows is certain
     * @param rows the same rows without conditions, where the query is a plain one with {@code condition}
     */
    record Generated(
            Query<Row> query,
            boolean isOrdered,
            @Nullable Select<Row> rows,
            @Nullable Condition condition) {
        static Generated of(Query<Row> query, boolean isOrdered) {
            return new Generated(query, isOrdered, null, null);
        }
    }

    /** A query that is being made: its FROM, and what can be said about it. */
    private final class Draft {
        final SplittableRandom random;
        final List<Source> sources = new ArrayList<>();
        final Expressions expressions;

        Draft(SplittableRandom random) {
            this.random = random;
            this.expressions = new Expressions(random, world, sources);
        }

        boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }

        Source source() {
            return chance(15) ? derived(alias(), anyTable()) : table();
        }

        Source table() {
            return anyTable().as(alias());
        }

        private DataTable anyTable() {
            return world.tables().get(random.nextInt(world.tables().size()));
        }

        private String alias() {
            return "s" + sources.size() + "_" + random.nextInt(1_000_000);
        }

        /** A subquery or a CTE of a table's key and two more columns. */
        @SuppressWarnings("NullAway") // the key of a derived table may be NULL as well
        private Source derived(String alias, DataTable table) {
            Draft inner = new Draft(random);
            Source source = table.as(alias + "_in");
            inner.sources.add(source);
            LongExpression<@Nullable Long> id = source.id().as("k");
            Expression<@Nullable Long> number = inner.expressions.number(1).as("c_n");
            Expression<@Nullable String> text = inner.expressions.text(1).as("c_s");
            Select<Row> query = select(id, number, text).from(source.item()).where(inner.expressions.condition(1));
            DerivedTable derived = chance(50) ? query.as(alias) : query.cte(alias);
            Source made = new Source(derived, derived.get(id));
            made.texts.add(derived.get(text));
            return made;
        }

        <R extends @Nullable Object> Select<R> from(Select<R> select) {
            Select<R> made = select;
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                if (i == 0) {
                    made = made.from(source.item());
                } else {
                    made = joined(made, source, i);
                }
            }
            return made;
        }

        private <R extends @Nullable Object> Select<R> joined(Select<R> select, Source source, int index) {
            FromItem item = source.item();
            List<Source> seen = sources.subList(0, index + 1);
            Expressions inside = new Expressions(random, world, seen);
            LongExpression<@Nullable Long> earlier =
                    sources.get(random.nextInt(index)).numbers.get(0);
            Condition on =
                    source.numbers.get(random.nextInt(source.numbers.size())).eq(earlier);
            return switch (random.nextInt(4)) {
                case 0 -> select.leftJoin(item, on);
                case 1 -> select.leftJoin(item, on.and(inside.condition(0)));
                case 2 -> select.join(item, on);
                default -> select.join(item, inside.condition(1));
            };
        }

        OrderTerm[] order() {
            List<OrderTerm> terms = new ArrayList<>();
            if (chance(50)) {
                terms.add(
                        chance(50)
                                ? expressions.numberColumn().desc().nullsLast()
                                : expressions.text(0).asc().nullsFirst());
            }
            for (Source source : sources) {
                terms.add(
                        chance(50)
                                ? source.id().asc().nullsFirst()
                                : source.id().desc().nullsLast());
            }
            return terms.toArray(OrderTerm[]::new);
        }
    }

    Generated query(long number) {
        SplittableRandom random = new SplittableRandom(number);
        return switch (random.nextInt(10)) {
            case 0 -> grouped(new Draft(random));
            case 1 -> combined(random);
            case 2 -> windowed(new Draft(random));
            case 3 -> Generated.of(listed(draft(random)).distinct(), false);
            case 4, 5 -> paged(draft(random));
            default -> plain(draft(random));
        };
    }

    private Draft draft(SplittableRandom random) {
        Draft draft = new Draft(random);
        int count = 1 + (random.nextInt(3) == 0 ? 1 : 0) + (random.nextInt(6) == 0 ? 1 : 0);
        for (int i = 0; i < count; i++) {
            draft.sources.add(draft.source());
        }
        return draft;
    }

    private static Select<Row> listed(Draft draft) {
        Expressions made = draft.expressions;
        Select<Row> select = select(made.number(2), made.text(2));
        if (draft.chance(40)) {
            select = select.addColumns(draft.chance(50) ? made.day() : made.amount(1));
        }
        return draft.from(select);
    }

    private static Generated plain(Draft draft) {
        Select<Row> rows = listed(draft);
        Condition condition = draft.expressions.condition(3);
        return new Generated(rows.where(condition), false, rows, condition);
    }

    private static Generated paged(Draft draft) {
        Select<Row> rows = listed(draft).where(draft.expressions.condition(2)).orderBy(draft.order());
        Select<Row> paged = draft.chance(60) ? rows.limit(draft.random.nextInt(6)) : rows;
        return Generated.of(draft.chance(30) ? paged.offset(draft.random.nextInt(4)) : paged, true);
    }

    private Generated grouped(Draft draft) {
        draft.sources.add(draft.source());
        Expressions made = draft.expressions;
        Expression<@Nullable String> key = made.text(0);
        Expression<@Nullable Long> number = made.number(1);
        Select<Row> select = draft.from(select(
                key,
                count(),
                countDistinct(made.numberColumn()),
                sum(made.numberColumn()),
                min(number),
                max(made.text(1))));
        select = select.where(made.condition(1)).groupBy(key);
        return Generated.of(draft.chance(40) ? select.having(count().gt(1)) : select, false);
    }

    private Generated combined(SplittableRandom random) {
        Query<Row> left = terms(random);
        Query<Row> right = terms(random);
        return Generated.of(
                switch (random.nextInt(4)) {
                    case 0 -> left.union(right);
                    case 1 -> left.unionAll(right);
                    case 2 -> left.intersect(right);
                    default -> left.except(right);
                },
                false);
    }

    private Query<Row> terms(SplittableRandom random) {
        Draft draft = new Draft(random);
        draft.sources.add(draft.source());
        return draft.from(select(draft.expressions.number(1), draft.expressions.text(1)))
                .where(draft.expressions.condition(1));
    }

    private Generated windowed(Draft draft) {
        draft.sources.add(
                draft.table()); // not from a subquery: EngineDifferencesTest.mariadbForgetsAConditionBesideAWindow
        Source source = draft.sources.get(0);
        Expressions made = draft.expressions;
        Window window = windowOrderBy(source.id().asc().nullsFirst());
        if (draft.chance(50)) {
            window = window.partitionBy(made.text(0));
        }
        Expression<?> value = switch (draft.random.nextInt(4)) {
            case 0 -> rowNumber().over(window);
            case 1 -> sum(made.numberColumn()).over(window);
            case 2 -> lag(made.number(0)).over(window);
            default -> max(made.numberColumn()).over(window.rows(Window.Bound.preceding(1), Window.Bound.CURRENT_ROW));
        };
        return Generated.of(draft.from(select(source.id(), value)).where(made.condition(1)), false);
    }
}
