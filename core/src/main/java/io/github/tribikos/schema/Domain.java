package io.github.tribikos.schema;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.type.DomainType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.util.AppendList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of your own with rules that the database keeps (ISO 9075-2, 11.34), used as the type of columns:
 *
 * <pre>{@code
 * static final Domain<Integer> POSITIVE = Domain.of("positive", INTEGER).check("ck_positive", value -> value.gt(0));
 * ... column("seats", POSITIVE)     // CREATE DOMAIN positive AS INTEGER CONSTRAINT ck_positive CHECK (VALUE > 0)
 * }</pre>
 *
 * <p>{@code MetaData.createAll} creates it before the tables; by hand it is {@link CreateDomain}. A database without domains refuses a
 * table with one: give it the base type there, by {@link SqlType#withVariant}. Immutable and safe for any thread; each call
 * returns another. Two are equal if they have the same name, schema and base.
 *
 * @param <T> the Java type of a value
 */
public final class Domain<T> extends DomainType<T> {
    /**
     * A condition on each value.
     *
     * @param name null where the database makes one up
     * @param condition over {@code VALUE}
     */
    public record Check(@Nullable String name, Condition condition) {}

    private final boolean notNull;
    private final @Nullable Expression<?> serverDefault;
    private final AppendList<Check> checks;

    private Domain(
            @Nullable String schema,
            String name,
            SqlType<T> base,
            boolean notNull,
            @Nullable Expression<?> serverDefault,
            AppendList<Check> checks) {
        super(schema, Names.checked("a domain", name), base);
        this.notNull = notNull;
        this.serverDefault = serverDefault;
        this.checks = checks;
    }

    /** Returns a domain of the default schema, without rules yet. */
    public static <T> Domain<T> of(String name, SqlType<T> base) {
        return new Domain<>(null, name, base, false, null, AppendList.of());
    }

    /** Returns a domain of a schema, without rules yet. */
    public static <T> Domain<T> of(String schema, String name, SqlType<T> base) {
        return new Domain<>(Names.checked("a schema", schema), name, base, false, null, AppendList.of());
    }

    /** Returns this with {@code NOT NULL}. */
    public Domain<T> notNull() {
        return new Domain<>(schemaName(), typeName(), base(), true, serverDefault, checks);
    }

    /** Returns this with {@code DEFAULT value}, for columns that have no default of their own. */
    public Domain<T> defaultTo(T value) {
        return defaultTo(Sql.literal(Objects.requireNonNull(value, "value"), base()));
    }

    /** Returns this with {@code DEFAULT expression}. */
    public Domain<T> defaultTo(Expression<?> expression) {
        return new Domain<>(schemaName(), typeName(), base(), notNull, Objects.requireNonNull(expression), checks);
    }

    /** Returns this with a condition on each value: {@code check(value -> value.gt(0))} renders {@code CHECK (VALUE > 0)}. */
    public Domain<T> check(Function<? super Expression<@Nullable T>, Condition> condition) {
        return with(null, condition);
    }

    /** As {@link #check(Function)}, with a name: {@code CONSTRAINT ck_positive CHECK (VALUE > 0)}. */
    public Domain<T> check(String name, Function<? super Expression<@Nullable T>, Condition> condition) {
        return with(Names.checked("a check", name), condition);
    }

    private Domain<T> with(@Nullable String name, Function<? super Expression<@Nullable T>, Condition> condition) {
        Check check = new Check(name, condition.apply(Sql.literalColumn("VALUE", base())));
        return new Domain<>(schemaName(), typeName(), base(), notNull, serverDefault, checks.append(check));
    }

    /** Whether no value may be NULL. */
    public boolean isNotNull() {
        return notNull;
    }

    /** Returns the default, or null. */
    public @Nullable Expression<?> serverDefault() {
        return serverDefault;
    }

    /** Returns the conditions in order. */
    public List<Check> checks() {
        return checks;
    }
}
