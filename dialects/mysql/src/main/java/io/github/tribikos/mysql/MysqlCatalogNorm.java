package io.github.tribikos.mysql;

import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.dialect.CatalogNorm;
import io.github.tribikos.dialect.SchemaReader;
import io.github.tribikos.type.SqlType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The servers write a quote in text as {@code \'}; whoever declares it, as {@code ''}. */
final class MysqlCatalogNorm extends CatalogNorm {
    MysqlCatalogNorm(SchemaReader reader, Function<SqlType<?>, String> typeNames) {
        super(reader, typeNames);
    }

    /** TRUE is kept as 1. */
    @Override
    public @Nullable String defaultText(ReflectedColumn column) {
        String text = super.defaultText(column);
        return "true".equals(text) ? "1" : "false".equals(text) ? "0" : text;
    }

    @Override
    public String expression(String sql) {
        StringBuilder plain = new StringBuilder();
        boolean isText = false;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            isText ^= c == '\'';
            if (isText && c == '\\' && i + 1 < sql.length()) {
                i++;
                plain.append(sql.charAt(i) == '\'' ? "''" : String.valueOf(sql.charAt(i)));
            } else {
                plain.append(c);
            }
        }
        return super.expression(plain.toString());
    }
}
