package io.github.tribikos.schema;

import io.github.tribikos.sql.ClauseElement;

/**
 * What a constraint of one database alone says, such as PostgreSQL's EXCLUDE: a node of its dialect's module that renders itself. Given to
 * {@link Table#constraint}. Immutable and safe for any thread.
 */
public interface ConstraintDefinition {
    /** Spells what a definition is made of. */
    interface Writer {
        /** Returns the name of the dialect, such as {@code postgresql}. */
        String dialect();

        /** Returns a name, quoted where it must be. */
        String quote(String name);

        /** Returns an expression with its values written out and its columns without their table. */
        String inline(ClauseElement element);
    }

    /**
     * Returns what stands behind the constraint's name: {@code EXCLUDE USING gist (room WITH =, during WITH &&)}.
     *
     * @throws io.github.tribikos.error.CompileException if the dialect is none that has it
     */
    String sql(Writer writer);
}
