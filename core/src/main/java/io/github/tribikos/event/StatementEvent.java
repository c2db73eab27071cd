package io.github.tribikos.event;

import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.Statement;
import java.util.List;

/**
 * A statement that is run on a connection.
 *
 * @param statement the statement, as the program gave it or as an earlier listener changed it
 * @param parameters the values of its named parameters: one set, or as many as it is run with
 * @param options how it is run
 */
public record StatementEvent(Statement statement, List<Parameters> parameters, ExecutionOptions options) {
    /** Shows the statement without the values of its parameters. */
    @Override
    public String toString() {
        return "StatementEvent[" + statement + ", " + parameters.size() + " parameter sets, " + options + "]";
    }
}
