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
    /** What a missing feature's error says. */
    private record Missing(@Nullable String since, @Nullable String alternative) {}

    private final String database;
    private final Set<Feature> features;
    private final Map<Feature, Missing> missing;
    private final Map<Class<?>, Style> styles;
    private final GeneratedStyle identity;
    private final GeneratedStyle autoIncrement;
    private final Map<String, String> functionNames;
    private final Map<Operator, String> operators;
    private final Map<Operator, String> operatorFunctions;
    private final int maxBinds;
    private final int rowsPerStatement;
    private final int maxIdentifierLength;

    private Capabilities(Builder builder) {
        database = builder.database;
        features = Set.copyOf(builder.features);
        missing = Map.copyOf(builder.missing);
        styles = Map.copyOf(builder.styles);
        identity = builder.identity;
        autoIncrement = builder.autoIncrement;
        functionNames = Map.copyOf(builder.functionNames);
        operators = Map.copyOf(builder.operators);
        operatorFunctions = Map.copyOf(builder.operatorFunctions);
        maxBinds = builder.maxBinds;
        rowsPerStatement = builder.rowsPerStatement;
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

    /**
     * Returns how something is written: {@code style(ReturningStyle.class)}. The first constant of each style is what the
     * standard has, and holds where a dialect says nothing.
     */
    public <S extends Enum<S> & Style> S style(Class<S> kind) {
        return kind.cast(styles.getOrDefault(kind, kind.getEnumConstants()[0]));
    }

    /** Returns how a column with {@code identity()} is written. */
    public GeneratedStyle identity() {
        return identity;
    }

    /** Returns how a column with {@code autoIncrement()} is written. */
    public GeneratedStyle autoIncrement() {
        return autoIncrement;
    }

    /** Returns the database's name of a function; a name that ends in {@code )} is the whole call. */
    public String functionName(String neutral) {
        return functionNames.getOrDefault(neutral, neutral);
    }

    /** Returns the database's spelling of an operator. */
    public String operator(Operator operator) {
        return operators.getOrDefault(operator, operator.symbol());
    }

    /** Returns the function that stands in place of an operator, {@code concat(a, b)} for {@code a || b}, or null. */
    public @Nullable String operatorFunction(Operator operator) {
        return operatorFunctions.get(operator);
    }

    /** Returns the most values that one statement can bind. */
    public int maxBinds() {
        return maxBinds;
    }

    /** Returns how many rows a statement of many rows is best given at once, where it binds each value by itself. */
    public int rowsPerStatement() {
        return rowsPerStatement;
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
        private final Map<Class<?>, Style> styles = new HashMap<>();
        private GeneratedStyle identity = GeneratedStyle.IDENTITY;
        private GeneratedStyle autoIncrement = GeneratedStyle.IDENTITY;
        private final Map<String, String> functionNames = new HashMap<>();
        private final Map<Operator, String> operators = new EnumMap<>(Operator.class);
        private final Map<Operator, String> operatorFunctions = new EnumMap<>(Operator.class);
        private int maxBinds = 32_766;
        private int rowsPerStatement = 1_000;
        private int maxIdentifierLength = 128;

        private Builder(String database) {
            this.database = database;
            functionNames.put("aggregate_strings", "string_agg");
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

        /** Sets how something is written: {@code style(BooleanStyle.INTEGERS)}. */
        public <S extends Enum<S> & Style> Builder style(S style) {
            styles.put(style.getDeclaringClass(), style);
            return this;
        }

        /** Sets how a column with {@code identity()} is written. */
        public Builder identity(GeneratedStyle style) {
            identity = style;
            return this;
        }

        /** Sets how a column with {@code autoIncrement()} is written. */
        public Builder autoIncrement(GeneratedStyle style) {
            autoIncrement = style;
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

        /** Sets a function that stands in place of an operator. */
        public Builder operatorFunction(Operator operator, String function) {
            operatorFunctions.put(operator, function);
            return this;
        }

        /** Sets the most values that one statement can bind. */
        public Builder maxBinds(int most) {
            maxBinds = most;
            return this;
        }

        /** Sets how many rows a statement of many rows is best given at once; as measured. */
        public Builder rowsPerStatement(int rows) {
            rowsPerStatement = rows;
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
