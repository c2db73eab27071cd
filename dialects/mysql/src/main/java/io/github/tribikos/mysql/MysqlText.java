package io.github.tribikos.mysql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.StringType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * CHAR(n) and VARCHAR(n): text that is too long is an error of the server's, unless the excess is spaces alone: those it
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/char.html">cuts</a>, of CHAR all spaces at the end. Such text is refused.
 */
record MysqlText(Codec<String> text, StringType type) implements Codec<String> {
    @Override
    public @Nullable String read(ResultSet row, int index) throws SQLException {
        return text.read(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, String value) throws SQLException {
        if (value.endsWith(" ") && isCut(value)) {
            throw new ArgumentException(
                    type + " cannot hold the text: the server would cut the spaces at its end silently."
                            + " Cut them yourself" + (type.kind() == StringType.Kind.CHAR ? ", or use VARCHAR." : "."));
        }
        text.bind(statement, index, value);
    }

    private boolean isCut(String value) {
        if (type.kind() == StringType.Kind.CHAR) {
            return true;
        }
        boolean isTooLong = value.codePointCount(0, value.length()) > type.length();
        return isTooLong
                && value.substring(value.offsetByCodePoints(0, type.length()))
                        .chars()
                        .allMatch(c -> c == ' ');
    }

    @Override
    public int jdbcType() {
        return text.jdbcType();
    }
}
