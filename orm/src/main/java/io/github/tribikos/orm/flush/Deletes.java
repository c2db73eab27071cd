package io.github.tribikos.orm.flush;

import static io.github.tribikos.sql.Sql.delete;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.sql.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Deletes the rows of one table, in one batch. */
final class Deletes {
    private final Mapper<?> mapper;
    private final IdentityMap objects;
    private final Rows rows;

    Deletes(Mapper<?> mapper, IdentityMap objects) {
        this.mapper = mapper;
        this.objects = objects;
        this.rows = new Rows(mapper);
    }

    void run(Connection connection, List<InstanceState> states) {
        if (states.isEmpty()) {
            return;
        }
        List<Parameters> sets = new ArrayList<>(states.size());
        states.forEach(state -> sets.add(rows.key(state.row())));
        rows.requireAll(
                "deleted", connection.executeMany(delete(mapper.table()).where(rows.hasKey()), sets), states.size());
        for (InstanceState state : states) {
            objects.leave(state.key());
            state.deleted();
        }
    }
}
