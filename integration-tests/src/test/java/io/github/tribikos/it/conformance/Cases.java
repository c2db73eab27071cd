package io.github.tribikos.it.conformance;

import io.github.tribikos.schema.Ddl;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The expressions of the cases, by id. */
public final class Cases {
    private final Map<String, Case> byId = new LinkedHashMap<>();

    /** Adds a statement for all dialects that have none of their own. */
    public Case add(String id, Supplier<? extends Statement> statement) {
        return script(id, () -> List.of(statement.get()));
    }

    /** Adds several statements, run one after the other. */
    public Case script(String id, Supplier<List<Statement>> statements) {
        Case made = new Case(id);
        made.statements.put(Case.ALL, statements);
        if (byId.putIfAbsent(id, made) != null) {
            throw new IllegalArgumentException(id + " has an expression already.");
        }
        return made;
    }

    /** Gives dialects, comma separated, a statement of their own; after {@link #add}. */
    public Case on(String id, String dialects, Supplier<? extends Statement> statement) {
        Case known = byId.computeIfAbsent(id, Case::new);
        for (String dialect : dialects.split(",", -1)) {
            known.statements.put(dialect, () -> List.of(statement.get()));
        }
        return known;
    }

    /** Adds a statement that is meant for the named dialects alone, comma separated. */
    public Case only(String id, String dialects, Supplier<? extends Statement> statement) {
        return on(id, dialects, statement);
    }

    /** Adds DDL. */
    public Case ddl(String id, Supplier<? extends Ddl> ddl) {
        Case made = byId.computeIfAbsent(id, Case::new);
        made.ddl.add(ddl);
        return made;
    }

    /** A script for the dialect that the case names, recorded as that of the default one. */
    public Case ddlScript(String id, Supplier<List<String>> statements) {
        Case made = byId.computeIfAbsent(id, Case::new);
        made.ddlScript = statements;
        return made;
    }

    /** Accepts a difference in cases that are registered already, for a reason that they share. */
    public void accept(String dialects, String reason, String... cases) {
        for (String each : cases) {
            Objects.requireNonNull(byId.get("core." + each), each).accept(dialects, reason);
        }
    }

    Map<String, Case> byId() {
        return byId;
    }

    /** What one case is made of. */
    public static final class Case {
        static final String ALL = "*";

        final String id;
        final Map<String, Supplier<List<Statement>>> statements = new LinkedHashMap<>();
        final List<Supplier<? extends Ddl>> ddl = new ArrayList<>();
        final List<Parameters> sets = new ArrayList<>();
        final List<Acceptance> accepted = new ArrayList<>();

        boolean literal;

        @Nullable
        Supplier<List<String>> ddlScript;

        @Nullable
        Supplier<? extends RowStatement<?>> after;

        private Case(String id) {
            this.id = id;
        }

        /** Adds a set of values for the named parameters; of several the statement runs with each. */
        public Case given(Parameters parameters) {
            sets.add(parameters);
            return this;
        }

        /** Compares the SQL with values written out as literals. */
        public Case literals() {
            literal = true;
            return this;
        }

        /** Looks at what a change did by this statement instead of the recorded text. */
        public Case after(Supplier<? extends RowStatement<?>> look) {
            after = look;
            return this;
        }

        /**
         * Accepts that SQL or bound values differ.
         *
         * @param dialects comma separated
         * @param reason the clause that differs, and the rule of the README of the recordings, of the house style or of the
         *     design that it follows
         */
        public Case accept(String dialects, String reason) {
            return accept(dialects, reason, false);
        }

        /** Accepts that rows differ, where the README of the recordings calls the recorded ones wrong. */
        public Case acceptOddRows(String dialects, String reason) {
            return accept(dialects, reason, true);
        }

        private Case accept(String dialects, String reason, boolean rows) {
            for (String dialect : dialects.split(",", -1)) {
                accepted.add(new Acceptance(id, dialect, reason, rows));
            }
            return this;
        }

        /** Whether the case is meant for {@code dialect}. */
        boolean isFor(String dialect) {
            return ddlScript != null
                    || !ddl.isEmpty()
                    || statements.containsKey(ALL)
                    || statements.containsKey(dialect);
        }

        List<Statement> statements(String dialect) {
            Supplier<List<Statement>> own = statements.get(dialect);
            Supplier<List<Statement>> found = own != null ? own : statements.get(ALL);
            return found == null ? List.of() : found.get();
        }
    }
}
