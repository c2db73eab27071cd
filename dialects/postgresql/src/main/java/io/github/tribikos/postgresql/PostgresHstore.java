package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.ConvertedCodec;
import io.github.tribikos.dialect.ValueLimits;
import io.github.tribikos.type.Codec;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps of text as <a href="https://www.postgresql.org/docs/current/hstore.html">hstore</a> writes them: {@code "a"=>"1", "b"=>NULL}. */
final class PostgresHstore {
    private PostgresHstore() {}

    static Codec<Map<String, @Nullable String>> codec(ValueLimits limits) {
        return new ConvertedCodec<>(PostgresUntyped.TEXT, PostgresHstore::read, map -> write(map, limits));
    }

    private static String write(Map<String, @Nullable String> map, ValueLimits limits) {
        StringBuilder text = new StringBuilder();
        map.forEach((key, value) -> {
            limits.requireText(key);
            PostgresTextReader.quote(text.append(text.length() == 0 ? "" : ","), key);
            text.append("=>");
            if (value == null) {
                text.append("NULL");
            } else {
                limits.requireText(value);
                PostgresTextReader.quote(text, value);
            }
        });
        return text.toString();
    }

    private static Map<String, @Nullable String> read(String text) throws SQLException {
        PostgresTextReader reader = new PostgresTextReader(text);
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        while (reader.isQuoted()) {
            String key = reader.word("=");
            reader.require('=');
            reader.require('>');
            boolean quoted = reader.isQuoted();
            String value = reader.word(",");
            map.put(key, quoted ? value : null);
            if (reader.takeIf(',')) {
                reader.require(' ');
            }
        }
        reader.end();
        return Collections.unmodifiableMap(map);
    }
}
