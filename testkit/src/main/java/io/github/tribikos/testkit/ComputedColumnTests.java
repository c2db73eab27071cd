package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.IntegrityViolation;
import io.github.tribikos.schema.Computed;
import io.github.tribikos.schema.CreateSequence;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.Deferrable;
import io.github.tribikos.schema.DropSequence;
import io.github.tribikos.schema.DropTable;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.NullableLongColumn;
import io.github.tribikos.schema.Sequence;
import io.github.tribikos.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that the database computes or fills from a sequence, and constraints that it checks late. */
abstract class ComputedColumnTests extends Topic {
    ComputedColumnTests(DialectCompliance suite) {
        super(suite);
    }

    /** A rectangle with its area. */
    private static final class Boxes {
        final Table<?> table = Table.named("boxes");
        final LongColumn width = table.bigint("width");
        final LongColumn height = table.bigint("height");
        final NullableLongColumn area;

        Boxes(boolean isStored) {
            var product = width.times(height);
            area = table.bigint("area")
                    .computed(isStored ? Computed.stored(product) : Computed.virtual(product))
                    .nullable();
        }
    }

    @Test
    @Requires(Feature.STORED_COLUMNS)
    void storedColumnsAreComputed() {
        computes(new Boxes(true));
    }

    @Test
    @Requires(Feature.VIRTUAL_COLUMNS)
    void virtualColumnsAreComputed() {
        computes(new Boxes(false));
    }

    private void computes(Boxes boxes) {
        engine().execute(CreateTable.of(boxes.table));
        try {
            run(insert(boxes.table).set(boxes.width, 3L).set(boxes.height, 4L));
            assertThat(all(select(boxes.area))).containsExactly(12L);
            run(update(boxes.table).set(boxes.width, 5L).where(boxes.height.eq(4)));
            assertThat(all(select(boxes.area).where(boxes.area.gt(19)))).containsExactly(20L);
            assertThatThrownBy(
                            () -> run(insert(boxes.table).set(boxes.width, 1L).set(boxes.area, 1L)))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("boxes.area is computed by the database");
            assertThatThrownBy(() -> run(update(boxes.table).set(boxes.area, 1L)))
                    .isInstanceOf(CompileException.class)
                    .hasMessageContaining("boxes.area is computed by the database");
            connection().commit();
        } finally {
            connection().rollback();
            engine().execute(DropTable.of(boxes.table));
        }
    }

    @Test
    @Requires(Feature.SEQUENCES)
    void aSequenceCountsAndIsADefault() {
        Sequence numbers = Sequence.of("invoice_numbers").start(1_000).increment(10);
        Table<?> invoices = Table.named("invoices");
        LongColumn number = invoices.bigint("number").defaultSql(numbers.next()).primaryKey();
        LongColumn amount = invoices.bigint("amount");
        engine().execute(CreateSequence.of(numbers));
        engine().execute(CreateTable.of(invoices));
        try {
            assertThat(one(select(numbers.next()))).isEqualTo(1_000L);
            run(insert(invoices).set(amount, 5L));
            run(insert(invoices).set(amount, 6L));
            run(insert(invoices).set(number, 1L).set(amount, 7L));
            assertThat(all(select(number).orderBy(amount))).containsExactly(1_010L, 1_020L, 1L);
            connection().commit();
        } finally {
            connection().rollback();
            engine().execute(DropTable.of(invoices));
            engine().execute(DropSequence.of(numbers));
        }
        engine().execute(DropSequence.of(numbers).ifExists());
    }

    @Test
    @Requires(Feature.DEFERRABLE_KEYS)
    void aDeferredKeyIsCheckedAtTheCommit() {
        Table<?> parents = Table.named("late_parents");
        LongColumn id = parents.bigint("id").primaryKey();
        Table<?> children = Table.named("late_children");
        LongColumn parentId = children.bigint("parent_id");
        children.foreignKey(parentId).references(() -> id).deferrable(Deferrable.INITIALLY_DEFERRED);
        MetaData both = MetaData.of(children, parents);
        both.createAll(engine());
        try {
            engine().begin(connection -> {
                connection.execute(insert(children).set(parentId, 7L));
                connection.execute(insert(parents).set(id, 7L));
            });
            assertThat(engine().<List<Long>>inTransaction(connection ->
                            connection.execute(select(parentId)).all()))
                    .containsExactly(7L);
            assertThatThrownBy(() -> engine().begin(connection ->
                            connection.execute(insert(children).set(parentId, 8L))))
                    .isInstanceOf(IntegrityViolation.class);
        } finally {
            connection().rollback();
            both.dropAll(engine());
        }
    }
}
