package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.testkit.Library.Books.BOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.CreateTableAs;
import io.github.tribikos.schema.CreateView;
import io.github.tribikos.schema.DropTable;
import io.github.tribikos.schema.DropView;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Views, and tables made of queries. */
abstract class ViewTests extends Topic {
    private static final Table<?> DUNES = Table.named("dunes");
    private static final LongColumn ID = DUNES.bigint("id");
    private static final Column<String> TITLE = DUNES.varchar("title", 200);
    private static final Select<?> QUERY =
            select(BOOKS.id, BOOKS.title).where(BOOKS.title.startsWith("Dune"), BOOKS.id.lt(3));

    ViewTests(DialectCompliance suite) {
        super(suite);
    }

    @AfterEach
    void endTransaction() {
        connection().rollback();
    }

    @Test
    void aViewIsSelectedFromLikeATable() {
        connection().execute(CreateView.of(DUNES, QUERY));
        try {
            assertThat(all(select(TITLE).orderBy(ID))).containsExactly("Dune", "Dune Messiah");
        } finally {
            connection().execute(DropView.of(DUNES));
        }
        connection().execute(DropView.of(DUNES).ifExists());
    }

    @Test
    @Requires(Feature.REPLACE_VIEW)
    void aViewIsReplaced() {
        connection().execute(CreateView.of(DUNES, QUERY));
        connection().execute(CreateView.of(DUNES, select(BOOKS.id, BOOKS.title)).orReplace());
        try {
            assertThat(one(select(count()).from(DUNES)))
                    .isEqualTo(one(select(count()).from(BOOKS)));
        } finally {
            connection().execute(DropView.of(DUNES));
        }
    }

    @Test
    @Requires(Feature.MATERIALIZED_VIEW)
    void aMaterializedViewKeepsItsRows() {
        connection().execute(CreateView.of(DUNES, QUERY).materialized());
        try {
            assertThat(all(select(TITLE).orderBy(ID))).containsExactly("Dune", "Dune Messiah");
        } finally {
            connection().execute(DropView.of(DUNES).materialized().ifExists());
        }
    }

    @Test
    void aTableTakesTheRowsOfAQuery() {
        connection().execute(CreateTableAs.of(DUNES, QUERY));
        try {
            connection().execute(CreateTableAs.of(DUNES, QUERY).ifNotExists());
            assertThat(all(select(TITLE).orderBy(ID))).containsExactly("Dune", "Dune Messiah");
        } finally {
            connection().execute(DropTable.of(DUNES));
        }
    }

    @Test
    void aTemporaryTableTakesTheRowsOfAQuery() {
        Table<?> passing = Table.named("passing_dunes");
        LongColumn id = passing.bigint("id");
        Column<String> title = passing.varchar("title", 200);
        connection().execute(CreateTableAs.of(passing, QUERY).temporary());
        try {
            assertThat(all(select(title).orderBy(id))).containsExactly("Dune", "Dune Messiah");
        } finally {
            connection().execute(DropTable.of(passing));
        }
    }
}
