package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Operator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a database can do and how it spells things: data, where the text keeps its shape. Immutable; made with
 * {@link #builder}.
 */
public final class Capabilities {
    /** How TRUE, FALSE and a BOOLEAN used as a condition are written. */
    public enum BooleanStyle {
        /** {@code true}, {@code false}, {@code active}, {@code NOT active}. */
        KEYWORDS,
        /** {@code 1}, {@code 0}, {@code active = 1}, {@code active = 0}. */
        INTEGERS
    }

    /** How the values of changed rows are given back. */
    public enum ReturningStyle {
        /** Not at all. */
        NONE,
        /** {@code ... RETURNING t.id}. */
        RETURNING,
        /** {@code ... RETURNING id}. */
        RETURNING_UNQUALIFIED,
        /** {@code SELECT id FROM FINAL TABLE (...)}, {@code OLD TABLE} for DELETE. */
        DATA_CHANGE_TABLE
    }

    /** How an IN list without values is written, so that it is true for no row. */
    public enum EmptyInStyle {
        /** {@code IN (NULL) AND (1 != 1)}. */
        CONTRADICTION,
        /** {@code IN (SELECT 1 FROM (SELECT 1) WHERE 1!=1)}. */
        EMPTY_SELECT,
        /** {@code IN (SELECT CAST(NULL AS type) WHERE 1!=1)}. */
        TYPED_EMPTY_SELECT
    }

    /** How IS DISTINCT FROM is written. */
    public enum DistinctFromStyle {
        /** {@code IS DISTINCT FROM}. */
        STANDARD,
        /** {@code IS NOT}, and {@code IS} for the negation. */
        IS_NOT
    }

    /** How OFFSET is written where there is no LIMIT. */
    public enum OffsetStyle {
        /** {@code OFFSET ?}. */
        ALONE,
        /** {@code LIMIT -1 OFFSET ?}. */
        AFTER_LIMIT_MINUS_ONE
    }

    /** What a missing feature's error says. */
    private record Missing(@Nullable String since, @Nullable String alternative) {}

    private final String database;
    private final Set<Feature> features;
    private final Map<Feature, Missing> missing;
    private final BooleanStyle booleans;
    private final ReturningStyle returning;
    private final EmptyInStyle emptyIn;
    private final DistinctFromStyle distinctFrom;
    private final OffsetStyle offset;
    private final Map<String, String> functionNames;
    private final Map<Operator, String> operators;
    private final int maxBinds;
    private final int maxIdentifierLength;

    private Capabilities(Builder builder) {
        database = builder.database;
        features = Set.copyOf(builder.features);
        missing = Map.copyOf(builder.missing);
        booleans = builder.booleans;
        returning = builder.returning;
        emptyIn = builder.emptyIn;
        distinctFrom = builder.distinctFrom;
        offset = builder.offset;
        functionNames = Map.copyOf(builder.functionNames);
        operators = Map.copyOf(builder.operators);
        maxBinds = builder.maxBinds;
        maxIdentifierLength = builder.maxIdentifierLength;
    }

    /** Returns a builder of a database that has every feature and spells everything as the standard does. */
    public static Builder builder(String database) {
        return new Builder(database);
    }

    /** Returns the database as the user knows it, with its version: {@code SQLite 3.54}. */
    public String database() {
        return database;
    }

    /** Whether the database has {@code feature}. */
    public boolean supports(Feature feature) {
        return features.contains(feature);
    }

    /**
     * Refuses what the database lacks.
     *
     * @throws CompileException naming the database, the construct, the version that has it and what to do instead
     */
    public void require(Feature feature) {
        if (!features.contains(feature)) {
            Missing reason = missing.getOrDefault(feature, new Missing(null, null));
            throw CompileException.unsupported(database, feature.title(), reason.since(), reason.alternative());
        }
    }

    /** Returns how booleans are written. */
    public BooleanStyle booleans() {
        return booleans;
    }

    /** Returns how the values of changed rows are given back. */
    public ReturningStyle returning() {
        return returning;
    }

    /** Returns how an IN list without values is written. */
    public EmptyInStyle emptyIn() {
        return emptyIn;
    }

    /** Returns how IS DISTINCT FROM is written. */
    public DistinctFromStyle distinctFrom() {
        return distinctFrom;
    }

    /** Returns how OFFSET without LIMIT is written. */
    public OffsetStyle offset() {
        return offset;
    }

    /** Returns the database's name of a function; a name that ends in {@code )} is the whole call. */
    public String functionName(String neutral) {
        return functionNames.getOrDefault(neutral, neutral);
    }

    /** Returns the database's spelling of an operator. */
    public String operator(Operator operator) {
        return operators.getOrDefault(operator, operator.symbol());
    }

    /** Returns the most values that one statement can bind. */
    public int maxBinds() {
        return maxBinds;
    }

    /** Returns the longest name that is kept whole, in bytes of UTF-8. */
    public int maxIdentifierLength() {
        return maxIdentifierLength;
    }

    @Override
    public String toString() {
        return "Capabilities of " + database;
    }

    /** Collects what is special about a database; everything starts as the standard has it. */
    public static final class Builder {
        private final String database;
        private final Set<Feature> features = EnumSet.allOf(Feature.class);
        private final Map<Feature, Missing> missing = new EnumMap<>(Feature.class);
        private BooleanStyle booleans = BooleanStyle.KEYWORDS;
        private ReturningStyle returning = ReturningStyle.RETURNING;
        private EmptyInStyle emptyIn = EmptyInStyle.CONTRADICTION;
        private DistinctFromStyle distinctFrom = DistinctFromStyle.STANDARD;
        private OffsetStyle offset = OffsetStyle.ALONE;
        private final Map<String, String> functionNames = new HashMap<>();
        private final Map<Operator, String> operators = new EnumMap<>(Operator.class);
        private int maxBinds = 32_766;
        private int maxIdentifierLength = 128;

        private Builder(String database) {
            this.database = database;
        }

        /** Takes features away. */
        public Builder without(Feature... names) {
            for (Feature feature : names) {
                features.remove(feature);
            }
            return this;
        }

        /** Takes a feature away, with the first version that has it and a sentence on what to do instead, either null. */
        public Builder without(Feature feature, @Nullable String since, @Nullable String alternative) {
            features.remove(feature);
            missing.put(feature, new Missing(since, alternative));
            return this;
        }

        /** Sets how booleans are written. */
        public Builder booleans(BooleanStyle style) {
            booleans = style;
            return this;
        }

        /** Sets how the values of changed rows are given back. */
        public Builder returning(ReturningStyle style) {
            returning = style;
            return this;
        }

        /** Sets how an IN list without values is written. */
        public Builder emptyIn(EmptyInStyle style) {
            emptyIn = style;
            return this;
        }

        /** Sets how IS DISTINCT FROM is written. */
        public Builder distinctFrom(DistinctFromStyle style) {
            distinctFrom = style;
            return this;
        }

        /** Sets how OFFSET without LIMIT is written. */
        public Builder offset(OffsetStyle style) {
            offset = style;
            return this;
        }

        /** Sets the name of a function; one that ends in {@code )} is the whole call. */
        public Builder function(String neutral, String name) {
            functionNames.put(neutral, name);
            return this;
        }

        /** Sets the spelling of an operator. */
        public Builder operator(Operator operator, String symbol) {
            operators.put(operator, symbol);
            return this;
        }

        /** Sets the most values that one statement can bind. */
        public Builder maxBinds(int most) {
            maxBinds = most;
            return this;
        }

        /** Sets the longest name that is kept whole, in bytes of UTF-8. */
        public Builder maxIdentifierLength(int bytes) {
            maxIdentifierLength = bytes;
            return this;
        }

        /** Returns the finished capabilities. */
        public Capabilities build() {
            return new Capabilities(this);
        }
    }
}
