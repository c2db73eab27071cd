package io.github.tribikos.type;

import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of a fixed list of labels: a Java enum, stored by the names of its constants, or text. MySQL and MariaDB have it as {@code
 * ENUM('a','b')}, PostgreSQL as a type that is created by itself once it is {@link #named}, other databases as a VARCHAR as long as the
 * longest label. A stored text that is no label is a {@code DataError} when it is read.
 *
 * <pre>{@code
 * ENUM(Tier.class)                              // VARCHAR(5), on MySQL ENUM('BASIC','PLUS','VIP')
 * ENUM(Tier.class).named("tier")                // on PostgreSQL CREATE TYPE tier AS ENUM (...), which createAll sees to
 * ENUM("small", "large").asText(10).checked()   // VARCHAR(10) everywhere, with CHECK (size IN ('small', 'large'))
 * }</pre>
 *
 * @param <T> the Java type of a value: the enum, or {@link String}
 */
public final class EnumType<T> extends SqlType<T> {
    /** What the calls on it have said. */
    private record Options(
            @Nullable String schema, @Nullable String name, boolean text, int length, boolean checked) {
        static final Options NONE = new Options(null, null, false, 0, false);
    }

    private final Map<String, T> byLabel;
    private final Map<T, String> labels;
    private final Options options;

    private EnumType(Class<T> javaType, Map<String, T> byLabel, Options options) {
        super(javaType);
        this.byLabel = byLabel;
        this.labels = new LinkedHashMap<>();
        byLabel.forEach((label, member) -> labels.put(member, label));
        this.options = options;
    }

    static <E extends Enum<E>> EnumType<E> of(Class<E> javaType) {
        List<E> constants = List.of(javaType.getEnumConstants());
        if (constants.isEmpty()) {
            throw new ArgumentException("The enum " + javaType.getName() + " has no constants to store.");
        }
        return new EnumType<>(javaType, byLabel(constants, Enum::name), Options.NONE);
    }

    static EnumType<String> of(String first, String... more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return new EnumType<>(String.class, byLabel(all, text -> text), Options.NONE);
    }

    private static <T> Map<String, T> byLabel(Iterable<T> members, Function<? super T, String> label) {
        Map<String, T> found = new LinkedHashMap<>();
        for (T member : members) {
            String text = Objects.requireNonNull(label.apply(member), "label");
            if (text.indexOf('\0') >= 0) {
                throw new ArgumentException("A label of an ENUM must not hold a NUL character.");
            }
            if (found.put(text, member) != null) {
                throw new ArgumentException("The label \"" + text + "\" is there twice in an ENUM.");
            }
        }
        return found;
    }

    /**
     * Returns this type stored by other labels: {@code ENUM(Tier.class).labelled(tier -> tier.name().toLowerCase(ROOT))}.
     *
     * @throws ArgumentException if two members have the same label
     */
    public EnumType<T> labelled(Function<? super T, String> label) {
        return new EnumType<>(javaType(), byLabel(byLabel.values(), label), options);
    }

    /**
     * Returns this type with a name by which a database that has such types knows it: {@code CREATE TYPE tier AS ENUM (...)}.
     * {@code MetaData.createAll} creates it before the tables.
     */
    public EnumType<T> named(String name) {
        return with(new Options(null, checked(name), options.text, options.length, options.checked));
    }

    /** As {@link #named(String)}, in a schema. */
    public EnumType<T> named(String schema, String name) {
        return with(new Options(checked(schema), checked(name), options.text, options.length, options.checked));
    }

    private static String checked(String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new ArgumentException("The name of an ENUM must not be empty or hold a NUL character.");
        }
        return name;
    }

    /** Returns this type as a VARCHAR on every database, as long as the longest label. */
    public EnumType<T> asText() {
        return with(new Options(options.schema, options.name, true, options.length, options.checked));
    }

    /**
     * Returns this type as a VARCHAR of {@code length} characters on every database, with room for labels to come.
     *
     * @throws ArgumentException if a label is longer
     */
    public EnumType<T> asText(int length) {
        if (length < longest()) {
            throw new ArgumentException(
                    "VARCHAR(" + length + ") is too short for the label of " + longest() + " characters of an ENUM.");
        }
        return with(new Options(options.schema, options.name, true, length, options.checked));
    }

    /**
     * Returns this type with a check of its columns where it is a VARCHAR: {@code CONSTRAINT tier CHECK (tier IN ('BASIC', ...))},
     * called by the type's name if it has one.
     */
    public EnumType<T> checked() {
        return with(new Options(options.schema, options.name, options.text, options.length, true));
    }

    private EnumType<T> with(Options other) {
        return new EnumType<>(javaType(), byLabel, other);
    }

    /** Returns the labels in order. */
    public List<String> labels() {
        return List.copyOf(byLabel.keySet());
    }

    /** Returns the values in order. */
    public List<T> members() {
        return List.copyOf(byLabel.values());
    }

    /** Returns the value that a stored text stands for, null if it is no label. */
    public @Nullable T member(String label) {
        return byLabel.get(label);
    }

    /**
     * Returns what a value is stored as.
     *
     * @throws ArgumentException if it is none of the members
     */
    public String label(T member) {
        String label = labels.get(member);
        if (label == null) {
            throw new ArgumentException("The value is none of the labels " + String.join(", ", labels()) + ".");
        }
        return label;
    }

    /** Returns the name by which a database knows the type, or null. */
    public @Nullable String typeName() {
        return options.name;
    }

    /** Returns the schema of the type, or null for the default one. */
    public @Nullable String schemaName() {
        return options.schema;
    }

    /** Whether it is text on every database. */
    public boolean isText() {
        return options.text;
    }

    /** Whether columns are checked where it is text. */
    public boolean isChecked() {
        return options.checked;
    }

    /** Returns the length in characters of the VARCHAR. */
    public int length() {
        return Math.max(options.length, longest());
    }

    private int longest() {
        int longest = 1;
        for (String label : byLabel.keySet()) {
            longest = Math.max(longest, label.codePointCount(0, label.length()));
        }
        return longest;
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitEnum(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnumType<?> that
                && that.javaType() == javaType()
                && that.labels().equals(labels())
                && that.options.equals(options);
    }

    @Override
    public int hashCode() {
        return 31 * javaType().hashCode() + byLabel.keySet().hashCode();
    }

    /** Returns the labels as they stand in a definition: {@code 'a', 'it''s'}. */
    public String labelList(String separator) {
        return labels().stream()
                .map(label -> "'" + label.replace("'", "''") + "'")
                .collect(Collectors.joining(separator));
    }

    @Override
    public String toString() {
        return "VARCHAR(" + length() + ")";
    }
}
