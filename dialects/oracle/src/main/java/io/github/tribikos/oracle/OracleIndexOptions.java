package io.github.tribikos.oracle;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.DialectOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Oracle's <a href="https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-INDEX.html">CREATE INDEX</a> is told of
 * an index beyond the standard: {@code index("ix_kind", kind).with(OracleIndexOptions.bitmap())}. Other databases pass it by. Immutable;
 * each call returns another.
 */
public final class OracleIndexOptions implements DialectOptions.OfIndex {
    private static final OracleIndexOptions NONE = new OracleIndexOptions(false, null, null);

    private final boolean bitmap;
    private final @Nullable String compress;
    private final @Nullable String tablespace;

    private OracleIndexOptions(boolean bitmap, @Nullable String compress, @Nullable String tablespace) {
        this.bitmap = bitmap;
        this.compress = compress;
        this.tablespace = tablespace;
    }

    /** Returns options that say nothing yet. */
    public static OracleIndexOptions none() {
        return NONE;
    }

    /** Returns the options of a {@code BITMAP INDEX}. */
    public static OracleIndexOptions bitmap() {
        return new OracleIndexOptions(true, null, null);
    }

    /** Returns this with {@code COMPRESS}: keys that begin alike share their beginning. */
    public OracleIndexOptions compress() {
        return new OracleIndexOptions(bitmap, " COMPRESS", tablespace);
    }

    /**
     * Returns this with {@code COMPRESS columns}: the first columns of the key alone.
     *
     * @throws ArgumentException if it is less than 1
     */
    public OracleIndexOptions compress(int columns) {
        if (columns < 1) {
            throw new ArgumentException("COMPRESS counts columns, 1 or more, but was given " + columns + ".");
        }
        return new OracleIndexOptions(bitmap, " COMPRESS " + columns, tablespace);
    }

    /** Returns this with {@code TABLESPACE name}. */
    public OracleIndexOptions tablespace(String name) {
        return new OracleIndexOptions(bitmap, compress, Objects.requireNonNull(name));
    }

    /** Whether it keeps a map of bits for each value. */
    public boolean isBitmap() {
        return bitmap;
    }

    /** What stands behind the terms, with a space before it. */
    String clauses(OracleDdlCompiler compiler) {
        return (compress == null ? "" : compress)
                + (tablespace == null ? "" : " TABLESPACE " + compiler.quoted(tablespace));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OracleIndexOptions that
                && that.bitmap == bitmap
                && Objects.equals(that.compress, compress)
                && Objects.equals(that.tablespace, tablespace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bitmap, compress, tablespace);
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "OracleIndexOptions" + (bitmap ? " BITMAP" : "") + (compress == null ? "" : compress)
                + (tablespace == null ? "" : " TABLESPACE " + tablespace);
    }
}
