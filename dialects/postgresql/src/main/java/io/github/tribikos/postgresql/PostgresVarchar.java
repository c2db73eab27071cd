package io.github.tribikos.postgresql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * VARCHAR(n): text that is too long is an error of the server's, unless the excess is spaces alone: those it
 * <a href="https://www.postgresql.org/docs/current/datatype-character.html">cuts silently</a>, as the standard asks, so such
 * text is refused here.
 */
final class PostgresVarchar implements Codec<String> {
    private final Codec<String> text;
    private final int length;

    PostgresVarchar(Codec<String> text, int length) {
        this.text = text;
        this.length = length;
    }

    @Override
    public @Nullable String read(ResultSet row, int index) throws SQLException {
        return text.read(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, String value) throws SQLException {
        requireKept(value);
        text.bind(statement, index, value);
    }

    @Override
    public Object element(String value) throws SQLException {
        requireKept(value);
        return text.element(value);
    }

    private void requireKept(String value) {
        if (length >= 0 && value.length() > length && value.endsWith(" ") && isExcessOfSpaces(value)) {
            throw new ArgumentException(
                    "VARCHAR(" + length + ") cannot hold the text: PostgreSQL would cut the spaces after"
                            + " character " + length + " silently. Cut them yourself.");
        }
    }

    private boolean isExcessOfSpaces(String value) {
        if (value.codePointCount(0, value.length()) <= length) {
            return false;
        }
        return value.substring(value.offsetByCodePoints(0, length)).chars().allMatch(c -> c == ' ');
    }

    @Override
    public int jdbcType() {
        return text.jdbcType();
    }
}
