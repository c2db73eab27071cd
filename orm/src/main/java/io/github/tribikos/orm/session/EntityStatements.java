package io.github.tribikos.orm.session;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.load.EntityLoader;
import io.github.tribikos.orm.load.ObjectSelection;
import io.github.tribikos.orm.mapping.Criteria;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Source;
import io.github.tribikos.orm.mapping.TablePart;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Delete;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Returning;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Selectable;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.Traversal;
import io.github.tribikos.sql.Update;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements of Core that give entities, made to give the objects of a session. */
final class EntityStatements {
    private EntityStatements() {}

    /** The statement giving the session's objects for its entities, and seeing only what the session may see. */
    static <R extends @Nullable Object> RowStatement<R> prepared(
            RowStatement<R> statement, IdentityMap objects, Criteria criteria) {
        RowStatement<R> plain = statement.plain();
        if (plain != statement) {
            return prepared(plain, objects, criteria).with(statement.options());
        }
        RowStatement<R> decoding = decoding(statement, objects, criteria);
        return decoding instanceof Query<R> query
                ? filtered(query, criteria, entityTables(statement.selectable()))
                : decoding;
    }

    @SuppressWarnings("unchecked") // the entity of a RowStatement<R> makes Rs
    private static <R extends @Nullable Object> RowStatement<R> decoding(
            RowStatement<R> statement, IdentityMap objects, Criteria criteria) {
        if (statement.selectable() instanceof Entity<?> entity) {
            return (RowStatement<R>) decoding(statement, entity.mapper(), objects, criteria);
        }
        if (!EntityFinder.isIn(statement.selectable())) {
            return statement;
        }
        ObjectSelection<R> selection = new ObjectSelection<>(statement.selectable(), objects);
        if (statement instanceof Select<R> query) {
            return query.withOnlyColumns(selection);
        }
        if (statement instanceof Returning<R> returning) {
            return returning(returning.change(), selection);
        }
        throw new StateException("A session cannot make objects of this statement: only of a SELECT, and of RETURNING."
                + " Select columns instead.");
    }

    /** The tables of a statement that selects an entity alone, whose condition is there already. */
    private static Set<FromItem> entityTables(Selectable<?> selectable) {
        return selectable instanceof Entity<?> entity ? tables(entity.mapper()) : Set.of();
    }

    private static Set<FromItem> tables(Mapper<?> mapper) {
        return mapper.parts().stream().<FromItem>map(TablePart::table).collect(Collectors.toSet());
    }

    /** The query seeing only what the session may see of all tables but those of {@code mapper}'s objects, which {@code source} has. */
    static Select<?> filtered(Select<?> query, Criteria criteria, Mapper<?> mapper, Source source) {
        Set<FromItem> done = new HashSet<>(tables(mapper));
        done.add(source.from());
        return (Select<?>) filtered(query, criteria, done);
    }

    private static <R extends @Nullable Object> Query<R> filtered(
            Query<R> query, Criteria criteria, Set<FromItem> done) {
        return criteria.isEmpty()
                ? query
                : query.filtered(
                        (table, together) -> done.contains(table) ? null : condition(table, together, criteria));
    }

    private static @Nullable Condition condition(TableClause clause, Set<FromItem> together, Criteria criteria) {
        if (!(clause instanceof Table<?> table) || !(table.root() instanceof Entity<?> entity)) {
            return null;
        }
        Condition condition = criteria.filters(entity.mapper(), Source.of(table));
        if (condition != null && !together.containsAll(Traversal.fromItems(condition))) {
            throw new ArgumentException("The filter on " + entity.type().getSimpleName() + " speaks of "
                    + Traversal.fromItems(condition) + ", but the statement has only " + together
                    + ". Join the table that it speaks of.");
        }
        return condition;
    }

    private static <E> RowStatement<E> decoding(
            RowStatement<?> statement, Mapper<E> mapper, IdentityMap objects, Criteria criteria) {
        Source source = Source.of(mapper);
        if (statement instanceof Select<?> query) {
            Select<E> select = query.withOnlyColumns(EntityLoader.selection(mapper, source, objects, false));
            boolean needsFrom = mapper.parts().size() > 1 && select.from().isEmpty();
            Select<E> from = needsFrom ? select.from(mapper.from()) : select;
            Condition criterion = criteria.of(mapper, source);
            return criterion == null ? from : from.where(criterion);
        }
        if (statement instanceof Returning<?> returning && mapper.parts().size() == 1) {
            return returning(returning.change(), EntityLoader.selection(mapper, source, objects, true));
        }
        throw new StateException(
                "A session cannot make " + mapper.type().getSimpleName() + " objects of this statement: only of a"
                        + " SELECT, and of RETURNING where the class has one table. Return columns instead.");
    }

    /** The statement, with what holds for the objects of the table that it changes. */
    static DmlStatement criterial(DmlStatement statement, Criteria criteria) {
        if (statement instanceof Update update && update.table() instanceof Entity<?> entity) {
            Condition condition = criteria.of(entity.mapper(), Source.of(entity));
            return condition == null ? statement : update.where(condition);
        } else if (statement instanceof Delete delete && delete.table() instanceof Entity<?> entity) {
            Condition condition = criteria.of(entity.mapper(), Source.of(entity));
            return condition == null ? statement : delete.where(condition);
        }
        return statement;
    }

    private static <R extends @Nullable Object> RowStatement<R> returning(
            DmlStatement change, Selectable<R> selection) {
        if (change instanceof Insert insert) {
            return insert.returning(selection);
        } else if (change instanceof Update update) {
            return update.returning(selection);
        } else if (change instanceof Delete delete) {
            return delete.returning(selection);
        }
        throw new StateException(
                "A session cannot make objects of what " + change + " returns. Return columns instead.");
    }
}
