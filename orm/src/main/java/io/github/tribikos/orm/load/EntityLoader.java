package io.github.tribikos.orm.load;

import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.orm.load.JoinedLoad.Aliases;
import io.github.tribikos.orm.mapping.FieldSetter;
import io.github.tribikos.orm.mapping.LoadOption;
import io.github.tribikos.orm.mapping.LoadStrategy;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.RaiseOthers;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.mapping.RelationOption;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.orm.mapping.Source;
import io.github.tribikos.orm.mapping.SubclassOption;
import io.github.tribikos.orm.mapping.TablePart;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.orm.state.LoadGroup;
import io.github.tribikos.schema.Column;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Paging;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Subquery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs a query for entities with its loading options: joins what is to be joined, reads the objects, each once, and loads the rest by
 * further statements. For one query.
 *
 * @param <E> the class
 */
public final class EntityLoader<E> {
    private final Mapper<E> mapper;
    private final IdentityMap objects;
    private final RelationLoader loader;
    private final RelationLoader.Runner runner;
    private final LoadGroup group = new LoadGroup();
    private final List<JoinedLoad> joined = new ArrayList<>();
    private final List<Later> later = new ArrayList<>();
    private final List<Mapper<?>> subclasses = new ArrayList<>(); // that are read by further statements
    private final Aliases aliases = new Aliases();
    private final List<Expression<?>> columns = new ArrayList<>();
    private final List<FieldSetter> setters = new ArrayList<>(); // of the fields that the first columns fill
    private @Nullable Selected<E> selected; // once it is planned

    /** What is loaded once the objects of a group are there. */
    private record Later(LoadGroup group, RelationOption<?> option, Relation<?, ?> relation) {}

    /** Creates a loader of objects of {@code mapper}'s class. */
    public EntityLoader(Mapper<E> mapper, IdentityMap objects, RelationLoader.Runner runner) {
        this.mapper = mapper;
        this.objects = objects;
        this.runner = runner;
        this.loader = new RelationLoader(objects, runner);
    }

    /**
     * Returns the columns of objects of {@code mapper}'s class, with nothing loaded besides, and what makes the objects of a row.
     *
     * @param overwrites whether objects that the session has already take what is read
     */
    public static <E> ColumnValues<E> selection(
            Mapper<E> mapper, Source source, IdentityMap objects, boolean overwrites) {
        LoadGroup group = new LoadGroup();
        if (overwrites) {
            group.overwrite();
        }
        Selected<E> selected = new Selected<>(mapper, group, List.of());
        List<Expression<?>> columns = new ArrayList<>();
        selected.addTo(columns, source, false);
        return new ColumnValues<>(
                columns, values -> Objects.requireNonNull(selected.object(values, objects), "the key of a row"));
    }

    /** Has objects that the session has already take what is read. */
    public EntityLoader<E> overwriting() {
        group.overwrite();
        return this;
    }

    /** Has a field that is no column's take the value of an expression for each object. */
    public EntityLoader<E> filling(String field, Expression<?> expression) {
        setters.add(mapper.freeField(field));
        columns.add(expression);
        return this;
    }

    /**
     * Runs {@code query}, whose selection is replaced, and returns its objects, each once, in the order of their first rows.
     *
     * @param source where the query has the columns of the objects
     */
    public List<E> load(Select<?> query, Source source, List<LoadOption<?>> options) {
        return finished(
                runner.rows(planned(query, source, options).withOnlyColumns(selection(this::object))), query, source);
    }

    /**
     * Prepares to load from the rows of a statement that is read piece by piece: returns the statement, which gives their values. Each piece
     * is given to a loader of its own.
     *
     * @throws ArgumentException if it joins a collection, whose rows may be in two pieces
     */
    public Select<@Nullable Object[]> streamed(Select<?> query, Source source, List<LoadOption<?>> options) {
        Select<?> select = planned(query, source, options);
        if (joined.stream().anyMatch(JoinedLoad::multiplies)) {
            throw new ArgumentException(
                    "A query that is read in chunks cannot join a collection, whose rows may be in two of them."
                            + " Use selectinLoad(...).");
        }
        return select.withOnlyColumns(selection(values -> values));
    }

