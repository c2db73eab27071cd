package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.json;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.type.Types;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Elements of JSON documents. */
@Requires(Feature.JSON_PATH)
abstract class JsonPathTests extends Topic {
    private static final Table<?> DOCUMENTS = Table.named("json_documents");
    private static final LongColumn ID = DOCUMENTS.bigint("id").primaryKey();
    private static final Column<String> BODY = DOCUMENTS.column("body", Types.JSON);

    JsonPathTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(DOCUMENTS);
    }

    @BeforeAll
    void fill() {
        engine().begin(connection -> {
            connection.execute(insert(DOCUMENTS)
                    .set(ID, 1)
                    .set(
                            BODY,
                            "{\"name\": \"Ada\", \"age\": 36, \"score\": 1.5, \"on\": true, \"none\": null,"
                                    + " \"links\": {\"web\": [\"a\", \"b\"]}, \"a.b\": {\"it's\": \"x\"}}"));
            connection.execute(insert(DOCUMENTS).set(ID, 2).set(BODY, "[10, 20]"));
        });
    }

    @AfterAll
    void noDocumentIsLeft() {
        engine().begin(connection -> connection.execute(io.github.tribikos.sql.Sql.delete(DOCUMENTS)));
    }

    private <T extends @Nullable Object> T first(Expression<T> expression) {
        return one(select(expression).where(ID.eq(1)));
    }

    @Test
    void elementsAsSqlValues() {
        assertThat(first(json(BODY, "name").asString())).isEqualTo("Ada");
        assertThat(first(json(BODY, "age").asInteger())).isEqualTo(36);
        assertThat(first(json(BODY, "age").asLong())).isEqualTo(36L);
        assertThat(first(json(BODY, "score").asDouble())).isEqualTo(1.5);
        assertThat(first(json(BODY, "score").asNumeric(5, 2))).isEqualByComparingTo(new BigDecimal("1.50"));
        assertThat(first(json(BODY, "on").asBoolean())).isTrue();
    }

    @Test
    void missingElementsAndJsonNullAreNull() {
        assertThat(first(json(BODY, "nowhere").asString())).isNull();
        assertThat(first(json(BODY, "none").asString())).isNull();
        assertThat(first(json(BODY, "links", "phone", 3).asInteger())).isNull();
    }

    @Test
    void pathsGoThroughObjectsAndArrays() {
        assertThat(first(json(BODY, "links", "web", 1).asString())).isEqualTo("b");
        assertThat(first(json(BODY, "a.b", "it's").asString())).isEqualTo("x");
        assertThat(one(select(json(BODY, 1).asInteger()).where(ID.eq(2)))).isEqualTo(20);
    }

    @Test
    void elementsThatStayJson() {
        assertThat(String.valueOf(first(json(BODY, "links", "web"))).replace(" ", ""))
                .isEqualTo("[\"a\",\"b\"]");
        assertThat(first(json(BODY, "name"))).isEqualTo("\"Ada\"");
    }

    @Test
    void elementsInConditions() {
        assertThat(all(select(ID).where(json(BODY, "age").asInteger().gt(30)))).containsExactly(1L);
        assertThat(all(select(ID).where(json(BODY, "name").asString().eq("Ada"))))
                .containsExactly(1L);
        assertThat(all(select(ID).where(json(BODY, "name").asString().isNull())))
                .containsExactly(2L);
    }
}
