package io.github.tribikos.sql;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.dialect.NeutralDialect;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTranslationTest {
    private static final Table<?> BOOKS = Table.named("books");
    private static final Column<Integer> ID = BOOKS.integer("id");
    private static final Table<?> SEASON = Table.named("archive", "season");
    private static final Column<Integer> YEAR = SEASON.integer("year");

    private static String rendered(RowStatement<?> statement, SchemaTranslation schemas) {
        return statement
                .with(ExecutionOptions.none().schemas(schemas))
                .sql(new NeutralDialect())
                .sql()
                .replaceAll("\\s+", " ");
    }

    @Test
    void everyMentionOfATableIsTranslated() {
        Select<Integer> query = select(ID).where(ID.in(select(YEAR).where(YEAR.in(List.of(1, 2)))), ID.gt(0));

        assertThat(rendered(query, SchemaTranslation.ofDefault("tenant 7").and("archive", "old")))
                .isEqualTo("SELECT \"tenant 7\".books.id FROM \"tenant 7\".books WHERE \"tenant 7\".books.id IN"
                        + " (SELECT old.season.year FROM old.season WHERE old.season.year IN (:year_1_1, :year_1_2))"
                        + " AND \"tenant 7\".books.id > :id_1");
        assertThat(rendered(query, SchemaTranslation.intoDefault("archive")))
                .startsWith("SELECT books.id FROM books WHERE books.id IN (SELECT season.year FROM season");
        assertThat(rendered(query, SchemaTranslation.NONE)).contains("FROM archive.season");
    }

    @Test
    void aliasesKeepTheirNames() {
        Table<?> season = SEASON.aliased("s");

        assertThat(rendered(select(season.get(YEAR)), SchemaTranslation.of("archive", "old")))
                .isEqualTo("SELECT s.year FROM old.season AS s");
    }

    @Test
    void changesAreTranslated() {
        DmlStatement change = insert(SEASON)
                .set(YEAR, 1)
                .with(ExecutionOptions.none().schemas(SchemaTranslation.of("archive", "old")));

        assertThat(change.sql(new NeutralDialect()).sql()).startsWith("INSERT INTO old.season");
    }

    @Test
    void oneTranslationFollowsAnother() {
        SchemaTranslation tenants = SchemaTranslation.ofDefault("archive").then(SchemaTranslation.of("archive", "old"));

        assertThat(tenants.apply(null)).isEqualTo("old");
        assertThat(tenants.apply("archive")).isEqualTo("old");
        assertThat(tenants).hasToString("(default) -> old, archive -> old");
    }

    @Test
    void emptyNameIsRefused() {
        assertThatThrownBy(() -> SchemaTranslation.of("archive", ""))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("must not be empty");
    }
}
