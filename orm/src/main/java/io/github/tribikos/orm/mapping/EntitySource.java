package io.github.tribikos.orm.mapping;

import io.github.tribikos.sql.EntityClause;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Parts;
import io.github.tribikos.sql.Readers;
import io.github.tribikos.sql.RowReader;
import java.util.List;

/** The objects of an entity whose columns a statement has elsewhere than in its table: in an alias, or a query. */
final class EntitySource<E> implements EntityClause<E> {
    private final Entity<E> entity;
    private final Source source;

    EntitySource(Entity<E> entity, Source source) {
        this.entity = entity;
        this.source = source;
    }

    @Override
    public List<Expression<?>> expressions() {
        return entity.columns().stream().<Expression<?>>map(source::any).toList();
    }

    @Override
    public RowReader<E> reader(Readers readers) {
        return entity.reader(readers, source, expressions());
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(EntitySource.class).nodes(expressions());
    }

    @Override
    public String toString() {
        return entity + " from " + source.from();
    }
}
