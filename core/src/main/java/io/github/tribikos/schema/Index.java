package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.sql.ColumnClause;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Name;
import io.github.tribikos.sql.OrderTerm;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.sql.Part;
import io.github.tribikos.sql.Traversal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An index: {@code CREATE UNIQUE INDEX ix_name ON books (lower(title), year DESC) WHERE year > 1900}. Made by
 * {@link Column#index()} or {@link Table#index(String, OrderTerm...)}. Immutable and safe for any thread.
 */
public final class Index {
    private final Table<?> table;
    private final String name;
    private final boolean generatedName;
    private final List<OrderTerm> terms;
    private final boolean unique;
    private final @Nullable Condition where;
    private final List<DialectOptions.OfIndex> options;
    private final DialectFilter filter;

    private Index(
            Table<?> table,
            String name,
            boolean generatedName,
            List<OrderTerm> terms,
            boolean unique,
            @Nullable Condition where,
            List<DialectOptions.OfIndex> options,
            DialectFilter filter) {
        this.table = table;
        this.name = name;
        this.generatedName = generatedName;
        this.terms = terms;
        this.unique = unique;
        this.where = where;
        this.options = options;
        this.filter = filter;
    }

    static Index of(Table<?> table, @Nullable String name, boolean unique, OrderTerm... terms) {
        List<OrderTerm> list = List.of(terms);
        if (list.isEmpty()) {
            throw new ArgumentException("An index of " + table.quoted() + " needs at least one column or expression.");
        }
        for (OrderTerm term : list) {
            requireOwn(table, term);
        }
        return new Index(
                table,
                name == null ? generated(table, list) : Name.of(name).text(),
                name == null,
                list,
                unique,
                null,
                List.of(),
                DialectFilter.ALL);
    }

    private static void requireOwn(Table<?> table, Part part) {
        for (ColumnClause<?> column : Traversal.columns(part)) {
            if (column.from() != table) {
                throw new ArgumentException("An index of " + table.quoted() + " cannot use \"" + column
                        + "\": it sees only the table's own columns.");
            }
        }
    }

    /** SQLAlchemy's default: {@code ix_table_column}. */
    private static String generated(Table<?> table, List<OrderTerm> terms) {
        List<String> names = new ArrayList<>();
        for (OrderTerm term : terms) {
            if (!(term instanceof Column<?> column)) {
                throw new ArgumentException("An index of " + table.quoted()
                        + " on an expression needs a name: index(\"ix_...\", " + term + ").");
            }
            names.add(column.name());
        }
        return "ix_" + table.tableName() + "_" + String.join("_", names);
    }

    /**
     * Returns this index as a unique one, and puts it in this one's place in the table. Renders {@code CREATE UNIQUE INDEX}.
     *
     * @throws io.github.tribikos.error.StateException if the table is in use already
     */
    public Index unique() {
        return replacedBy(new Index(table, name, generatedName, terms, true, where, options, filter));
    }

    /**
     * Returns this index over the rows for which {@code condition} holds, and puts it in this one's place in the table. Renders
     * {@code WHERE condition}; a database without partial indexes refuses it.
     *
     * @throws io.github.tribikos.error.StateException if the table is in use already
     */
    public Index where(Condition condition) {
        requireOwn(table, condition);
        return replacedBy(new Index(table, name, generatedName, terms, unique, condition, options, filter));
    }

    /**
     * Returns this index with what one database is told of it, see {@link DialectOptions}, and puts it in this one's place in the table.
     *
     * @throws io.github.tribikos.error.StateException if the table is in use already
     */
    public Index with(DialectOptions.OfIndex dialect) {
        return replacedBy(new Index(
                table, name, generatedName, terms, unique, where, OptionLists.with(options, dialect), filter));
    }

    /**
     * Returns this index as one that {@link MetaData#createAll} makes on some databases alone, and puts it in this one's place in the
     * table. {@link CreateIndex} is rendered for any.
     *
     * @param dialects names of dialects, at least one
     * @throws io.github.tribikos.error.StateException if the table is in use already
     */
    public Index onlyOn(String... dialects) {
        return replacedBy(
                new Index(table, name, generatedName, terms, unique, where, options, DialectFilter.only(dialects)));
    }

    /** Returns this index for all databases but some; otherwise as {@link #onlyOn}. */
    public Index exceptOn(String... dialects) {
        return replacedBy(
                new Index(table, name, generatedName, terms, unique, where, options, DialectFilter.except(dialects)));
    }

    private Index replacedBy(Index other) {
        table.parts().replace(table, this, other);
        return other;
    }

    /** Returns the table. */
    public Table<?> table() {
        return table;
    }

    /** Returns the index' name. */
    public String name() {
        return name;
    }

    /** Whether the name was made of those of the table and columns, so that it may be cut where it is too long. */
    public boolean isNameGenerated() {
        return generatedName;
    }

    /** Returns what is indexed: columns, expressions, or either with a direction. */
    public List<OrderTerm> terms() {
        return terms;
    }

    /** The columns, none if one of the terms is no plain column. */
    List<ColumnClause<?>> uniqueColumns() {
        List<ColumnClause<?>> columns = new ArrayList<>();
        for (OrderTerm term : terms) {
            Object bare =
                    term instanceof Ordering ordering ? ordering.expression().bare() : term;
            if (!(bare instanceof ColumnClause<?> column)) {
                return List.of();
            }
            columns.add(column);
        }
        return columns;
    }

    /** Whether no two rows may agree in what is indexed. */
    public boolean isUnique() {
        return unique;
    }

    /** Returns the condition of a partial index, or null. */
    public @Nullable Condition where() {
        return where;
    }

    /** Returns the options of one dialect, or null. */
    public <O extends DialectOptions.OfIndex> @Nullable O option(Class<O> kind) {
        return OptionLists.find(options, kind);
    }

    /** Whether {@link MetaData#createAll} makes it on {@code dialect}. */
    public boolean isOn(String dialect) {
        return filter.holds(dialect);
    }

    @Override
    public String toString() {
        return (unique ? "UNIQUE INDEX " : "INDEX ") + name + " ("
                + terms.stream().map(OrderTerm::toString).collect(Collectors.joining(", ")) + ")";
    }
}
