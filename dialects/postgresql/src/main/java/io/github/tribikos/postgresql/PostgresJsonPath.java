package io.github.tribikos.postgresql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.JsonPath;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/**
 * How a way into a JSON document is sent: one step as a key or a number, more as an array of text, {@code {"links","web"}}
 * (<a href="https://www.postgresql.org/docs/current/functions-json.html">JSON functions and operators</a>).
 */
final class PostgresJsonPath implements Codec<JsonPath> {
    static final PostgresJsonPath CODEC = new PostgresJsonPath();

    private PostgresJsonPath() {}

    @Override
    public JsonPath read(ResultSet row, int index) {
        throw new ArgumentException("A path into a JSON document is not read from the database.");
    }

    @Override
    public void bind(PreparedStatement statement, int index, JsonPath path) throws SQLException {
        List<Object> steps = path.steps();
        if (steps.size() > 1) {
            statement.setObject(index, array(steps), Types.OTHER);
        } else if (steps.get(0) instanceof Integer place) {
            statement.setInt(index, place);
        } else {
            statement.setString(index, String.valueOf(steps.get(0)));
        }
    }

    private static String array(List<Object> steps) {
        StringBuilder text = new StringBuilder("{");
        for (Object step : steps) {
            text.append(text.length() == 1 ? "\"" : ",\"")
                    .append(step.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text.append('}').toString();
    }

    @Override
    public int jdbcType() {
        return Types.OTHER;
    }
}
