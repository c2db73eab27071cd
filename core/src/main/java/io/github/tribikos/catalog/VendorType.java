package io.github.tribikos.catalog;

import io.github.tribikos.type.Codec;
import io.github.tribikos.type.CustomType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * A type of the database's that no dialect knows: it keeps its name, so that CREATE TABLE spells it as it was, and its values are
 * those that the driver gives and takes, unless the dialect has a better way.
 */
public final class VendorType extends CustomType<Object> {
    private static final Codec<Object> AS_IT_COMES = new Codec<>() {
        @Override
        public @Nullable Object read(ResultSet row, int index) throws SQLException {
            return row.getObject(index);
        }

        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setObject(index, value);
        }

        @Override
        public int jdbcType() {
            return Types.OTHER;
        }
    };

    private final Codec<Object> codec;

    /** Creates the type that the database spells {@code text}. */
    public VendorType(String text) {
        this(text, AS_IT_COMES);
    }

    /** Creates the type that the database spells {@code text}, with values that travel another way. */
    public VendorType(String text, Codec<Object> codec) {
        super(Object.class, text);
        this.codec = codec;
    }

    @Override
    public Codec<Object> codec() {
        return codec;
    }
}
