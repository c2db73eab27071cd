package io.github.tribikos.orm.flush;

import static io.github.tribikos.sql.Sql.delete;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.TablePart;
import io.github.tribikos.orm.state.IdentityMap;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.sql.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Deletes the rows of one table, in one batch. */
final class Deletes {
    private final boolean isLast; // of the tables that the rows lie in
    private final IdentityMap objects;
    private final TablePart part;
    private final Rows rows;

    Deletes(Mapper<?> mapper, TablePart part, IdentityMap objects) {
        this.part = part;
        this.isLast = part.equals(mapper.parts().get(0));
        this.objects = objects;
        this.rows = new Rows(mapper, part);
    }

    void run(Connection connection, List<InstanceState> states) {
        if (states.isEmpty()) {
            return;
        }
        if (isLast) {
            states.forEach(state -> objects.events().deleting(state.entity()));
        }
        List<Parameters> sets = new ArrayList<>(states.size());
        states.forEach(state -> sets.add(rows.key(state.row())));
        rows.requireAll("deleted", connection.executeMany(delete(part.table()).where(rows.hasKey()), sets), states);
        for (InstanceState state : isLast ? states : List.<InstanceState>of()) {
            objects.leave(state.key());
            state.deleted();
        }
    }
}
