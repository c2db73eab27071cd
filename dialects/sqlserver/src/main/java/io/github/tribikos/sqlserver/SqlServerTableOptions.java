package io.github.tribikos.sqlserver;

import io.github.tribikos.schema.DialectOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What SQL Server's <a href="https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql">CREATE TABLE</a> is told of a
 * table beyond the standard: {@code options(SqlServerTableOptions.on("archive_files"))}. Other databases pass it by. Immutable.
 */
public final class SqlServerTableOptions implements DialectOptions.OfTable {
    private final String filegroup;
    private final @Nullable String textFilegroup;

    private SqlServerTableOptions(String filegroup, @Nullable String textFilegroup) {
        this.filegroup = filegroup;
        this.textFilegroup = textFilegroup;
    }

    /** Returns the options of a table that lies {@code ON} a filegroup. */
    public static SqlServerTableOptions on(String filegroup) {
        return new SqlServerTableOptions(Objects.requireNonNull(filegroup), null);
    }

    /** Returns this with its large values {@code TEXTIMAGE_ON} another filegroup. */
    public SqlServerTableOptions textImageOn(String name) {
        return new SqlServerTableOptions(filegroup, Objects.requireNonNull(name));
    }

    /** Returns the filegroup. */
    public String filegroup() {
        return filegroup;
    }

    /** Returns the filegroup of large values, or null for the same. */
    public @Nullable String textFilegroup() {
        return textFilegroup;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SqlServerTableOptions that
                && that.filegroup.equals(filegroup)
                && Objects.equals(that.textFilegroup, textFilegroup);
    }

    @Override
    public int hashCode() {
        return Objects.hash(filegroup, textFilegroup);
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "SqlServerTableOptions ON " + filegroup
                + (textFilegroup == null ? "" : " TEXTIMAGE_ON " + textFilegroup);
    }
}
