package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Quoting;
import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.NumberType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The declaring half of a {@link Table}: what its constructor, its fields, or the constants beside it call. Every method throws
 * {@link io.github.tribikos.error.StateException} once the table is in use; those that add a column throw
 * {@link ArgumentException} if the name is empty, holds a NUL character, or is another column's. Columns are NOT NULL unless
 * {@link Column#nullable()} is called.
 */
public abstract sealed class TableDeclaration permits Table {
    private final TableParts parts = new TableParts();

    TableDeclaration() {}

    final TableParts parts() {
        return parts;
    }

    private Table<?> self() {
        return (Table<?>) this;
    }

    /**
     * Adds a column of any type. Of a table in use, such as a reflected one, it returns the column of this name instead, for what wants
     * to know its type: {@code db.get("orders").column("total", NUMERIC)}; with {@code .nullable()} if it is.
     *
     * @throws ArgumentException if the table is in use, and the values of its column have another Java type
     */
    @SuppressWarnings("unchecked") // known() has compared the types
    public <C> Column<C> column(String name, SqlType<C> type) {
        Column<?> known = parts.known(self(), name, type);
        if (known != null) {
            return (Column<C>) known;
        }
        return parts.add(self(), new Column<>(self(), parts.nextPosition(), checked(name), type, ColumnOptions.NONE));
    }

    /** Adds a numeric column, whose operators take {@code int} literals; of a table in use as {@link #column(String, SqlType)}. */
    @SuppressWarnings("unchecked") // known() has compared the types
    public <C extends Number> NumberColumn<C> column(String name, NumberType<C> type) {
        Column<?> known = parts.known(self(), name, type);
        if (known != null) {
            return known instanceof NumberColumn<?> number ? (NumberColumn<C>) number : known.view(NumberColumn::new);
        }
        return parts.add(
                self(), new NumberColumn<>(self(), parts.nextPosition(), checked(name), type, ColumnOptions.NONE));
    }

    /** Adds an INTEGER column. */
    public Column<Integer> column(String name, IntegerType type) {
        return column(name, (SqlType<Integer>) type);
    }

    /** Adds a BIGINT column; of a table in use as {@link #column(String, SqlType)}. */
    public LongColumn column(String name, LongType type) {
        Column<?> known = parts.known(self(), name, type);
        if (known != null) {
            return known instanceof LongColumn number ? number : known.view(LongColumn::new);
        }
        return parts.add(self(), new LongColumn(self(), parts.nextPosition(), checked(name), type, ColumnOptions.NONE));
    }

    private String checked(String name) {
        return Names.checked("a column of " + self().quoted(), name);
    }

    /** Adds a BIGINT column. */
    public LongColumn bigint(String name) {
        return column(name, Types.BIGINT);
    }

    /** Adds an INTEGER column. */
    public Column<Integer> integer(String name) {
        return column(name, Types.INTEGER);
    }

    /** Adds a SMALLINT column. */
    public NumberColumn<Short> smallint(String name) {
        return column(name, Types.SMALLINT);
    }

    /** Adds a NUMERIC({@code precision}, {@code scale}) column. */
    public NumberColumn<BigDecimal> numeric(String name, int precision, int scale) {
        return column(name, Types.NUMERIC(precision, scale));
    }

    /** Adds a REAL column. */
    public NumberColumn<Float> real(String name) {
        return column(name, Types.REAL);
    }

    /** Adds a DOUBLE PRECISION column. */
    public NumberColumn<Double> doublePrecision(String name) {
        return column(name, Types.DOUBLE);
    }

    /** Adds a BOOLEAN column. */
    public Column<Boolean> bool(String name) {
        return column(name, Types.BOOLEAN);
    }

    /** Adds a VARCHAR({@code length}) column. */
    public Column<String> varchar(String name, int length) {
        return column(name, Types.VARCHAR(length));
    }

    /** Adds a CHAR({@code length}) column. */
    public Column<String> character(String name, int length) {
        return column(name, Types.CHAR(length));
    }

    /** Adds a TEXT column. */
    public Column<String> text(String name) {
        return column(name, Types.TEXT);
    }

    /** Adds a VARBINARY({@code length}) column. */
    public Column<byte[]> varbinary(String name, int length) {
        return column(name, Types.VARBINARY(length));
    }

    /** Adds a BLOB column. */
    public Column<byte[]> blob(String name) {
        return column(name, Types.BLOB);
    }

    /** Adds a DATE column. */
    public Column<LocalDate> date(String name) {
        return column(name, Types.DATE);
    }

    /** Adds a TIME column. */
    public Column<LocalTime> time(String name) {
        return column(name, Types.TIME);
    }

    /** Adds a TIMESTAMP (without time zone) column. */
    public Column<LocalDateTime> timestamp(String name) {
        return column(name, Types.TIMESTAMP);
    }

    /** Adds a TIMESTAMP WITH TIME ZONE column read as an {@link OffsetDateTime}. */
    public Column<OffsetDateTime> timestampTz(String name) {
        return column(name, Types.TIMESTAMP_TZ);
    }

    /** Adds a TIMESTAMP WITH TIME ZONE column read as an {@link Instant}. */
    public Column<Instant> instant(String name) {
        return column(name, Types.INSTANT);
    }

    /** Adds a UUID column. */
    public Column<UUID> uuid(String name) {
        return column(name, Types.UUID);
    }

    /** Adds a JSON column, its values JSON text. */
    public Column<String> json(String name) {
        return column(name, Types.JSON);
    }

    /** Adds a column for a Java enum, stored by the name of its constant. */
    public <E extends Enum<E>> Column<E> enumOf(String name, Class<E> type) {
        return column(name, Types.ENUM(type));
    }

    /**
     * Declares the primary key. Renders {@code PRIMARY KEY (venue_id, stage_no)}.
     *
     * @throws ArgumentException if the table has one already, or a column is nullable, another table's, or named twice
     */
    public PrimaryKey primaryKey(Column<?>... columns) {
        return primary(null, columns);
    }

    /** As {@link #primaryKey(Column...)}, with a name: {@code CONSTRAINT pk_stage PRIMARY KEY (venue_id, stage_no)}. */
    public PrimaryKey primaryKey(String name, Column<?>... columns) {
        return primary(name, columns);
    }

    private PrimaryKey primary(@Nullable String name, Column<?>... columns) {
        PrimaryKey key = new PrimaryKey(self(), name, Names.own(self(), "The primary key", columns));
        parts.add(self(), key);
        return key;
    }

    /**
     * Declares that no two rows have all of {@code columns} in common. Renders {@code UNIQUE (a, b)}.
     *
     * @throws ArgumentException if there is no column, or one is another table's or named twice
     */
    public UniqueConstraint unique(Column<?>... columns) {
        return uniqueNamed(null, columns);
    }

    /** As {@link #unique(Column...)}, with a name: {@code CONSTRAINT uq_slot UNIQUE (a, b)}. */
    public UniqueConstraint unique(String name, Column<?>... columns) {
        return uniqueNamed(name, columns);
    }

    private UniqueConstraint uniqueNamed(@Nullable String name, Column<?>... columns) {
        UniqueConstraint unique = new UniqueConstraint(self(), name, Names.own(self(), "A unique constraint", columns));
        parts.add(self(), unique);
        return unique;
    }

    /**
     * Declares a condition that no row may make false. Renders {@code CHECK (ends_at > starts_at)}.
     *
     * @throws ArgumentException if the condition uses a column of another table
     */
    public CheckConstraint check(Condition condition) {
        return checkNamed(null, condition);
    }

    /** As {@link #check(Condition)}, with a name: {@code CONSTRAINT ck_times CHECK (ends_at > starts_at)}. */
    public CheckConstraint check(String name, Condition condition) {
        return checkNamed(name, condition);
    }

    private CheckConstraint checkNamed(@Nullable String name, Condition condition) {
        CheckConstraint check = new CheckConstraint(self(), name, condition);
        parts.add(self(), check);
        return check;
    }

    /**
     * Begins a foreign key of one or more columns; {@link ForeignKeyColumns#references} completes it:
     * {@code foreignKey(venueId, stageNo).references(() -> STAGE.venueId, () -> STAGE.stageNo)}.
     *
     * @throws ArgumentException if there is no column, or one is another table's or named twice
     */
    public ForeignKeyColumns foreignKey(Column<?>... columns) {
        return begin(null, columns);
    }

    /** As {@link #foreignKey(Column...)}, with a name: {@code CONSTRAINT fk_stage FOREIGN KEY(venue_id, stage_no) ...}. */
    public ForeignKeyColumns foreignKey(String name, Column<?>... columns) {
        return begin(name, columns);
    }

    private ForeignKeyColumns begin(@Nullable String name, Column<?>... columns) {
        return parts.begin(self(), new ForeignKeyColumns(self(), name, Names.own(self(), "A foreign key", columns)));
    }

    /**
     * Declares an index named {@code ix_table_column}. Renders {@code CREATE INDEX ix_books_title ON books (title)}.
     *
     * @throws ArgumentException if there is no column, or one is another table's
     */
    public Index index(Column<?>... columns) {
        return indexNamed(null, columns);
    }

    /**
     * Declares an index on columns or expressions, each with a direction if you like:
     * {@code index("ix_title", lower(title), year.desc())}.
     *
     * @throws ArgumentException if there is no term, or one uses a column of another table
     */
    public Index index(String name, OrderTerm... terms) {
        return indexNamed(name, terms);
    }

    private Index indexNamed(@Nullable String name, OrderTerm... terms) {
        Index index = Index.of(self(), name, false, terms);
        parts.add(self(), index);
        return index;
    }

    /**
     * Declares a constraint that one database alone has, by a node of its module: {@code constraint("ex_room",
     * PostgresExclude.using("gist").with(room, "=").with(during, "&&")).onlyOn("postgresql")}.
     */
    public CustomConstraint constraint(String name, ConstraintDefinition definition) {
        return custom(Names.checked("a constraint", name), definition);
    }

    /** As {@link #constraint(String, ConstraintDefinition)}, with a name that the database makes up. */
    public CustomConstraint constraint(ConstraintDefinition definition) {
        return custom(null, definition);
    }

    private CustomConstraint custom(@Nullable String name, ConstraintDefinition definition) {
        CustomConstraint made = new CustomConstraint(
                self(), name, Objects.requireNonNull(definition, "definition"), ConstraintTraits.NONE);
        parts.add(self(), made);
        return made;
    }

    /**
     * Declares what single databases are told of the table, see {@link DialectOptions}. Of two objects of one class the later
     * counts.
     */
    public void options(DialectOptions.OfTable... options) {
        for (DialectOptions.OfTable each : options) {
            parts.change(self(), each, extras -> extras.with(each));
        }
    }

    /**
     * Declares that the table is seen by its connection alone, and gone with it: {@code CREATE TEMPORARY TABLE}. It is of use on a
     * {@code Connection}, where {@link MetaData#createAll} leaves one that is there alone by {@code IF NOT EXISTS}; an engine would take
     * any connection of its pool.
     */
    public void temporary() {
        parts.change(self(), "TEMPORARY", TableExtras::asTemporary);
    }

    /**
     * Declares that another table has to be there before this one although no foreign key says so, for instance because of a trigger:
     * {@link MetaData} creates it before, and drops it after. Where this closes a cycle, one of its edges is left out of account.
     *
     * @param table gives the other table; asked when it is needed first, never here
     */
    public void dependsOn(Supplier<? extends Table<?>> table) {
        Objects.requireNonNull(table, "table");
        parts.change(self(), "a dependency", extras -> extras.dependingOn(table));
    }

    /**
     * Declares a statement that {@link MetaData#createAll} runs before it creates this table: {@code
     * beforeCreate(TextDdl.of("CREATE EXTENSION IF NOT EXISTS citext").onlyOn("postgresql"))}. One is run after another, in order.
     */
    public void beforeCreate(Ddl statement) {
        attach(TableExtras.Moment.BEFORE_CREATE, statement);
    }

    /** Declares a statement that {@link MetaData#createAll} runs once it has created this table and its indexes, such as a trigger. */
    public void afterCreate(Ddl statement) {
        attach(TableExtras.Moment.AFTER_CREATE, statement);
    }

    /** Declares a statement that {@link MetaData#dropAll} runs before it drops this table. */
    public void beforeDrop(Ddl statement) {
        attach(TableExtras.Moment.BEFORE_DROP, statement);
    }

    /** Declares a statement that {@link MetaData#dropAll} runs once it has dropped this table. */
    public void afterDrop(Ddl statement) {
        attach(TableExtras.Moment.AFTER_DROP, statement);
    }

    private void attach(TableExtras.Moment moment, Ddl statement) {
        Objects.requireNonNull(statement, "statement");
        parts.change(self(), "a statement", extras -> extras.with(moment, statement));
    }

    /**
     * Declares that the table's name is always or never quoted, where it is not to be quoted as the database needs it. It is not
     * for its schema, which is quoted as needed.
     */
    public void quoting(Quoting when) {
        Objects.requireNonNull(when, "when");
        parts.change(self(), "how its name is quoted", extras -> extras.quoting(when));
    }

    /** Declares the comment that the database keeps with the table. An earlier one is replaced. */
    public void comment(String text) {
        parts.comment(self(), text);
    }
}
