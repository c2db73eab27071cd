package io.github.tribikos.catalog;

import io.github.tribikos.type.Codecs;
import io.github.tribikos.type.SpelledType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A type with a collation behind it, {@code varchar(20) COLLATE "nb_NO"}, in the words of a catalog or of CREATE TABLE. */
public final class CollatedText {
    private static final Pattern COLLATED =
            Pattern.compile("(.*\\S)\\s+COLLATE\\s+(\"(.+)\"|\\S+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private CollatedText() {}

    /** Returns {@code type} with a collation behind it, or as it is if that is null. */
    public static String of(String type, @Nullable String collation) {
        return collation == null ? type : type + " COLLATE \"" + collation.replace("\"", "\"\"") + '"';
    }

    /**
     * Returns the type that {@code text} spells.
     *
     * @param plain gives the type of a text without a collation
     * @param codecs those of the dialect
     */
    public static SqlType<?> type(String text, Function<String, ? extends SqlType<?>> plain, Codecs codecs) {
        Matcher collated = COLLATED.matcher(text);
        if (!collated.matches()) {
            return plain.apply(text);
        }
        SqlType<?> type = plain.apply(collated.group(1));
        String quoted = collated.group(3);
        String collation = quoted == null ? collated.group(2) : quoted.replace("\"\"", "\"");
        return type instanceof StringType string ? string.collate(collation) : spelled(text, type, codecs);
    }

    private static <T> SqlType<T> spelled(String text, SqlType<T> like, Codecs codecs) {
        return new SpelledType<>(text, like, codecs);
    }
}
