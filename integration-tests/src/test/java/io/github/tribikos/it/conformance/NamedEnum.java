package io.github.tribikos.it.conformance;

import io.github.tribikos.it.conformance.Festival.Tier;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.CustomType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An enumeration of the database's own where it has such types, else text. PostgreSQL compares it with text of no type, but
 * not with a VARCHAR.
 */
public final class NamedEnum<T> extends CustomType<T> {
    public static final NamedEnum<String> GENRE = new NamedEnum<>(String.class, "genre", text -> text, text -> text);
    public static final NamedEnum<Tier> TIER = new NamedEnum<>(Tier.class, "tier", Tier::name, Tier::valueOf);

    private final Function<T, String> toText;
    private final Function<String, T> fromText;

    private NamedEnum(Class<T> javaType, String name, Function<T, String> toText, Function<String, T> fromText) {
        super(javaType, name);
        this.toText = toText;
        this.fromText = fromText;
    }

    @Override
    public Codec<T> codec() {
        return new Codec<>() {
            @Override
            public @Nullable T read(ResultSet row, int index) throws SQLException {
                String text = row.getString(index);
                return text == null ? null : fromText.apply(text);
            }

            @Override
            public void bind(PreparedStatement statement, int index, T value) throws SQLException {
                boolean named = statement
                        .getConnection()
                        .getMetaData()
                        .getDatabaseProductName()
                        .equals("PostgreSQL");
                if (named) {
                    statement.setObject(index, toText.apply(value), Types.OTHER);
                } else {
                    statement.setString(index, toText.apply(value));
                }
            }

            @Override
            public int jdbcType() {
                return Types.VARCHAR;
            }
        };
    }
}
