package io.github.tribikos.schema;

import io.github.tribikos.sql.LongExpression;
import io.github.tribikos.sql.NextValue;
import org.jspecify.annotations.Nullable;

/**
 * A generator of numbers (ISO 9075-2, 4.27): {@code Sequence.of("invoice_no").start(1000)}. {@link #next} is its next value, in any
 * statement and as a column's default: {@code bigint("id").defaultSql(NUMBERS.next())}. Create it with {@link CreateSequence}; a {@link
 * MetaData} holds tables alone. Immutable; each method returns a copy. Safe for any thread.
 */
public final class Sequence {
    private final @Nullable String schema;
    private final String name;
    private final Identity options;

    private Sequence(@Nullable String schema, String name, Identity options) {
        this.schema = schema;
        this.name = name;
        this.options = options;
    }

    /**
     * Returns a sequence of the database's default schema.
     *
     * @throws io.github.tribikos.error.ArgumentException if the name is empty or holds a NUL character
     */
    public static Sequence of(String name) {
        return new Sequence(null, Names.checked("a sequence", name), Identity.byDefault());
    }

    /** Returns a sequence of {@code schema}; otherwise as {@link #of(String)}. */
    public static Sequence of(String schema, String name) {
        return new Sequence(Names.checked("a schema", schema), Names.checked("a sequence", name), Identity.byDefault());
    }

    private Sequence with(Identity changed) {
        return new Sequence(schema, name, changed);
    }

    /** Returns this with {@code START WITH value}: its first value. */
    public Sequence start(long value) {
        return with(options.start(value));
    }

    /**
     * Returns this with {@code INCREMENT BY step}.
     *
     * @throws io.github.tribikos.error.ArgumentException if {@code step} is 0
     */
    public Sequence increment(long step) {
        return with(options.increment(step));
    }

    /** Returns this with {@code MINVALUE value}. */
    public Sequence min(long value) {
        return with(options.min(value));
    }

    /** Returns this with {@code MAXVALUE value}. */
    public Sequence max(long value) {
        return with(options.max(value));
    }

    /** Returns this with {@code CACHE count}: values that a session takes ahead. */
    public Sequence cache(long count) {
        return with(options.cache(count));
    }

    /** Returns this with {@code CYCLE}: after the last value the first comes again. */
    public Sequence cycle() {
        return with(options.cycle());
    }

    /**
     * Returns its next value, another each time the expression is evaluated: {@code nextval('invoice_no')} on PostgreSQL and DuckDB, {@code
     * NEXT VALUE FOR invoice_no} on H2 and SQL Server, {@code nextval(invoice_no)} on MariaDB, {@code invoice_no.nextval} on Oracle.
     */
    public LongExpression<Long> next() {
        return NextValue.of(schema, name);
    }

    /** Returns the schema, null for the database's default. */
    public @Nullable String schemaName() {
        return schema;
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the options, {@code INCREMENT BY 2 START WITH 10}; empty if there are none. */
    public String options() {
        return options.options();
    }

    /** Shows the name. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
