package io.github.tribikos.compile;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.ClauseElement;
import io.github.tribikos.sql.Delete;
import io.github.tribikos.sql.DmlStatement;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.OutputColumn;
import io.github.tribikos.sql.Query;
import io.github.tribikos.sql.Returning;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.Shape;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.sql.TableClause;
import io.github.tribikos.sql.TextQuery;
import io.github.tribikos.sql.TextStatement;
import io.github.tribikos.sql.Traversal;
import io.github.tribikos.sql.Update;
import io.github.tribikos.type.Codec;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Renders statements: one short method per node. A dialect subclasses it and overrides what has another shape there; what is
 * merely spelled otherwise is data in {@link Capabilities}.
 *
 * <p>One object compiles one statement and is thrown away; not safe for threads.
 */
public class SqlCompiler extends ChangeCompiler {
    private @Nullable Returning<?> outputs; // to be written in the middle of the change
    private InputOrder inputOrder = InputOrder.UNKNOWN;

    /** Creates a compiler for one statement. */
    public SqlCompiler(CompilerContext context) {
        super(context);
    }

    /**
     * Returns {@code statement} compiled.
     *
     * @throws CompileException if the database cannot express it
     * @throws ArgumentException if it says something that cannot be, such as a join that no foreign key supports
     */
    public final Compiled compile(Statement statement) {
        bindIndex = indexed(statement.shape());
        delivers = statement instanceof Query<?>;
        numbersBinds = !isSimpleInsert(statement); // a driver may send its VALUES several times in one statement
        statement.accept(this);
        Fragment fragment = finished().numbered();
        List<Codec<?>> codecs = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        boolean nested = false;
        if (statement instanceof RowStatement<?> rows) {
            for (OutputColumn output : OutputColumn.of(rows.selectable())) {
                codecs.add(context.codecs().codec(output.expression().type()));
                columns.add(output.name().text());
            }
            nested = Traversal.hasNested(rows.selectable());
        }
        List<Finding> found = List.copyOf(findings); // what is written a second time is no second finding
        Compiled arrays = null;
        if (sendsArrays(statement)) {
            out = new Fragment();
            with.clear();
            forgetNumbers();
            rowsAsArrays = true;
            rowsInOrder = statement instanceof Returning<?>;
            statement.accept(this);
            arrays = new Compiled(
                    kind(statement),
                    finished().numbered(),
                    context.identifiers(),
                    codecs,
                    columns,
                    nested,
                    inputOrder,
                    null,
                    found);
        }
        return new Compiled(
                kind(statement), fragment, context.identifiers(), codecs, columns, nested, inputOrder, arrays, found);
    }

    private static boolean isSimpleInsert(Statement statement) {
        Statement change = statement instanceof Returning<?> returning ? returning.change() : statement;
        return change instanceof Insert insert && insert.query() == null;
    }

    private boolean sendsArrays(Statement statement) {
        if (context.capabilities().style(ManyRowsStyle.class) != ManyRowsStyle.ARRAYS) {
            return false;
        }
        Statement change = statement instanceof Returning<?> returning ? returning.change() : statement;
        if (change instanceof Insert insert) {
            return insert.rows() != null
                    && RowArrays.canSend(InsertPlan.of(insert).bound(), context);
        }
        return change instanceof Update update
                && update.rows() != null
                && RowArrays.canSend(update.rows().columns(), context);
    }

    private static IdentityHashMap<Bind, Integer> indexed(Shape shape) {
        IdentityHashMap<Bind, Integer> index = new IdentityHashMap<>();
        for (int i = 0; i < shape.bindCount(); i++) {
            index.put(shape.bind(i), i);
        }
        return index;
    }

    private static Compiled.Kind kind(Statement statement) {
        if (statement instanceof TextStatement || statement instanceof TextQuery<?>) {
            return Compiled.Kind.TEXT;
        }
        if (statement instanceof Query<?>) {
            return Compiled.Kind.QUERY;
        }
        return statement instanceof Returning<?> ? Compiled.Kind.CHANGE_RETURNING : Compiled.Kind.CHANGE;
    }

