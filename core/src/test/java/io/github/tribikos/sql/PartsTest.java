package io.github.tribikos.sql;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.extract;
import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Functions.json;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Functions.partitionBy;
import static io.github.tribikos.sql.Functions.rollup;
import static io.github.tribikos.sql.Functions.windowOrderBy;
import static io.github.tribikos.sql.Sql.alwaysTrue;
import static io.github.tribikos.sql.Sql.any;
import static io.github.tribikos.sql.Sql.byName;
import static io.github.tribikos.sql.Sql.caseOf;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.column;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.excluded;
import static io.github.tribikos.sql.Sql.exists;
import static io.github.tribikos.sql.Sql.fromText;
import static io.github.tribikos.sql.Sql.inlined;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.literalColumn;
import static io.github.tribikos.sql.Sql.merge;
import static io.github.tribikos.sql.Sql.multiset;
import static io.github.tribikos.sql.Sql.nullValue;
import static io.github.tribikos.sql.Sql.optional;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.project;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.sql.Sql.tuple;
import static io.github.tribikos.sql.Sql.typeCoerce;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.sql.Sql.using;
import static io.github.tribikos.sql.Sql.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Window.Bound;
import io.github.tribikos.type.Types;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every field of every node is among the parts that the node declares. A field that is not would let two statements that
 * differ in it share one compiled SQL.
 */
class PartsTest {
    static final class Books extends Table<Books> {
        static final Books BOOKS = new Books();
        final LongColumn id = bigint("id").primaryKey();
        final Column<String> title = varchar("title", 200);
        final LongColumn authorId = bigint("author_id").references(() -> Authors.AUTHORS.id);

        private Books() {
            super("books", Books::new);
        }
    }

    static final class Authors extends Table<Authors> {
        static final Authors AUTHORS = new Authors();
        final LongColumn id = bigint("id").primaryKey();
        final Column<String> name = varchar("name", 100);

        private Authors() {
            super("authors", Authors::new);
        }
    }

    private static final Books BOOKS = Books.BOOKS;
    private static final Authors AUTHORS = Authors.AUTHORS;
    private static final Condition CONDITION = BOOKS.id.gt(1);

    private static final CustomElement<Object> CUSTOM = new CustomElement<>() {
        @Override
        public void render(RenderContext context) {
            context.sql("CUSTOM");
        }

        @Override
        public io.github.tribikos.type.SqlType<?> type() {
            return Types.UNKNOWN;
        }

        @Override
        public void describe(Parts parts) {
            parts.value("custom");
        }
    };

