package io.github.tribikos.catalog;

import io.github.tribikos.schema.Identity;
import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A column as the catalog has it.
 *
 * @param name the name
 * @param typeText the type in the database's words, such as {@code character varying(20)}
 * @param type the type that reads and writes it; a {@link VendorType} if the dialect knows none
 * @param isNullable whether it may hold NULL
 * @param defaultText the default in the database's words, null if there is none or the column is generated
 * @param identity the options of a generated column, null if it is not generated; {@link Identity#byDefault()} without options
 * @param isAutoIncrement whether it is generated in the classical form, as {@code SERIAL} and {@code AUTO_INCREMENT} are; then {@code
 *     identity} is null
 * @param computed how the database computes it, null if it does not
 * @param comment the comment, null if there is none
 */
public record ReflectedColumn(
        String name,
        String typeText,
        SqlType<?> type,
        boolean isNullable,
        @Nullable String defaultText,
        @Nullable Identity identity,
        boolean isAutoIncrement,
        @Nullable ReflectedComputed computed,
        @Nullable String comment) {
    /** Returns a column of which no more is known than this. */
    public static ReflectedColumn of(String name, String typeText, SqlType<?> type, boolean isNullable) {
        return new ReflectedColumn(name, typeText, type, isNullable, null, null, false, null, null);
    }

    /** Whether the database generates the values. */
    public boolean isGenerated() {
        return identity != null || isAutoIncrement;
    }

    /** Returns this column read and written as another type. */
    public ReflectedColumn withType(SqlType<?> other) {
        return new ReflectedColumn(
                name, typeText, other, isNullable, defaultText, identity, isAutoIncrement, computed, comment);
    }

    /** Returns this column, NULL or NOT NULL. */
    public ReflectedColumn withNullable(boolean nullable) {
        return new ReflectedColumn(
                name, typeText, type, nullable, defaultText, identity, isAutoIncrement, computed, comment);
    }

    /** Returns this column with another default, null for none. */
    public ReflectedColumn withDefault(@Nullable String text) {
        return new ReflectedColumn(
                name, typeText, type, isNullable, text, identity, isAutoIncrement, computed, comment);
    }

    /** Returns this column generated with options, or not generated if they are null. */
    public ReflectedColumn withIdentity(@Nullable Identity options) {
        return new ReflectedColumn(name, typeText, type, isNullable, defaultText, options, false, computed, comment);
    }

    /** Returns this column generated in the classical form. */
    public ReflectedColumn withAutoIncrement() {
        return new ReflectedColumn(name, typeText, type, isNullable, defaultText, null, true, computed, comment);
    }

    /** Returns this column computed so, or not if that is null. */
    public ReflectedColumn withComputed(@Nullable ReflectedComputed how) {
        return new ReflectedColumn(
                name, typeText, type, isNullable, defaultText, identity, isAutoIncrement, how, comment);
    }

    /** Returns this column with another comment, null for none. */
    public ReflectedColumn withComment(@Nullable String text) {
        return new ReflectedColumn(
                name, typeText, type, isNullable, defaultText, identity, isAutoIncrement, computed, text);
    }

    /** Returns this column with its type spelled in other words. */
    public ReflectedColumn withTypeText(String text) {
        return new ReflectedColumn(
                name, text, type, isNullable, defaultText, identity, isAutoIncrement, computed, comment);
    }

    /** Shows {@code total numeric(10,2) NOT NULL}. */
    @Override
    public String toString() {
        return name + " " + typeText + (computed == null ? "" : " " + computed)
                + (identity == null ? "" : " " + identity)
                + (isAutoIncrement ? " AUTO_INCREMENT" : "")
                + (defaultText == null ? "" : " DEFAULT " + defaultText)
                + (isNullable ? "" : " NOT NULL");
    }
}
