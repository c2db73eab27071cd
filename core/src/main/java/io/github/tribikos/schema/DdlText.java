package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** What the DDL statements share: their text for people, and that they are about tables. */
final class DdlText {
    private DdlText() {}

    /** Holder, so that the service is looked up when the first statement is printed. */
    private static final class Neutral {
        static final @Nullable DdlRenderer RENDERER = ServiceLoader.load(
                        DdlRenderer.class, DdlText.class.getClassLoader())
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("CatchingUnchecked") // toString must not fail, whatever a supplier or custom element throws
    static String render(Ddl ddl) {
        try {
            DdlRenderer renderer = Neutral.RENDERER;
            if (renderer != null) {
                return String.join(";\n", renderer.render(ddl));
            }
        } catch (RuntimeException e) {
            return ddl.getClass().getSimpleName() + " (cannot be shown: " + e.getMessage() + ")";
        }
        return ddl.getClass().getSimpleName();
    }

    static Table<?> requireTable(String statement, Table<?> table) {
        if (!table.root().equals(table)) {
            throw new ArgumentException(
                    statement + " needs the table \"" + table.tableName() + "\" itself, not an alias of it.");
        }
        return table;
    }
}
