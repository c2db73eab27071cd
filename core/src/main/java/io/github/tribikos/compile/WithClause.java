package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Cte;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The common table expressions of a statement, as they are met in it. */
final class WithClause {
    private final List<Fragment> parts = new ArrayList<>();
    private final Map<String, Cte> defined = new HashMap<>(); // by name
    private boolean recursive;

    /**
     * Whether {@code cte} is met for the first time.
     *
     * @param lenient whether another of the same name is let pass
     */
    boolean isNew(String name, Cte cte, boolean lenient) {
        Cte known = defined.putIfAbsent(name, cte);
        if (known != null && known != cte && !lenient) {
            throw new CompileException("Two different common table expressions are called \"" + name
                    + "\" in one statement. Give each its own name.");
        }
        return known == null;
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
