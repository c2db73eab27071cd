package io.github.tribikos.it.conformance;

import io.github.tribikos.compile.Compiled;
import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.event.SqlEvent;
import io.github.tribikos.event.SqlListener;
import io.github.tribikos.event.StatementEvent;
import io.github.tribikos.event.StatementListener;
import io.github.tribikos.event.TransactionEvent;
import io.github.tribikos.event.TransactionListener;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.Returning;
import io.github.tribikos.sql.RowSet;
import io.github.tribikos.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an engine sends, step by step: statements and transaction marks. A statement for many rows counts as one for each, without the savepoint before it, as how a batch
 * is split is not compared.
 */
final class Emitted implements StatementListener, SqlListener, TransactionListener {
    /**
     * A statement, or a transaction mark, which has no values.
     *
     * @param step the step of the case, from 1
     * @param sql the text as it is compared
     * @param values what is bound, by the order of the placeholders
     * @param isFurther whether it is a further row of the statement before
     */
    record Entry(int step, String sql, List<@Nullable Object> values, boolean isFurther) {
        boolean isStatement() {
            return !sql.equals("BEGIN") && !sql.equals("COMMIT") && !sql.equals("ROLLBACK");
        }

        @Override
        public String toString() {
            return "[" + step + "] " + sql + (values.isEmpty() ? "" : "  " + SqlJudge.shown(values));
        }
    }

    private final String database;
    private final Dialect dialect;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable StatementEvent announced; // compiled, not sent yet
    private boolean isSending; // pages of a statement that is noted already
    private int begunBy; // where the entries of that statement begin
    private boolean isOff;
    private int step = 1;
    private int statements; // in this step; one for many rows is one

    Emitted(String database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    List<Entry> entries() {
        return entries;
    }

    void step(int number) {
        step = number;
        statements = 0;
    }

    int statements() {
        return statements;
    }

    /** Notes nothing, or goes on noting. */
    void off(boolean isToBe) {
        isOff = isToBe;
    }

    private void note(String sql, List<@Nullable Object> values) {
        note(sql, values, false);
    }

    private void note(String sql, List<@Nullable Object> values, boolean isFurther) {
        if (!isOff) {
            entries.add(new Entry(step, SqlTexts.comparable(sql, database), values, isFurther));
        }
    }

    @Override
    public Statement before(StatementEvent event) {
        announced = event;
        isSending = false;
        return event.statement();
    }

    @Override
    public void after(StatementEvent event) {
        announced = null;
        isSending = false;
    }

    @Override
    public void before(SqlEvent event) {
        StatementEvent statement = announced;
        if (isSending) {
            return;
        }
        statements++;
        if (statement == null) {
            note(event.sql(), event.values());
        } else {
            isSending = true;
            begunBy = entries.size();
            note(statement);
        }
    }

    private void note(StatementEvent event) {
        Statement statement = event.statement();
        Compiled compiled = dialect.compile(statement);
        Statement change = statement instanceof Returning<?> returning ? returning.change() : statement;
        RowSet rows = change instanceof Insert insert ? insert.rows() : null;
        int count = rows == null ? 1 : rows.size();
        boolean isFurther = false;
        for (Parameters set : event.parameters().isEmpty() ? List.of(Parameters.NONE) : event.parameters()) {
            for (int i = 0; i < count; i++) {
                Bindings bindings = new Bindings(
                        statement.shape(), set, rows, rows == null ? 0 : i, rows == null ? 0 : i + 1, null);
                String sql = compiled.sql(bindings, event.options().schemasOrNone());
                List<@Nullable Object> values = compiled.values(bindings);
                boolean isNumbered = database.equals("postgresql") && sql.contains("$");
                note(
                        isNumbered ? SqlTexts.unnumbered(sql) : sql,
                        isNumbered ? SqlTexts.repeated(sql, values) : values,
                        isFurther);
                isFurther = true;
            }
        }
    }

    /** Those that a statement of many rows sets for itself are part of how it is sent. */
    private void noteSavepoint(String mark) {
        if (announced == null) {
            note(mark, List.of());
        }
    }

    @Override
    public void begun(TransactionEvent transaction) {
        // Begun for a statement that was noted when it was about to be sent.
        if (!isOff) {
            entries.add(isSending ? begunBy : entries.size(), new Entry(step, "BEGIN", List.of(), false));
        }
    }

    @Override
    public void committed(TransactionEvent transaction) {
        note("COMMIT", List.of());
    }

    @Override
    public void rolledBack(TransactionEvent transaction) {
        note("ROLLBACK", List.of());
    }

    @Override
    public void savepointSet(TransactionEvent transaction, String name) {
        noteSavepoint("SAVEPOINT");
    }

    @Override
    public void savepointReleased(TransactionEvent transaction, String name) {
        noteSavepoint("RELEASE SAVEPOINT");
    }

    @Override
    public void savepointRolledBack(TransactionEvent transaction, String name) {
        noteSavepoint("ROLLBACK TO SAVEPOINT");
    }
}