    /** A node of each class with no field null or empty, so that every field is really looked for. */
    private static List<Part> samples() {
        Select<Row> select = select(BOOKS.id, BOOKS.title)
                .from(BOOKS)
                .join(AUTHORS)
                .where(CONDITION)
                .groupBy(BOOKS.id)
                .having(CONDITION)
                .orderBy(BOOKS.id.desc().nullsLast())
                .limit(1)
                .offset(1)
                .with(StatementSlot.END, CUSTOM)
                .distinctOn(BOOKS.id)
                .correlate(BOOKS)
                .window("w", windowOrderBy(BOOKS.id))
                .lock(Lock.forUpdate().nowait().of(BOOKS))
                .withHint(BOOKS, "hint", "x")
                .sample(BOOKS, TableSample.bernoulli(10).repeatable(1))
                .addCte(select(AUTHORS.id).cte("spare").nested());
        Select<Long> one = select(BOOKS.id);
        Window window =
                partitionBy(BOOKS.id).orderBy(BOOKS.id.asc()).rows(Bound.UNBOUNDED_PRECEDING, Bound.CURRENT_ROW);
        Insert insert = insert(BOOKS).set(BOOKS.id, 1).with(StatementSlot.PREFIX, CUSTOM);
        Insert insertRows = insert(BOOKS).values(List.of("a"), (row, title) -> row.set(BOOKS.title, title));
        Insert insertQuery = insert(BOOKS).columns(BOOKS.id).from(one);
        List<Part> samples = new ArrayList<>(List.of(
                select,
                one.union(one).orderBy(BOOKS.id).limit(1).offset(1),
                insert,
                insertRows,
                insertQuery,
                update(BOOKS)
                        .set(BOOKS.id, 1)
                        .where(CONDITION)
                        .with(StatementSlot.END, CUSTOM)
                        .from(AUTHORS)
                        .withHint(BOOKS, "h"),
                delete(BOOKS)
                        .where(CONDITION)
                        .with(StatementSlot.END, CUSTOM)
                        .from(AUTHORS)
                        .withHint(BOOKS, "h"),
                insert.returning(BOOKS.id),
                text("a :b").bind("b", 1),
                text("a :b").bind("b", 1).columns(BOOKS.id)));
        samples.addAll(List.of(
                BOOKS.id.plus(1),
                BOOKS.title.as("label"),
                ((Expression<?>) BOOKS.id.plus(1)).bare(),
                ((Expression<?>) BOOKS.id.unaryMinus()).bare(),
                literal("x"),
                param("p", Types.INTEGER),
                nullValue(Types.INTEGER),
                lower(BOOKS.title).filter(CONDITION).orderBy(BOOKS.id).withinGroup(BOOKS.id),
                max(BOOKS.id).filter(CONDITION).orderBy(BOOKS.id).withinGroup(BOOKS.id),
                max(NumberView.of(new NullLiteral<>(Types.INTEGER)))
                        .filter(CONDITION)
                        .orderBy(BOOKS.id)
                        .withinGroup(BOOKS.id),
                new Over<>(count(), window),
                BOOKS.id.op("<<", 1L),
                BOOKS.title.collate("C"),
                (Extract<?>) ((Expression<?>) extract(DateField.YEAR, BOOKS.title)).bare(),
                BOOKS.title.regexpReplace("a", "b", "g"),
                inlined(1),
                Asterisk.ALL,
                literalColumn("x", Types.INTEGER),
                column("x", Types.INTEGER),
                byName("id"),
                text("a :b").bind("b", 1).expression(Types.INTEGER),
                caseOf(BOOKS.id).when(1L, 1).otherwise(2),
                caseWhen(CONDITION, 1).when(alwaysTrue(), 2).otherwise(3),
                BOOKS.id.cast(Types.TEXT),
                typeCoerce(BOOKS.id, Types.TEXT),
                NextValue.of("shop", "numbers").bare(),
                lower(BOOKS.title).field("a", Types.TEXT),
                one.asScalar(),
                ((Expression<?>) BOOKS.id.orNull()).bare(),
                NumberView.of(new NullLiteral<>(Types.INTEGER))));
        addConditions(samples, one);
        addParts(samples);
        return samples;
    }

    /** What INSERT and UPDATE of many rows, and upserts, have beside others. */
    private static void addBulk(List<Part> samples) {
        Insert insert = insert(BOOKS).set(BOOKS.id, 1);
        Insert upsert = insert.onConflict(BOOKS.id)
                .where(CONDITION)
                .doUpdate(row -> row.set(BOOKS.title, excluded(BOOKS.title)).where(CONDITION));
        Insert named = insert.onConflictOnConstraint("c").doNothing();
        Update rows = update(BOOKS)
                .values(List.of(1), (row, id) -> row.key(BOOKS.id, id).set(BOOKS.title, "t"));
        Merge merge = merge(BOOKS, BOOKS.as("b"), CONDITION)
                .whenMatchedUpdate(row -> row.set(BOOKS.title, "t").where(CONDITION))
                .whenMatchedDelete(CONDITION)
                .whenNotMatchedInsert(row -> row.set(BOOKS.id, 1), CONDITION);
        samples.add(merge);
        samples.addAll(merge.branches());
        samples.addAll(
                List.of(upsert, upsert.conflict(), named, named.conflict(), rows, rows.rows(), excluded(BOOKS.title)));
    }

