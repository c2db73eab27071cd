package io.github.tribikos.orm.session;

import io.github.tribikos.orm.load.RelationLoader;
import io.github.tribikos.orm.mapping.Criteria;
import io.github.tribikos.sql.RowStatement;
import java.util.List;

/** Runs in a session what its loaders ask for. */
final class SessionRunner implements RelationLoader.Runner {
    private final Session session;

    SessionRunner(Session session) {
        this.session = session;
    }

    @Override
    public <R> List<R> rows(RowStatement<R> statement) {
        return session.rowsAsTheyAre(statement);
    }

    @Override
    public Criteria criteria() {
        return session.criteria();
    }
}