    /**
     * Returns {@code statement} with its values as literals, and with the schemas of its options.
     *
     * @throws CompileException if a value has no literal form, or has yet to be given
     */
    @Override
    public final String literals(Statement statement, SchemaTranslation schemas) {
        delivers = statement instanceof Query<?>;
        inline = true;
        statement.accept(this);
        return new SqlTemplate(finished(), context.identifiers()).text(schemas);
    }

    /** Returns the SQL of any node for people: what the database lacks is rendered as the standard has it. */
    public final String describe(ClauseElement element) {
        lenient = true;
        delivers = element instanceof Query<?>;
        element.accept(this);
        return String.join("", finished().chunks());
    }

    @Override
    public void visitReturning(Returning<?> returning) {
        require(feature(returning));
        ReturningStyle style = context.capabilities().style(ReturningStyle.class);
        if (style == ReturningStyle.DATA_CHANGE_TABLE) {
            sql("SELECT ");
            returned(returning, true);
            sql("\nFROM ")
                    .sql(returning.change() instanceof Delete ? "OLD" : "FINAL")
                    .sql(" TABLE (");
            returning.change().accept(this);
            sql(")");
            return;
        }
        if (style == ReturningStyle.OUTPUT) {
            outputs = returning;
            returning.change().accept(this);
            output("inserted"); // MERGE has it at the end
            return;
        }
        returning.change().accept(this);
        sql("\nRETURNING ");
        returned(returning, style == ReturningStyle.RETURNING_UNQUALIFIED);
    }

    @Override
    final void output(String row) {
        Returning<?> returning = outputs;
        if (returning == null) {
            return;
        }
        outputs = null; // not in what stands inside
        sql("\nOUTPUT ");
        outputRow = row;
        outputTable = changed(returning.change()).source();
        returned(returning, false);
        outputRow = null;
    }

    /** Renders the returned columns; subqueries in them see the changed table. */
    private void returned(Returning<?> returning, boolean bare) {
        boolean around = unqualified;
        unqualified = bare;
        scope = new Scope(scope, Traversal.members(changed(returning.change())), List.of());
        List<Expression<?>> expressions = new ArrayList<>(returning.selectable().expressions());
        if (expressions.stream().anyMatch(Traversal::hasBinds)) {
            require(Feature.RETURNING_BINDS);
        }
        if (returning.change() instanceof Insert insert && insert.rows() != null) {
            inputOrder = OrderKeys.find(insert, expressions, context);
        } else if (returning.change() instanceof Update update && update.rows() != null) {
            inputOrder = OrderKeys.find(update.rows(), expressions, context);
        }
        columns(OutputColumn.of(expressions), false, true);
        scope = scope.enclosing();
        unqualified = around;
    }

    private static TableClause changed(DmlStatement change) {
        if (change instanceof Insert insert) {
            return insert.table();
        }
        if (change instanceof Update update) {
            return update.table();
        }
        return ((Delete) change).table(); // text has no RETURNING of ours
    }

    private static Feature feature(Returning<?> returning) {
        if (returning.change() instanceof Insert) {
            return Feature.INSERT_RETURNING;
        }
        return returning.change() instanceof Update ? Feature.UPDATE_RETURNING : Feature.DELETE_RETURNING;
    }

    // Text.

    @Override
    public void visitText(TextStatement text) {
        for (int i = 0; i < text.pieces().size(); i++) {
            if (i > 0) {
                Bind bind = text.binds().get(i - 1);
                if (inline) {
                    ((Expression<?>) bind).accept(this);
                    sql(text.pieces().get(i));
                    continue;
                }
                boolean around = bareBindNames;
                bareBindNames = true;
                placeholder(bind, bind.hint());
                bareBindNames = around;
            }
            sql(text.pieces().get(i));
        }
    }

    @Override
    public void visitTextQuery(TextQuery<?> text) {
        text.text().accept(this);
    }
}
