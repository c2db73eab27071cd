package io.github.tribikos.duckdb;

import io.github.tribikos.type.Codec;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of expressions about whose type nothing is known: read as the driver gives them, sent as their class has it. */
final class DuckdbAny implements Codec<Object> {
    private static final Map<Class<?>, SqlType<?>> CAREFUL = new LinkedHashMap<>();

    static {
        CAREFUL.put(String.class, Types.TEXT);
        CAREFUL.put(BigDecimal.class, Types.NUMERIC);
        CAREFUL.put(LocalDate.class, Types.DATE);
        CAREFUL.put(LocalTime.class, Types.TIME);
        CAREFUL.put(LocalDateTime.class, Types.TIMESTAMP);
        CAREFUL.put(OffsetDateTime.class, Types.TIMESTAMP_TZ);
        CAREFUL.put(Instant.class, Types.INSTANT);
    }

    private final DuckdbCodecs codecs;

    DuckdbAny(DuckdbCodecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public @Nullable Object read(ResultSet row, int index) throws SQLException {
        return row.getObject(index);
    }

    @Override
    @SuppressWarnings("unchecked") // the codec is that of the value's class
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        SqlType<?> type = CAREFUL.get(value.getClass());
        if (type == null) {
            statement.setObject(index, value);
        } else {
            ((Codec<Object>) codecs.codec(type)).bind(statement, index, value);
        }
    }

    @Override
    public int jdbcType() {
        return java.sql.Types.NULL;
    }
}
