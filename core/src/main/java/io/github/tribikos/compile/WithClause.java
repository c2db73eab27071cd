package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Cte;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The common table expressions of a statement, or of a query in parentheses, as they are met in it. */
final class WithClause {
    private final @Nullable WithClause outer;
    private final List<Fragment> parts = new ArrayList<>();
    private final Map<String, Cte> defined = new HashMap<>(); // by name
    private boolean recursive;

    /** Creates the WITH of a query inside another, or of a whole statement where there is no other. */
    WithClause(@Nullable WithClause outer) {
        this.outer = outer;
    }

    /**
     * Whether {@code cte} is defined here, or in a query around.
     *
     * @param lenient whether another of the same name is let pass
     */
    boolean knows(String name, Cte cte, boolean lenient) {
        for (WithClause at = this; at != null; at = at.outer) {
            Cte known = at.defined.get(name);
            if (known != null && known != cte && !lenient) {
                throw new CompileException("Two different common table expressions are called \"" + name
                        + "\" in one statement. Give each its own name.");
            }
            if (known != null) {
                return true;
            }
        }
        return false;
    }

    /** Notes that {@code cte} is defined here, so that it may refer to itself. */
    void claim(String name, Cte cte) {
        defined.put(name, cte);
    }

    void setRecursive() {
        recursive = true;
    }

    /** Adds a definition: {@code name AS (SELECT ...)}. */
    void add(Fragment definition) {
        parts.add(definition);
    }

    /** Returns {@code statement} with WITH before it, if anything was defined. */
    Fragment before(Fragment statement, FromCompiler compiler) {
        if (parts.isEmpty()) {
            return statement;
        }
        Fragment whole = new Fragment();
        whole.sql().append(recursive ? compiler.withRecursive() : "WITH ");
        for (int i = 0; i < parts.size(); i++) {
            whole.sql().append(i == 0 ? "" : ",\n");
            whole.append(parts.get(i));
        }
        whole.sql().append('\n');
        whole.append(statement);
        return whole;
    }

    /** Forgets what was written. */
    void clear() {
        parts.clear();
        defined.clear();
    }
}
