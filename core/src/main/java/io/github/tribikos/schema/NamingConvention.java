package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Traversal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the constraints and indexes are called that were given no name, so that a migration can name them later whatever the
 * database is:
 *
 * <pre>{@code
 * NamingConvention names = NamingConvention.builder()
 *     .primaryKey("pk_{table_name}")
 *     .foreignKey("fk_{table_name}_{column_0_name}_{referred_table_name}")
 *     .unique("uq_{table_name}_{column_0_N_name}")
 *     .check("ck_{table_name}_{constraint_name}")
 *     .index("ix_{column_0_label}")
 *     .build();
 * MetaData library = MetaData.of(BOOKS, AUTHORS).named(names);   // CONSTRAINT pk_books PRIMARY KEY (id)
 * }</pre>
 *
 * <p>A name that was given stands, but for a check by a template with {@code {constraint_name}}, which puts the given name into
 * the longer one; {@link CheckConstraint#exactName()} keeps it out of that. What a template makes is cut where the database keeps
 * fewer characters, with a mark of the whole name at its end. The words of a template are:
 *
 * <ul>
 *   <li>{@code {table_name}} and, for foreign keys, {@code {referred_table_name}}, both without their schema;
 *   <li>{@code {column_0_name}}, {@code {column_1_name}}...: the name of one column, counted from 0;
 *   <li>{@code {column_0_label}}: its table's name, {@code _} and its name;
 *   <li>{@code {column_0_N_name}} and {@code {column_0N_name}}: the names of all columns, with and without {@code _} between
 *       them; so for {@code label};
 *   <li>{@code {referred_column_0_name}} and its like: of the columns that a foreign key refers to;
 *   <li>{@code {constraint_name}}, for checks: the name that was given;
 *   <li>and words of one's own, see {@link Builder#token}.
 * </ul>
 *
 * <p>The columns of a check are those that its condition names. Immutable and safe for any thread.
 */
public final class NamingConvention {
    /** None: what was given no name is named by the database. */
    public static final NamingConvention NONE = builder().build();

    /** What is added by a statement of its own gets a name in any case, to be dropped by. */
    static final NamingConvention FALLBACK = builder()
            .primaryKey("pk_{table_name}")
            .foreignKey("fk_{table_name}_{column_0_N_name}")
            .unique("uq_{table_name}_{column_0_N_name}")
            .build();

    /** What can have a name, as templates tell it apart. */
    enum Kind {
        PRIMARY_KEY("primaryKey"),
        FOREIGN_KEY("foreignKey"),
        UNIQUE("unique"),
        CHECK("check"),
        INDEX("index");

        private final String method;

        Kind(String method) {
            this.method = method;
        }

        @Override
        public String toString() {
            return method;
        }
    }

    /**
     * What is to be named.
     *
     * @param table its table's name
     * @param columns the names of its columns, in order
     * @param referredTable the name of the table that a foreign key refers to, else null
     * @param referredColumns the names of the columns that a foreign key refers to, else none
     * @param name the name that was given to it, null if none
     */
    public record Subject(
            String table,
            List<String> columns,
            @Nullable String referredTable,
            List<String> referredColumns,
            @Nullable String name) {
        /** Copies the lists. */
        public Subject {
            columns = List.copyOf(columns);
            referredColumns = List.copyOf(referredColumns);
        }
    }

    private final Map<Kind, NameTemplate> templates;

    private NamingConvention(Map<Kind, NameTemplate> templates) {
        this.templates = templates;
    }

    /** Begins one without any template. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the name of a constraint: the one that it was given, or the one by the template, or null where there is neither.
     *
     * @throws ArgumentException if the template asks for what the constraint has not, as a name or a second column
     */
    public @Nullable String nameOf(Constraint constraint) {
        return constraint.accept(new ConstraintNames()).orElse(null);
    }

    /** A visitor has no null for an answer. */
    private final class ConstraintNames implements ConstraintVisitor<Optional<String>> {
        @Override
        public Optional<String> visitPrimaryKey(PrimaryKey key) {
            return givenOrMade(Kind.PRIMARY_KEY, key, () -> subject(key, key.columns()));
        }

        @Override
        public Optional<String> visitUnique(UniqueConstraint unique) {
            return givenOrMade(Kind.UNIQUE, unique, () -> subject(unique, unique.columns()));
        }

        @Override
        public Optional<String> visitCheck(CheckConstraint check) {
            Supplier<Subject> subject = () -> subject(check, List.copyOf(Traversal.columns(check.condition())));
            NameTemplate template = templates.get(Kind.CHECK);
            return template != null && template.asksForName() && !check.isNameExact()
                    ? made(Kind.CHECK, check, subject)
                    : givenOrMade(Kind.CHECK, check, subject);
        }

        @Override
        public Optional<String> visitForeignKey(ForeignKeyConstraint key) {
            return givenOrMade(
                    Kind.FOREIGN_KEY,
                    key,
                    () -> new Subject(
                            key.table().tableName(),
                            names(key.columns()),
                            key.targetTable().tableName(),
                            names(key.targets()),
                            null));
        }

        @Override
        public Optional<String> visitCustom(CustomConstraint custom) {
            return Optional.ofNullable(custom.name());
        }

        private Optional<String> givenOrMade(Kind kind, Constraint constraint, Supplier<Subject> subject) {
            return constraint.name() != null ? Optional.of(constraint.name()) : made(kind, constraint, subject);
        }

        /** The subject is asked for only if there is a template: a foreign key would look for its target. */
        private Optional<String> made(Kind kind, Constraint constraint, Supplier<Subject> subject) {
            return Optional.ofNullable(templates.get(kind)).map(template -> template.fill(subject.get(), constraint));
        }
    }

    /**
     * Returns the name of an index: the one that it was given, or the one by the template, or {@code ix_table_column}.
     *
     * @throws ArgumentException if the template asks for what the index has not
     */
    public String nameOf(Index index) {
        NameTemplate template = templates.get(Kind.INDEX);
        if (template == null || !index.isNameGenerated()) {
            return index.name();
        }
        List<ColumnClause<?>> columns = new ArrayList<>();
        for (OrderTerm term : index.terms()) {
            columns.addAll(Traversal.columns(term));
        }
        return template.fill(new Subject(index.table().tableName(), names(columns), null, List.of(), null), index);
    }

    private static Subject subject(Constraint constraint, List<? extends ColumnClause<?>> columns) {
        return new Subject(constraint.table().tableName(), names(columns), null, List.of(), constraint.name());
    }

    private static List<String> names(List<? extends ColumnClause<?>> columns) {
        return columns.stream().map(ColumnClause::name).toList();
    }

    /** This, and the templates of {@code other} for the kinds that have none here. */
    NamingConvention or(NamingConvention other) {
        Map<Kind, NameTemplate> both = new EnumMap<>(Kind.class);
        both.putAll(other.templates);
        both.putAll(templates);
        return new NamingConvention(both);
    }

    /** Shows the templates. */
    @Override
    public String toString() {
        return "NamingConvention"
                + templates.entrySet().stream()
                        .map(entry -> " " + entry.getKey() + "(\"" + entry.getValue() + "\")")
                        .collect(Collectors.joining());
    }

    /** Collects templates. For one thread. */
    public static final class Builder {
        private final Map<Kind, String> templates = new EnumMap<>(Kind.class);
        private final Map<String, Function<? super Subject, String>> tokens = new HashMap<>();

        private Builder() {}

        /** Sets how primary keys are called. */
        public Builder primaryKey(String template) {
            return set(Kind.PRIMARY_KEY, template);
        }

        /** Sets how foreign keys are called. */
        public Builder foreignKey(String template) {
            return set(Kind.FOREIGN_KEY, template);
        }

        /** Sets how unique constraints are called. */
        public Builder unique(String template) {
            return set(Kind.UNIQUE, template);
        }

        /** Sets how checks are called; with {@code {constraint_name}} in it, every check needs a name. */
        public Builder check(String template) {
            return set(Kind.CHECK, template);
        }

        /** Sets how indexes are called. */
        public Builder index(String template) {
            return set(Kind.INDEX, template);
        }

        /** Adds a word for templates: {@code token("short_table", subject -> subject.table().substring(0, 3))}. */
        public Builder token(String name, Function<? super Subject, String> value) {
            tokens.put(name, value);
            return this;
        }

        private Builder set(Kind kind, String template) {
            templates.put(kind, template);
            return this;
        }

        /**
         * Returns the convention.
         *
         * @throws ArgumentException if a template has a word that is not known, or not for its kind
         */
        public NamingConvention build() {
            Map<Kind, NameTemplate> parsed = new EnumMap<>(Kind.class);
            templates.forEach(
                    (kind, template) -> parsed.put(kind, NameTemplate.parse(kind, template, Map.copyOf(tokens))));
            return new NamingConvention(parsed);
        }
    }
}
