package io.github.tribikos.dialect;

import io.github.tribikos.catalog.ExpressionText;
import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedComputed;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.ReflectedTerm;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.catalog.VendorType;
import io.github.tribikos.schema.Deferrable;
import io.github.tribikos.schema.Identity;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.sql.Ordering;
import io.github.tribikos.type.SqlType;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is declared and what the catalog says into one form, so that the two are equal where the database makes no difference: types
 * in the dialect's spelling, expressions as {@link ExpressionText} has them, and nothing that the catalog does not tell apart, see {@link
 * CatalogTrait}. Immutable and safe for any thread; a dialect overrides what its traits do not say.
 */
public class CatalogNorm {
    private final SchemaReader reader;
    private final Function<SqlType<?>, String> typeNames;
    private final Set<CatalogTrait> traits;

    /**
     * Creates a norm.
     *
     * @param reader knows types by their spelling, and what the catalog tells apart
     * @param typeNames spells types as CREATE TABLE does
     */
    public CatalogNorm(SchemaReader reader, Function<SqlType<?>, String> typeNames) {
        this.reader = reader;
        this.typeNames = typeNames;
        this.traits = reader.traits();
    }

    /** Whether the catalog tells this apart. */
    protected final boolean has(CatalogTrait trait) {
        return traits.contains(trait);
    }

    /** Returns what a table is known by. */
    public TableName key(TableName name) {
        return has(CatalogTrait.CASE_OF_NAMES)
                ? name
                : new TableName(name.schema(), name.name().toLowerCase(Locale.ROOT));
    }

    /** Whether two names are the same. */
    public boolean isSameName(String name, String other) {
        return has(CatalogTrait.CASE_OF_NAMES) ? name.equals(other) : name.equalsIgnoreCase(other);
    }

    /** Returns the normal form of a type. */
    public String type(String text) {
        SqlType<?> type = reader.type(text);
        return type instanceof VendorType ? text.strip().toUpperCase(Locale.ROOT) : typeNames.apply(type);
    }

    /** Returns the normal form of an expression. */
    public String expression(String sql) {
        return ExpressionText.normal(sql);
    }

    /** Returns the normal form of a default, null for none and for the default of all columns, NULL. */
    public @Nullable String defaultText(ReflectedColumn column) {
        String text = column.defaultText();
        if (text == null) {
            return null;
        }
        String normal = expression(text);
        return normal.equals("null") ? null : normal;
    }

    /** Returns the normal form of a column of {@code table}. */
    public ReflectedColumn column(ReflectedTable table, ReflectedColumn column) {
        ReflectedComputed computed = column.computed();
        Identity identity = generated(table, column);
        return new ReflectedColumn(
                column.name(),
                type(column.typeText()),
                column.type(),
                column.isNullable() && !isKey(table, column),
                identity != null || computed != null ? null : defaultText(column),
                identity,
                column.isAutoIncrement() && identity == null,
                computed == null ? null : new ReflectedComputed(expression(computed.sql()), computed.isStored()),
                comment(column.comment()));
    }

    /** Returns the normal form of a comment. */
    public @Nullable String comment(@Nullable String text) {
        return text == null || text.isEmpty() || !has(CatalogTrait.COMMENTS) ? null : text;
    }

    /** A key is never NULL, though SQLite would let it be. */
    private static boolean isKey(ReflectedTable table, ReflectedColumn column) {
        ReflectedKey key = table.primaryKey();
        return key != null && key.columns().contains(column.name());
    }

    private @Nullable Identity generated(ReflectedTable table, ReflectedColumn column) {
        ReflectedKey key = table.primaryKey();
        if (!has(CatalogTrait.PLAIN_INTEGER_KEYS)
                && isKey(table, column)
                && key != null
                && key.columns().size() == 1
                && column.typeText().equalsIgnoreCase("INTEGER")) {
            return Identity.byDefault();
        }
        if (column.isAutoIncrement()) {
            return has(CatalogTrait.IDENTITY_COLUMNS) ? null : Identity.byDefault();
        }
        Identity identity = column.identity();
        return identity == null ? null : identity(identity);
    }

