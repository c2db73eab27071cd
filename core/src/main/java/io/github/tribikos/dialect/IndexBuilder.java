package io.github.tribikos.dialect;

import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedOptions;
import io.github.tribikos.catalog.ReflectedTerm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the terms of an index, of which catalogs tell in a row each. For one thread. */
public final class IndexBuilder {
    private final String name;
    private final boolean isUnique;
    private final List<ReflectedTerm> terms = new ArrayList<>();
    private final List<String> included = new ArrayList<>();
    private @Nullable String where;
    private @Nullable String method;
    private ReflectedOptions options = ReflectedOptions.NONE;

    /** Begins an index. */
    public IndexBuilder(String name, boolean isUnique) {
        this.name = name;
        this.isUnique = isUnique;
    }

    /** Adds the next term. */
    public IndexBuilder add(ReflectedTerm term) {
        terms.add(term);
        return this;
    }

    /** Adds a column that is kept beside the terms. */
    public IndexBuilder include(String column) {
        included.add(column);
        return this;
    }

    /** Sets the condition of a partial index, null if there is none. */
    public IndexBuilder where(@Nullable String sql) {
        where = sql;
        return this;
    }

    /** Sets how it is kept, null for the database's habit. */
    public IndexBuilder method(@Nullable String name) {
        method = name;
        return this;
    }

    /** Sets what only this database keeps of it. */
    public IndexBuilder options(ReflectedOptions kept) {
        options = kept;
        return this;
    }

    /** Returns the finished index. */
    public ReflectedIndex build() {
        return new ReflectedIndex(name, isUnique, terms, included, where, method, options);
    }
}
