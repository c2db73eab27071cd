package io.github.tribikos.compile;

import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTable;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ExpressionType;
import io.github.tribikos.sql.Statement;
import io.github.tribikos.type.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where bind and column expressions of a type stand, and where not. */
class ExpressionTypeTest {
    private static final ExpressionType<String> POINT = ExpressionType.of(TEXT)
            .bindExpression(value -> function("ST_GeomFromText", TEXT, value, literal(4326, INTEGER)))
            .columnExpression(column -> function("ST_AsText", TEXT, column));

    private static final Table<?> PLACES = Table.named("places");
    private static final LongColumn ID = PLACES.bigint("id").primaryKey();
    private static final Column<String> AT = PLACES.column("at", POINT);

    private static void assertSql(Statement statement, String sql) {
        assertThat(statement.toString()).isEqualTo(sql);
    }

    @Test
    void selectDeliversTheExpressionUnderTheColumnsName() {
        assertSql(select(ID, AT).where(AT.eq("POINT(1 2)")), """
                SELECT places.id, ST_AsText(places.at) AS at
                FROM places
                WHERE places.at = ST_GeomFromText(:at_1, 4326)""");
    }

    @Test
    void subqueryHoldsTheColumnItself() {
        assertSql(select(ID).where(AT.in(select(AT)), AT.in("a", "b")).orderBy(AT), """
                SELECT places.id
                FROM places
                WHERE places.at IN (SELECT places.at
                FROM places) AND places.at IN (ST_GeomFromText(:at_1_1, 4326), ST_GeomFromText(:at_1_2, 4326))
                ORDER BY places.at""");
    }

    @Test
    void insertUpdateAndReturning() {
        assertSql(insert(PLACES).set(ID, 1).set(AT, "p").returning(AT), """
                INSERT INTO places (id, at)
                VALUES (:id, ST_GeomFromText(:at, 4326))
                RETURNING ST_AsText(places.at) AS at""");
        assertSql(insert(PLACES).values(List.of("p"), (row, point) -> row.set(AT, point)), """
                INSERT INTO places (at)
                VALUES (ST_GeomFromText(:at, 4326))""");
        assertSql(update(PLACES).set(AT, "p"), """
                UPDATE places
                SET at=ST_GeomFromText(:at, 4326)""");
    }

    @Test
    void eachTermOfASetOperationDelivers() {
        assertSql(select(AT).union(select(AT)), """
                SELECT ST_AsText(places.at) AS at
                FROM places
                UNION
                SELECT ST_AsText(places.at) AS at
                FROM places""");
    }

    @Test
    void variantsAndArraysInDdl() {
        Table<?> table = Table.named("t");
        table.column("a", Types.VARCHAR(10).withVariant(TEXT, "neutral"));
        table.column("b", Types.ARRAY(Types.VARCHAR(10).withVariant(TEXT, "neutral")));
        table.column("c", Types.VARCHAR(10).withVariant(TEXT, "other"));

        assertThat(CreateTable.of(table).toString())
                .isEqualTo(
                        "CREATE TABLE t (\n\ta TEXT NOT NULL, \n\tb TEXT ARRAY NOT NULL, \n\tc VARCHAR(10) NOT NULL\n)");
    }
}
