package io.github.tribikos.sqlserver;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DialectOptions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What SQL Server's <a href="https://learn.microsoft.com/sql/t-sql/statements/create-index-transact-sql">CREATE INDEX</a> is told of an
 * index beyond the standard: {@code index("ix_name", name).with(SqlServerIndexOptions.clustered().include(kind))}. Other databases pass it
 * by. Immutable; each call returns another.
 */
public final class SqlServerIndexOptions implements DialectOptions.OfIndex {
    private final String kind;
    private final List<Column<?>> included;
    private final @Nullable String filegroup;

    private SqlServerIndexOptions(String kind, List<Column<?>> included, @Nullable String filegroup) {
        this.kind = kind;
        this.included = included;
        this.filegroup = filegroup;
    }

    /** Returns options that say nothing yet. */
    public static SqlServerIndexOptions none() {
        return new SqlServerIndexOptions("", List.of(), null);
    }

    /** Returns the options of a {@code CLUSTERED INDEX}: the table is stored in its order. */
    public static SqlServerIndexOptions clustered() {
        return new SqlServerIndexOptions("CLUSTERED ", List.of(), null);
    }

    /** Returns the options of a {@code NONCLUSTERED INDEX}. */
    public static SqlServerIndexOptions nonclustered() {
        return new SqlServerIndexOptions("NONCLUSTERED ", List.of(), null);
    }

    /** Returns this as a {@code COLUMNSTORE INDEX}. */
    public SqlServerIndexOptions columnstore() {
        return new SqlServerIndexOptions(kind.replace("COLUMNSTORE ", "") + "COLUMNSTORE ", included, filegroup);
    }

    /** Returns this with {@code INCLUDE (a, b)}: columns that the index holds and does not search by. */
    public SqlServerIndexOptions include(Column<?>... columns) {
        return new SqlServerIndexOptions(kind, List.of(columns), filegroup);
    }

    /** Returns this {@code ON} a filegroup. */
    public SqlServerIndexOptions on(String name) {
        return new SqlServerIndexOptions(kind, included, Objects.requireNonNull(name));
    }

    /** The words before INDEX, with a space behind each. */
    String kind() {
        return kind;
    }

    /** Returns the columns that are held and not searched by. */
    public List<Column<?>> included() {
        return included;
    }

    /** Returns the filegroup, or null for that of the table. */
    public @Nullable String filegroup() {
        return filegroup;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SqlServerIndexOptions that
                && that.kind.equals(kind)
                && that.included.equals(included)
                && Objects.equals(that.filegroup, filegroup);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, included, filegroup);
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "SqlServerIndexOptions " + kind + "INDEX" + (included.isEmpty() ? "" : " INCLUDE " + included)
                + (filegroup == null ? "" : " ON " + filegroup);
    }
}
