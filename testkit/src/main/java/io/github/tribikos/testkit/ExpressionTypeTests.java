package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.type.Types.TEXT;
import static io.github.tribikos.type.Types.VARCHAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ExpressionType;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.Subquery;
import io.github.tribikos.type.SqlType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Types with SQL around their values: stored in lower case, delivered in upper case. */
abstract class ExpressionTypeTests extends Topic {
    record Code(String text) {}

    private static final ExpressionType<String> LOUD = ExpressionType.of(VARCHAR(20))
            .bindExpression(value -> function("lower", TEXT, value))
            .columnExpression(column -> function("upper", TEXT, column));
    private static final SqlType<Code> CODE_TYPE = LOUD.as(Code.class, Code::new, Code::text);

    private static final Table<?> T = Table.named("loud_words");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Column<String> WORD = T.column("word", LOUD);
    private static final Column<Code> CODE = T.column("code", CODE_TYPE).defaultTo(new Code("dEfAuLt"));

    ExpressionTypeTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T);
    }

    @Test
    void valueIsWrappedWhereItIsBound() {
        run(insert(T).set(ID, 1).set(WORD, "Some"));

        assertThat(all(select(ID).where(function("lower", TEXT, WORD).eq(WORD))))
                .containsExactly(1L);
        assertThat(all(select(ID).where(WORD.eq("SOME")))).containsExactly(1L);
        assertThat(all(select(ID).where(WORD.in("sOmE", "Other")))).containsExactly(1L);
        assertThat(all(select(ID).where(WORD.in(List.of())))).isEmpty();
    }

    @Test
    void columnIsWrappedWhereItIsDelivered() {
        run(insert(T).set(ID, 1).set(WORD, "Some").set(CODE, new Code("Abc")));

        assertThat(all(select(WORD))).containsExactly("SOME");
        assertThat(all(select(WORD.as("w")).orderBy(WORD))).containsExactly("SOME");
        assertThat(all(select(CODE))).containsExactly(new Code("ABC"));
        assertThat(all(select(WORD).union(select(WORD)))).containsExactly("SOME");
    }

    @Test
    void columnInASubqueryIsWhatItIs() {
        run(insert(T).set(ID, 1).set(WORD, "Some"));
        Subquery inner = select(ID, WORD).as("s");

        assertThat(one(select(inner.get(WORD)).where(inner.get(WORD).eq("some"))))
                .isEqualTo("SOME");
        assertThat(all(select(ID).where(WORD.in(select(WORD))))).containsExactly(1L);
    }

    @Test
    void manyRowsAndParameterSets() {
        run(insert(T).values(List.of(1L, 2L), (row, id) -> row.set(ID, id).set(WORD, "Row" + id)));
        run(update(T).set(WORD, "Changed").where(ID.eq(2)));

        assertThat(all(select(WORD).orderBy(ID))).containsExactly("ROW1", "CHANGED");
        assertThat(all(select(CODE).orderBy(ID))).containsExactly(new Code("DEFAULT"), new Code("DEFAULT"));
        Param<String> word = param("word", LOUD);
        assertThat(connection()
                        .execute(select(ID).where(WORD.eq(word)), Parameters.of(word, "ROW1"))
                        .all())
                .containsExactly(1L);
    }

    @Test
    void rowsOfAQueryAreCopiedAsTheyAre() {
        run(insert(T).set(ID, 1).set(WORD, "Some"));
        run(insert(T).columns(ID, WORD, CODE).from(select(ID.plus(1), WORD, CODE)));

        assertThat(all(select(ID).where(WORD.eq("some")).orderBy(ID))).containsExactly(1L, 2L);
    }

    @Test
    @Requires({Feature.INSERT_RETURNING})
    void returnedColumnIsWrapped() {
        assertThat(one(insert(T).set(ID, 1).set(WORD, "Some").returning(WORD))).isEqualTo("SOME");
    }

    @Test
    void bindExpressionMustHoldItsValueOnce() {
        SqlType<String> twice =
                ExpressionType.of(VARCHAR(20)).bindExpression(value -> function("concat", TEXT, value, value));
        Table<?> table = Table.named("loud_words");
        Column<String> word = table.column("word", twice);

        assertThatThrownBy(() -> run(insert(table).set(word, "a")))
                .isInstanceOf(CompileException.class)
                .hasMessageContaining("2 times");
    }

    @Test
    void variantIsTheTypeOfItsDialect() {
        String dialect = engine().dialect().name();
        Table<?> table = Table.named("variants");
        table.column("here", VARCHAR(10).withVariant(VARCHAR(77), dialect));
        table.column("elsewhere", VARCHAR(10).withVariant(VARCHAR(77), "no_such_dialect"));

        assertThat(CreateTable.of(table).sql(engine().dialect()).get(0))
                .containsPattern("here [A-Z ]*\\(77\\)")
                .containsPattern("elsewhere [A-Z ]*\\(10\\)");
    }
}
