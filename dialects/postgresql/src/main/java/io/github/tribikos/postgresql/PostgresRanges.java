package io.github.tribikos.postgresql;

import io.github.tribikos.dialect.ConvertedCodec;
import io.github.tribikos.dialect.ConvertedCodec.Conversion;
import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.SqlType;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ranges and multiranges as <a href="https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO">text</a>, the bounds
 * written and checked as values of their own type.
 */
final class PostgresRanges<T extends Comparable<? super T>> {
    private final Codec<T> bounds;
    private final Conversion<String, T> parse;

    PostgresRanges(SqlType<T> bound, Conversion<String, T> parse) {
        this.bounds = PostgresCodecs.INSTANCE.codec(bound);
        this.parse = parse;
    }

    Codec<Range<T>> ranges() {
        return new ConvertedCodec<>(
                PostgresUntyped.TEXT,
                text -> {
                    PostgresTextReader reader = new PostgresTextReader(text);
                    Range<T> range = read(reader);
                    reader.end();
                    return range;
                },
                range -> write(new StringBuilder(), range).toString());
    }

    Codec<List<Range<T>>> multiranges() {
        return new ConvertedCodec<>(PostgresUntyped.TEXT, this::readMany, ranges -> {
            StringBuilder text = new StringBuilder("{");
            for (Range<T> range : ranges) {
                write(text.append(text.length() == 1 ? "" : ","), range);
            }
            return text.append('}').toString();
        });
    }

    private List<Range<T>> readMany(String text) throws SQLException {
        PostgresTextReader reader = new PostgresTextReader(text);
        List<Range<T>> ranges = new ArrayList<>();
        reader.require('{');
        while (!reader.takeIf('}')) {
            if (!ranges.isEmpty()) {
                reader.require(',');
            }
            ranges.add(read(reader));
        }
        reader.end();
        return Collections.unmodifiableList(ranges);
    }

    private Range<T> read(PostgresTextReader reader) throws SQLException {
        if (reader.takeIf("empty")) {
            return Range.empty();
        }
        boolean lowerIncluded = reader.take() == '[';
        T lower = bound(reader, ",");
        reader.require(',');
        T upper = bound(reader, "])");
        return Range.of(lower, lowerIncluded, upper, reader.take() == ']');
    }

    private @Nullable T bound(PostgresTextReader reader, String ends) throws SQLException {
        boolean quoted = reader.isQuoted();
        String word = reader.word(ends);
        if (word.isEmpty() && !quoted) {
            return null;
        }
        try {
            return parse.convert(word);
        } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
            throw new UnreadableValue("A bound of the stored range is no value that Java has: infinity or NaN.");
        }
    }

    private StringBuilder write(StringBuilder text, Range<T> range) throws SQLException {
        if (range.isEmpty()) {
            return text.append("empty");
        }
        text.append(range.isLowerIncluded() ? '[' : '(');
        bound(text, range.lower());
        text.append(',');
        bound(text, range.upper());
        return text.append(range.isUpperIncluded() ? ']' : ')');
    }

    private void bound(StringBuilder text, @Nullable T bound) throws SQLException {
        if (bound != null) {
            PostgresTextReader.quote(text, PostgresText.of(bounds.element(bound)));
        }
    }
}