    /** The options without those that say what is so anyway. */
    private static Identity identity(Identity options) {
        Identity normal = options.isAlways() ? Identity.always() : Identity.byDefault();
        long increment = options.increment().orElse(1);
        normal = increment == 1 ? normal : normal.increment(increment);
        if (options.start().isPresent()
                && options.start().getAsLong() != options.min().orElse(1)) {
            normal = normal.start(options.start().getAsLong());
        }
        if (options.min().isPresent() && options.min().getAsLong() != 1) {
            normal = normal.min(options.min().getAsLong());
        }
        if (options.max().isPresent()) {
            normal = normal.max(options.max().getAsLong());
        }
        if (options.cache().orElse(1) != 1) {
            normal = normal.cache(options.cache().getAsLong());
        }
        return options.isCycle() ? normal.cycle() : normal;
    }

    /** Returns the normal form of a primary key. */
    public ReflectedKey primaryKey(ReflectedKey key) {
        return new ReflectedKey(
                has(CatalogTrait.PRIMARY_KEY_NAMES) ? key.name() : null,
                key.columns(),
                deferrable(key.deferrable()),
                key.options());
    }

    /** Returns the normal form of a unique constraint. */
    public ReflectedKey unique(ReflectedKey unique) {
        return new ReflectedKey(
                name(unique.name()), unique.columns(), deferrable(unique.deferrable()), unique.options());
    }

    /** Whether an index is kept as a unique constraint. */
    public boolean isUniqueConstraint(ReflectedIndex index) {
        return index.isUnique()
                && !has(CatalogTrait.UNIQUE_INDEXES)
                && index.where() == null
                && !index.needsOptions()
                && index.terms().stream().allMatch(term -> term.column() != null && !term.isDescending());
    }

    private @Nullable String name(@Nullable String name) {
        return has(CatalogTrait.CONSTRAINT_NAMES) ? name : null;
    }

    private static @Nullable Deferrable deferrable(@Nullable Deferrable when) {
        return when == Deferrable.NOT_DEFERRABLE ? null : when;
    }

    /** Returns the normal form of a foreign key. */
    public ReflectedForeignKey foreignKey(ReflectedForeignKey key) {
        return new ReflectedForeignKey(
                name(key.name()),
                key.columns(),
                key.target(),
                key.targetColumns(),
                action(key.onDelete()),
                action(key.onUpdate()),
                deferrable(key.deferrable()),
                key.isMatchFull());
    }

    private @Nullable ReferentialAction action(@Nullable ReferentialAction action) {
        boolean isUsual = action == ReferentialAction.NO_ACTION
                || (action == ReferentialAction.RESTRICT && !has(CatalogTrait.RESTRICT));
        return isUsual ? null : action;
    }

    /** Returns the normal form of a check. */
    public ReflectedCheck check(ReflectedCheck check) {
        return new ReflectedCheck(has(CatalogTrait.CHECK_NAMES) ? check.name() : null, expression(check.sql()));
    }

    /** Returns the normal form of an index. */
    public ReflectedIndex index(ReflectedIndex index) {
        return new ReflectedIndex(
                index.name(),
                index.isUnique(),
                index.terms().stream().map(this::term).toList(),
                index.included(),
                index.where() == null ? null : expression(index.where()),
                index.method(),
                index.options());
    }

    private ReflectedTerm term(ReflectedTerm term) {
        boolean isDescending = term.isDescending() && has(CatalogTrait.INDEX_DIRECTIONS);
        Ordering.Nulls usual =
                isDescending == has(CatalogTrait.NULLS_GREATEST) ? Ordering.Nulls.FIRST : Ordering.Nulls.LAST;
        return new ReflectedTerm(
                term.column(),
                term.sql() == null ? null : expression(term.sql()),
                isDescending,
                term.nulls() == usual || !has(CatalogTrait.INDEX_DIRECTIONS) ? null : term.nulls(),
                term.option());
    }
}
