package io.github.tribikos.orm.session;

import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.EntityClause;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Name;
import io.github.tribikos.sql.Part;
import io.github.tribikos.sql.Parts;
import io.github.tribikos.sql.Selectable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks whether there are entities among selected things, at any depth. */
final class EntityFinder implements Parts {
    private boolean isFound;

    private EntityFinder() {}

    static boolean isIn(Selectable<?> selectable) {
        EntityFinder finder = new EntityFinder();
        finder.node(selectable);
        return finder.isFound;
    }

    @Override
    public Parts node(@Nullable Part child) {
        if (child instanceof EntityClause<?>) {
            isFound = true;
        } else if (child instanceof Selectable<?> && !(child instanceof Expression<?>)) {
            child.describe(this);
        }
        return this;
    }

    @Override
    public Parts nodes(List<? extends Part> children) {
        children.forEach(this::node);
        return this;
    }

    @Override
    public Parts kind(Class<? extends Part> node) {
        return this;
    }

    @Override
    public Parts value(@Nullable Object structural) {
        return this;
    }

    @Override
    public Parts name(@Nullable Name name) {
        return this;
    }

    @Override
    public Parts bind(Bind bind) {
        return this;
    }

    @Override
    public Parts from(FromItem item) {
        return this;
    }
}
