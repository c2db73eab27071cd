package io.github.tribikos.orm.load;

import io.github.tribikos.orm.load.JoinedLoad.Aliases;
import io.github.tribikos.orm.mapping.LoadOption;
import io.github.tribikos.orm.mapping.LoadStrategy;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Relation;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.orm.state.LoadGroup;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Paging;
import io.github.tribikos.sql.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Aliases aliases = new Aliases();

    /** What is loaded once the objects of a group are there. */
    private record Later(LoadGroup group, Relation<?, ?> relation, List<Condition> only, List<LoadOption<?>> then) {}

    /** Creates a loader of objects of {@code mapper}'s class. */
    public EntityLoader(Mapper<E> mapper, IdentityMap objects, RelationLoader.Runner runner) {
        this.mapper = mapper;
        this.objects = objects;
        this.runner = runner;
        this.loader = new RelationLoader(objects, runner);
    }

    /** Runs {@code query}, whose selection is replaced, and returns its objects, each once, in the order of their first rows. */
    public List<E> load(Select<?> query, List<LoadOption<?>> options) {
        boolean isPaged = !query.paging().equals(Paging.ALL);
        plan(mapper, mapper.table(), group, joined, options, isPaged);
        List<Expression<?>> columns = new ArrayList<>(mapper.table().columns());
        joined.forEach(each -> each.columns(columns));
        int own = mapper.attributes().size();
        Select<E> select = query.withOnlyColumns(new ColumnValues<>(columns, values -> {
            @Nullable Object[] row = java.util.Arrays.copyOf(values, own);
            E entity = objects.loaded(mapper, row, group);
            joined.forEach(each -> each.read(entity, values, objects));
            return entity;
        }));
        if (!joined.isEmpty() && select.from().isEmpty() && select.joins().isEmpty()) {
            select = select.from(mapper.table());
        }
        for (JoinedLoad each : joined) {
            select = each.joined(select);
        }
        List<E> rows = runner.rows(select);
        joined.forEach(JoinedLoad::fill);
        finish();
        return joined.stream().anyMatch(JoinedLoad::multiplies) ? distinct(rows) : rows;
    }

    private static <E> List<E> distinct(List<E> rows) {
        Set<E> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return rows.stream().filter(seen::add).toList();
    }

    private void plan(
            Mapper<?> from,
            Table<?> table,
            LoadGroup members,
            @Nullable List<JoinedLoad> joins,
            List<LoadOption<?>> options,
            boolean isPaged) {
        for (LoadOption<?> option : withDefaults(from, options)) {
            Relation<?, ?> relation = option.relationship().relation();
            switch (option.how()) {
                case RAISE -> members.raise(option.relationship());
                case SELECTIN -> later.add(new Later(members, relation, option.only(), option.then()));
                default -> {
                    if (joins != null && isJoinable(option, relation, isPaged)) {
                        JoinedLoad join = new JoinedLoad(option, table, aliases);
                        joins.add(join);
                        List<JoinedLoad> further = new ArrayList<>();
                        plan(relation.target(), join.other(), join.group(), further, option.then(), isPaged);
                        further.forEach(join::then);
                    } else {
                        later.add(new Later(members, relation, List.of(), option.then()));
                    }
                }
            }
        }
    }

    private static boolean isJoinable(LoadOption<?> option, Relation<?, ?> relation, boolean isPaged) {
        return option.how() == LoadOption.How.CONTAINED
                || relation.isRef()
                || (!isPaged && JoinedLoad.isOrderable(relation));
    }

    /** The options given, and for other relationships what they say of themselves. */
    private static List<LoadOption<?>> withDefaults(Mapper<?> from, List<LoadOption<?>> options) {
        Map<Relationship<?, ?>, LoadOption<?>> all = new LinkedHashMap<>();
        for (LoadOption<?> option : options) {
            option.relationship().requireOf(from);
            all.put(option.relationship(), option);
        }
        for (Relation<?, ?> relation : from.relations()) {
            Relationship<?, ?> relationship = relation.relationship();
            if (relationship.strategy() == LoadStrategy.SELECTIN) {
                all.putIfAbsent(relationship, LoadOption.selectinLoad(relationship));
            } else if (relationship.strategy() == LoadStrategy.JOINED) {
                all.putIfAbsent(relationship, LoadOption.joinedLoad(relationship));
            }
        }
        return List.copyOf(all.values());
    }

    private void finish() {
        // A self-referential default would go on for ever if what is loaded were loaded again: only what is not yet is
        // asked for.
        for (int i = 0; i < later.size(); i++) {
            Later each = later.get(i);
            List<InstanceState> owners = each.group.members();
            LoadGroup reached = loader.load(each.relation, owners, each.only.toArray(Condition[]::new));
            if (!reached.members().isEmpty()) {
                plan(each.relation.target(), each.relation.target().table(), reached, null, each.then, true);
            }
        }
    }
}
