package io.github.tribikos.testkit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What every dialect has to do. Subclass it once per database and say in {@link #database()} where that is; all tests of all
 * topics then run on it, apart from those that need a {@link io.github.tribikos.compile.Feature} which the dialect declares not
 * to have: they are skipped with that reason. Nothing is skipped by a database's name.
 *
 * <p>A topic is one nested class, with its tests in the package-private class that it extends.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DialectCompliance {
    private @Nullable DatabaseUnderTest opened;

    /** For subclasses, which JUnit makes one instance of. */
    protected DialectCompliance() {}

    /**
     * Returns the database to test, empty and used by nobody else. Called once, before all tests; closed after all. A test run
     * that cannot have one says why by a failed assumption ({@code Assumptions.abort("no server")}), and is skipped.
     */
    protected abstract DatabaseUnderTest database();

    /**
     * Returns why the database changes or rejects values, for each cell of the {@link TypeMatrix} where it does; none unless this is
     * overridden. A cell without a note fails, and so does a note without such a cell.
     */
    protected List<TypeNote> typeNotes() {
        return List.of();
    }

    /** Returns the types of the dialect's own that its {@link TypeMatrix} has beside the standard ones; none unless this is overridden. */
    protected List<TypeValues<?>> ownTypes() {
        return List.of();
    }

    /** Called with what became of the values of all types, for one who documents it; does nothing unless this is overridden. */
    protected void typesTried(TypeMatrix matrix) {}

    /** Returns the SQL that makes another schema, {@code CREATE SCHEMA} unless overridden. */
    protected String createSchema(String name) {
        return "CREATE SCHEMA " + name;
    }

    /** Returns the SQL that removes a schema without tables; {@code DROP SCHEMA} unless overridden. */
    protected String dropSchema(String name) {
        return "DROP SCHEMA " + name;
    }

    @BeforeAll
    final void open() {
        DatabaseUnderTest database = database();
        opened = database;
        Library.create(database.engine());
    }

    @AfterAll
    final void close() {
        if (opened != null) {
            opened.close();
        }
    }

    final DatabaseUnderTest opened() {
        return Objects.requireNonNull(opened, "database");
    }

    /** The database of the suite that a topic or test belongs to. */
    static DatabaseUnderTest databaseOf(ExtensionContext context) {
        for (ExtensionContext each = context; ; each = each.getParent().orElseThrow()) {
            Object instance = each.getTestInstance().orElse(null);
            if (instance instanceof DialectCompliance suite) {
                return suite.opened();
            }
        }
    }

    @Nested
    class Reflections extends ReflectionTests {
        Reflections() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class SchemaDiffs extends SchemaDiffTests {
        SchemaDiffs() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class SchemaTranslations extends SchemaTranslationTests {
        SchemaTranslations() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Diagnostics extends DiagnosticTests {
        Diagnostics() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Events extends EventTests {
        Events() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class ExplicitTransactions extends ExplicitTransactionTests {
        ExplicitTransactions() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Retries extends RetryTests {
        Retries() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class OptionsOfExecution extends ExecutionOptionTests {
        OptionsOfExecution() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Selects extends SelectTests {
        Selects() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Operators extends OperatorTests {
        Operators() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Expressions extends ExpressionTests {
        Expressions() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class RarerQueries extends QueryTests {
        RarerQueries() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class ChangesWithOtherTables extends ChangeFromTests {
        ChangesWithOtherTables() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Merges extends MergeTests {
        Merges() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class JsonPaths extends JsonPathTests {
        JsonPaths() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class InLists extends InTests {
        InLists() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class LongLists extends LongListTests {
        LongLists() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class LikeSearches extends LikeTests {
        LikeSearches() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class CasesAndCasts extends CaseTests {
        CasesAndCasts() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class RowFunctions extends FunctionTests {
        RowFunctions() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Aggregates extends AggregateTests {
        Aggregates() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class OrderAndLimit extends OrderTests {
        OrderAndLimit() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Joins extends JoinTests {
        Joins() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Subqueries extends SubqueryTests {
        Subqueries() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class CommonTableExpressions extends CteTests {
        CommonTableExpressions() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class SetOperations extends SetOperationTests {
        SetOperations() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class WindowFunctions extends WindowTests {
        WindowFunctions() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class TextStatements extends TextTests {
        TextStatements() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Projections extends ProjectionTests {
        Projections() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Multisets extends MultisetTests {
        Multisets() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Results extends ResultTests {
        Results() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Inserts extends InsertTests {
        Inserts() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class ColumnDefaults extends DefaultTests {
        ColumnDefaults() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class GeneratedKeys extends GeneratedKeyTests {
        GeneratedKeys() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Returnings extends ReturningTests {
        Returnings() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class UpdatesAndDeletes extends ChangeTests {
        UpdatesAndDeletes() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class NamedParameters extends ParameterTests {
        NamedParameters() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Definitions extends DdlTests {
        Definitions() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Constraints extends ConstraintTests {
        Constraints() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class NamesByConvention extends NamingTests {
        NamesByConvention() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class NumberTypes extends NumberTypeTests {
        NumberTypes() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class TextTypes extends TextTypeTests {
        TextTypes() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class TimeTypes extends TimeTypeTests {
        TimeTypes() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class OtherTypes extends OtherTypeTests {
        OtherTypes() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Arrays extends ArrayTests {
        Arrays() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class TypesWithExpressions extends ExpressionTypeTests {
        TypesWithExpressions() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class LiteralDefaults extends LiteralTests {
        LiteralDefaults() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class TypesAndValues extends TypeMatrixTests {
        TypesAndValues() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Transactions extends TransactionTests {
        Transactions() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Savepoints extends SavepointTests {
        Savepoints() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class TransactionOptions extends TransactionOptionTests {
        TransactionOptions() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class DatabaseErrors extends ErrorTests {
        DatabaseErrors() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class StoppedStatements extends StopTests {
        StoppedStatements() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class CancelStorms extends CancelStormTests {
        CancelStorms() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Interrupts extends InterruptTests {
        Interrupts() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Streams extends StreamTests {
        Streams() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class ManyRows extends BulkTests {
        ManyRows() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Upserts extends UpsertTests {
        Upserts() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Schemas extends SchemaTests {
        Schemas() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class NamedTypes extends NamedTypeTests {
        NamedTypes() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Views extends ViewTests {
        Views() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class ComputedColumns extends ComputedColumnTests {
        ComputedColumns() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Lobs extends LobTests {
        Lobs() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class UpdatesOfMany extends UpdateManyTests {
        UpdatesOfMany() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class CompiledCache extends CacheTests {
        CompiledCache() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class Identifiers extends IdentifierTests {
        Identifiers() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class MissingFeatures extends MissingFeatureTests {
        MissingFeatures() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class DeepStatements extends DeepTests {
        DeepStatements() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class ConnectionPool extends PoolTests {
        ConnectionPool() {
            super(DialectCompliance.this);
        }
    }

    @Nested
    class PoolEvents extends PoolEventTests {
        PoolEvents() {
            super(DialectCompliance.this);
        }
    }
}