    private static void addConditions(List<Part> samples, Select<Long> one) {
        samples.addAll(List.of(
                BOOKS.id.eq(1),
                BOOKS.id.boolOp("@>", 1L),
                BOOKS.title.regexpMatch("a", "i"),
                using(BOOKS.id),
                text("a :b").bind("b", 1).condition(),
                CONDITION.and(CONDITION),
                alwaysTrue(),
                new NullLiteral<>(Types.BOOLEAN).isTrue(),
                exists(one).not(),
                BOOKS.id.isNull(),
                BOOKS.id.between(1, 2),
                BOOKS.title.startsWith("a"),
                BOOKS.id.in(1, 2),
                BOOKS.id.in(BOOKS.id, BOOKS.id),
                BOOKS.id.in(one),
                exists(one)));
        addBulk(samples);
    }

    /** Parts of queries. */
    private static void addParts(List<Part> samples) {
        Select<Row> select = select(BOOKS.id, BOOKS.title).join(AUTHORS);
        Window window =
                partitionBy(BOOKS.id).orderBy(BOOKS.id.asc()).rows(Bound.UNBOUNDED_PRECEDING, Bound.CURRENT_ROW);
        Insert insert = insert(BOOKS).set(BOOKS.id, 1).with(StatementSlot.PREFIX, CUSTOM);
        Insert insertRows = insert(BOOKS).values(List.of("a"), (row, title) -> row.set(BOOKS.title, title));
        Select<Long> one = select(BOOKS.id);
        samples.addAll(List.of(
                BOOKS.id.desc().nullsFirst(),
                BOOKS.join(AUTHORS, CONDITION),
                select.joins().get(0),
                new JoinStep(JoinKind.LEFT, AUTHORS, CONDITION, CONDITION),
                one.as("s"),
                one.as("s").columns().get(0),
                window,
                window.frame(),
                caseWhen(CONDITION, 1).branches().get(0),
                insert.assignments().get(0),
                insert.extensions().get(0),
                insertRows.rows(),
                project(BOOKS.id).into(id -> id),
                optional(BOOKS.id, BOOKS.title),
                multiset(BOOKS, BOOKS.authorId.eq(AUTHORS.id), BOOKS.title).orderBy(BOOKS.id),
                RowSelection.of(BOOKS.id, BOOKS.title)));
        samples.addAll(List.of(
                rollup(BOOKS.id),
                json(new NullLiteral<>(Types.JSON), "a"),
                BOOKS.title.match("a"),
                tuple(BOOKS.id, BOOKS.title),
                new RowField<>(select(BOOKS.id), 0),
                any(one),
                one.lateral("l"),
                one.cte("m").materialized().unionAll(self -> one),
                one.cte("m").as("n"),
                function("f", Types.INTEGER, 1)
                        .tableValued("t", column("c", Types.INTEGER))
                        .withColumnNames(),
                values(column("c", Types.INTEGER)).row(1),
                fromText("t"),
                windowOrderBy(BOOKS.id)
                        .rows(Bound.preceding(1), Bound.CURRENT_ROW)
                        .exclude(Window.Exclusion.TIES)
                        .frame(),
                Window.named("w").partitionBy(BOOKS.id).orderBy(BOOKS.id).rows(Bound.CURRENT_ROW, Bound.following(1))));
    }

    @Test
    void everyNodeClassHasASample() {
        Set<Class<?>> sampled = new LinkedHashSet<>();
        samples().forEach(sample -> sampled.add(sample.getClass()));
        assertThat(sampled).containsAll(nodeClasses());
    }