    /** Returns the objects of rows that {@link #streamed} gave; loads what the options say for them. */
    public List<E> load(List<@Nullable Object[]> rows, Select<?> query, Source source, List<LoadOption<?>> options) {
        planned(query, source, options);
        List<E> entities = new ArrayList<>(rows.size());
        rows.forEach(values -> entities.add(object(values)));
        return finished(entities, query, source);
    }

    private List<E> finished(List<E> rows, Select<?> query, Source source) {
        joined.forEach(JoinedLoad::fill);
        finish(query, source);
        return joined.stream().anyMatch(JoinedLoad::multiplies) ? distinct(rows) : rows;
    }

    private E object(@Nullable Object[] values) {
        E entity = Objects.requireNonNull(
                Objects.requireNonNull(selected, "planned").object(values, objects), "the key of a row");
        joined.forEach(each -> each.read(entity, values, objects));
        for (int i = 0; i < setters.size(); i++) {
            setters.get(i).set(entity, values[i]);
        }
        return entity;
    }

    private <R> ColumnValues<R> selection(Function<@Nullable Object[], R> make) {
        return new ColumnValues<>(columns, make);
    }

    private Select<?> planned(Select<?> query, Source source, List<LoadOption<?>> options) {
        boolean isPaged = !query.paging().equals(Paging.ALL);
        plan(mapper, group, joined, options, !isPaged || isWrappable(query));
        for (LoadOption<?> each : options) {
            if (each instanceof SubclassOption option && option.how() == SubclassOption.How.SELECTIN) {
                subclasses.addAll(option.of(mapper));
            }
        }
        boolean isWrapped = isPaged && joined.stream().anyMatch(JoinedLoad::multipliesByItself);
        Selected<E> root = new Selected<>(mapper, group, options);
        selected = root;
        Select<?> select = query;
        Source own = source;
        if (isWrapped) {
            List<Expression<?>> inner = new ArrayList<>();
            new Selected<>(mapper, new LoadGroup(), options).addTo(inner, source, false);
            Subquery page =
                    query.withOnlyColumns(new ColumnValues<>(inner, row -> row)).subquery();
            own = Source.of(page);
            select = outside(query, page);
        }
        joined.forEach(each -> each.columnsOfQuery(columns));
        root.addTo(columns, own, false);
        joined.forEach(each -> each.columns(columns));
        List<Mapper<?>> joinedOnes = Selected.joined(mapper, options);
        boolean hasJoins = !joined.isEmpty() || !joinedOnes.isEmpty();
        if (hasJoins && select.from().isEmpty() && select.joins().isEmpty()) {
            select = select.from(own.from());
        }
        for (TablePart part : furtherParts(joinedOnes)) {
            select = select.leftJoin(part.table(), mapper.joins(part));
        }
        for (JoinedLoad each : joined) {
            select = each.joined(select, own);
        }
        return select;
    }

    private Set<TablePart> furtherParts(List<Mapper<?>> joinedOnes) {
        Set<TablePart> parts = new LinkedHashSet<>();
        for (Mapper<?> each : joinedOnes) {
            parts.addAll(
                    each.parts().subList(mapper.parts().size(), each.parts().size()));
        }
        return parts;
    }

    /** Whether all that the query orders by are columns, which can be told of a subquery. */
    private static boolean isWrappable(Select<?> query) {
        return query.order().stream().allMatch(term -> JoinedLoad.columnOf(term) != null);
    }

