package io.github.tribikos.mysql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What <a href="https://dev.mysql.com/doc/refman/8.4/en/create-index.html">CREATE INDEX</a> of MySQL and MariaDB is told of an index beyond
 * the standard: {@code index("ix_body", body).with(MysqlIndexOptions.fulltext().parser("ngram"))}. Other databases pass it by. Immutable;
 * each call returns another.
 */
public final class MysqlIndexOptions implements DialectOptions.OfIndex {
    private record Prefix(Column<?> column, int length) {}

    private static final MysqlIndexOptions NONE = new MysqlIndexOptions(null, null, null, List.of());

    private final @Nullable String kind;
    private final @Nullable String parser;
    private final @Nullable String method;
    private final List<Prefix> prefixes;

    private MysqlIndexOptions(
            @Nullable String kind, @Nullable String parser, @Nullable String method, List<Prefix> prefixes) {
        this.kind = kind;
        this.parser = parser;
        this.method = method;
        this.prefixes = prefixes;
    }

    /** Returns options that say nothing yet. */
    public static MysqlIndexOptions none() {
        return NONE;
    }

    /** Returns the options of a {@code FULLTEXT INDEX}. */
    public static MysqlIndexOptions fulltext() {
        return new MysqlIndexOptions("FULLTEXT", null, null, List.of());
    }

    /** Returns the options of a {@code SPATIAL INDEX}. */
    public static MysqlIndexOptions spatial() {
        return new MysqlIndexOptions("SPATIAL", null, null, List.of());
    }

    /** Returns the options of an index by a method: {@code USING BTREE}, {@code USING HASH}. */
    public static MysqlIndexOptions using(String method) {
        return new MysqlIndexOptions(null, null, MysqlNames.word("method of an index", method), List.of());
    }

    /** Returns this with the parser of a full-text index: {@code WITH PARSER ngram}. */
    public MysqlIndexOptions parser(String name) {
        return new MysqlIndexOptions(kind, MysqlNames.word("parser", name), method, prefixes);
    }

    /**
     * Returns this with the first characters (bytes, of a binary column) of a column alone in the index: {@code body(20)}. TEXT and BLOB
     * need it.
     *
     * @throws ArgumentException if the length is less than 1
     */
    public MysqlIndexOptions prefix(Column<?> column, int length) {
        if (length < 1) {
            throw new ArgumentException("The length of a prefix is 1 or more, but was " + length + ".");
        }
        List<Prefix> all = new ArrayList<>(prefixes);
        all.add(new Prefix(column, length));
        return new MysqlIndexOptions(kind, parser, method, List.copyOf(all));
    }

    /** Returns FULLTEXT, SPATIAL or null. */
    public @Nullable String kind() {
        return kind;
    }

    /** Returns the parser, or null. */
    public @Nullable String parser() {
        return parser;
    }

    /** Returns the method, or null. */
    public @Nullable String method() {
        return method;
    }

    /** Returns {@code (20)} for a term of which a prefix is indexed, else nothing. */
    String prefixOf(OrderTerm term) {
        String length = lengthOf(term);
        return length == null ? "" : "(" + length + ")";
    }

    /** Returns {@code 20} for a term of which a prefix is indexed, or null. */
    @Nullable
    String lengthOf(OrderTerm term) {
        Object indexed = term instanceof Ordering ordering ? ordering.expression() : term;
        for (Prefix each : prefixes) {
            if (each.column.equals(indexed)) {
                return String.valueOf(each.length);
            }
        }
        return null;
    }

    /** What stands behind the terms, with a space before it. */
    String clauses() {
        return (parser == null ? "" : " WITH PARSER " + parser) + (method == null ? "" : " USING " + method);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MysqlIndexOptions that
                && Objects.equals(that.kind, kind)
                && Objects.equals(that.parser, parser)
                && Objects.equals(that.method, method)
                && that.prefixes.equals(prefixes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, parser, method, prefixes);
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "MysqlIndexOptions" + (kind == null ? "" : " " + kind) + clauses()
                + (prefixes.isEmpty() ? "" : " " + prefixes);
    }
}
