package io.github.tribikos.orm.session;

import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.load.EntityLoader;
import io.github.tribikos.orm.mapping.Criteria;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.Source;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Delete;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Returning;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Select;
import io.github.tribikos.sql.Selectable;
import io.github.tribikos.sql.Update;

/** Statements of Core that give entities, made to give the objects of a session. */
final class EntityStatements {
    private EntityStatements() {}

    static <E> RowStatement<E> decoding(
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

    private static <E> RowStatement<E> returning(DmlStatement change, Selectable<E> selection) {
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