    @TestFactory
    Stream<DynamicTest> everyFieldIsAmongTheParts() {
        return nodeClasses().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> fieldsAreDeclared(type)));
    }

    private static void fieldsAreDeclared(Class<?> type) throws ReflectiveOperationException {
        Map<String, Boolean> seen = new java.util.TreeMap<>();
        for (Part sample : samples()) {
            if (sample.getClass() == type) {
                Recorder recorder = new Recorder();
                sample.describe(recorder);
                for (Field field : structuralFields(type)) {
                    Object value = field.get(sample);
                    if (isTelling(value)) {
                        boolean declared =
                                recorder.recorded(value) || (sample instanceof Bind && recorder.recorded(sample));
                        seen.merge(field.getName(), declared, Boolean::logicalAnd);
                    } else {
                        seen.putIfAbsent(field.getName() + " (never set in a sample)", false);
                    }
                }
            }
        }
        seen.keySet()
                .removeIf(name -> name.endsWith("(never set in a sample)")
                        && seen.containsKey(name.substring(0, name.indexOf(' '))));
        assertThat(seen).doesNotContainValue(false);
    }

    /** Transient fields are values, memos and decoding functions: no structure. */
    private static List<Field> structuralFields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())
                        && !derived(at, field)) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    /** The columns of a derived table follow from its query; a view shows the parts of the node it wraps. */
    private static boolean derived(Class<?> type, Field field) {
        return (type == DerivedTable.class && field.getName().equals("columns"))
                || type == NumberView.class
                || type == LongView.class;
    }

    private static boolean isTelling(@Nullable Object value) {
        return value != null && !(value instanceof Collection<?> collection && collection.isEmpty());
    }

    private static Set<Class<?>> nodeClasses() {
        Set<Class<?>> classes = new LinkedHashSet<>();
        collect(Part.class, classes);
        collect(ShapedStatement.class, classes);
        return classes;
    }

    private static void collect(Class<?> type, Set<Class<?>> classes) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, classes);
            }
        }
        if (!type.isInterface() && !Modifier.isAbstract(type.getModifiers()) && type != NumberView.class) {
            classes.add(type);
        }
        classes.remove(LongView.class);
        classes.removeAll(List.of(TunedQuery.class, TunedChange.class)); // have the very shape of what they hold
    }

    /** Remembers all that a node declares. */
    private static final class Recorder implements Parts {
        private final List<@Nullable Object> all = new ArrayList<>();

        boolean recorded(Object value) {
            if (value instanceof Collection<?> collection) {
                return collection.stream().allMatch(this::recorded) || all.contains(value);
            }
            if (value instanceof SelectExtras extras) {
                return recorded(extras.distinctOn())
                        && extras.windows().stream().allMatch(window -> recorded(window.window()))
                        && recorded(extras.correlation().kind())
                        && recorded(
                                java.util.Objects.requireNonNull(extras.lock()).strength())
                        && recorded(extras.lock().waiting())
                        && extras.hints().stream().allMatch(hint -> recorded(hint.text()) && recorded(hint.dialects()));
            }
            if (value instanceof Bound bound) {
                return recorded(bound.keywords()) && (bound.distance() == null || recorded(bound.distance()));
            }
            if (value instanceof Paging paging) {
                return recorded(java.util.Objects.requireNonNull(paging.limit()))
                        && recorded(java.util.Objects.requireNonNull(paging.offset()));
            }
            if (value instanceof TextSql text) {
                return all.contains(text.pieces()) && all.contains(text.names());
            }
            if (value instanceof Map<?, ?> map) {
                return map.values().stream().allMatch(this::recorded);
            }
            if (value instanceof TableHint hint) {
                return recorded(hint.text()) && recorded(hint.dialects());
            }
            if (value instanceof BindList list) {
                return all.contains(list);
            }
            if (value instanceof OutputColumn output) {
                return recorded(output.name()); // the expression is described with the query, once
            }
            return all.stream().anyMatch(part -> part == value || value.equals(part));
        }

        @Override
        public Parts kind(Class<? extends Part> node) {
            return this;
        }

        @Override
        public Parts node(@Nullable Part child) {
            all.add(child);
            return this;
        }

        @Override
        public Parts nodes(List<? extends Part> children) {
            all.addAll(children);
            return this;
        }

        @Override
        public Parts value(@Nullable Object structural) {
            all.add(structural);
            return this;
        }

        @Override
        public Parts name(@Nullable Name name) {
            all.add(name);
            return this;
        }

        @Override
        public Parts bind(Bind bind) {
            all.add(bind);
            return this;
        }

        @Override
        public Parts from(FromItem item) {
            all.add(item);
            return this;
        }
    }
}