    /** A query that has the page as its only table, in the same order. */
    private static Select<?> outside(Select<?> query, Subquery page) {
        Source own = Source.of(page);
        List<OrderTerm> terms = new ArrayList<>();
        for (OrderTerm term : query.order()) {
            Column<?> column = Objects.requireNonNull(JoinedLoad.columnOf(term));
            terms.add(JoinedLoad.of(term, column, own));
        }
        return select(page.columns().get(0)).from(page).orderBy(terms.toArray(OrderTerm[]::new));
    }

    private static <E> List<E> distinct(List<E> rows) {
        Set<E> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return rows.stream().filter(seen::add).toList();
    }

    private void plan(
            Mapper<?> from,
            LoadGroup members,
            @Nullable List<JoinedLoad> joins,
            List<LoadOption<?>> options,
            boolean joinsCollections) {
        for (RelationOption<?> option : withDefaults(from, members, options)) {
            Relation<?, ?> relation = option.relationship().relation();
            switch (option.how()) {
                case LAZY -> {}
                case RAISE -> members.raise(option.relationship());
                case SELECTIN, SUBQUERY -> later.add(new Later(members, option, relation));
                default -> {
                    if (joins != null && isJoinable(option, relation, joinsCollections)) {
                        JoinedLoad join = new JoinedLoad(option, aliases, runner.criteria());
                        joins.add(join);
                        List<JoinedLoad> further = new ArrayList<>();
                        plan(relation.target(), join.group(), further, option.next(), joinsCollections);
                        further.forEach(join::then);
                    } else {
                        later.add(new Later(members, option, relation));
                    }
                }
            }
        }
    }

    private static boolean isJoinable(RelationOption<?> option, Relation<?, ?> relation, boolean joinsCollections) {
        if (relation.target().parts().size() > 1) {
            return false; // a second statement, rather than joins in a join
        }
        return option.how() == RelationOption.How.CONTAINED
                || relation.isRef()
                || (joinsCollections && JoinedLoad.isOrderable(relation));
    }

    /** The options given, and for other relationships what they say of themselves. */
    private static List<RelationOption<?>> withDefaults(
            Mapper<?> from, LoadGroup members, List<LoadOption<?>> options) {
        Map<Relationship<?, ?>, RelationOption<?>> all = new LinkedHashMap<>();
        for (LoadOption<?> each : options) {
            if (each instanceof RelationOption<?> option) {
                option.relationship().requireOf(from);
                all.put(option.relationship(), option);
            } else if (each instanceof RaiseOthers) {
                members.raiseAll();
            }
        }
        for (Relation<?, ?> relation : from.relations()) {
            Relationship<?, ?> relationship = relation.relationship();
            LoadStrategy strategy = relationship.strategy();
            if (members.isRaised(relationship)) {
                members.raise(relationship); // and nothing is loaded with the query
            } else if (strategy == LoadStrategy.SELECTIN) {
                all.putIfAbsent(relationship, LoadOption.selectinLoad(relationship));
            } else if (strategy == LoadStrategy.SUBQUERY) {
                all.putIfAbsent(relationship, LoadOption.subqueryLoad(relationship));
            } else if (strategy == LoadStrategy.JOINED) {
                all.putIfAbsent(relationship, LoadOption.joinedLoad(relationship));
            }
        }
        return List.copyOf(all.values());
    }

    private void finish(Select<?> query, Source source) {
        subclasses.forEach(each -> new SubclassLoader(objects, runner).load(each, mapper, group.members()));
        // A self-referential default would go on for ever if what is loaded were loaded again: only what is not yet is
        // asked for.
        for (int i = 0; i < later.size(); i++) {
            Later each = later.get(i);
            List<InstanceState> owners = each.group.members();
            boolean isBySubquery = each.option.how() == RelationOption.How.SUBQUERY && each.group == group;
            LoadGroup reached = isBySubquery
                    ? loader.loadBySubquery(each.relation, owners, each.option.next(), query, source)
                    : loader.load(each.relation, owners, each.option);
            if (!reached.members().isEmpty()) {
                plan(each.relation.target(), reached, null, each.option.next(), false);
            }
        }
    }
}
