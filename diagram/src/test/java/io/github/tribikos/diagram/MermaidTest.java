package io.github.tribikos.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import org.junit.jupiter.api.Test;

class MermaidTest {
    @Test
    void tablesColumnsAndKeysAreWritten() {
        assertThat(Diagram.of(Library.ALL).mermaid()).isEqualTo("""
                        erDiagram
                            authors {
                                BIGINT id PK
                                VARCHAR(80) name "as printed on the cover"
                                BIGINT mentor_id FK "NULL"
                            }
                            books {
                                BIGINT id PK
                                CHAR(13) isbn UK
                                NUMERIC(8-2) list_price "list price; NULL"
                                BIGINT author_id FK
                                BIGINT editor_id FK "NULL"
                            }
                            stock_copies["stock.copies"] {
                                BIGINT book_id PK, FK
                                INTEGER copy_no PK
                            }
                            stock_loans["stock.loans"] {
                                BIGINT book_id PK, FK
                                INTEGER copy_no PK, FK
                                TIMESTAMP_WITH_TIME_ZONE lent_at
                            }
                            authors |o--o{ authors : "mentor_id"
                            authors ||--o{ books : "author_id"
                            authors |o--o{ books : "editor_id"
                            books ||--o{ stock_copies : "book_id"
                            stock_copies ||--o| stock_loans : "book_id, copy_no"
                        """);
    }

    @Test
    void optionsChooseTitleDirectionAndColumns() {
        Diagram diagram = Diagram.of(MetaData.of(Library.AUTHORS, Library.BOOKS))
                .title("The \"library\"")
                .direction(Direction.RIGHT);
        assertThat(diagram.columns(ShownColumns.KEYS).mermaid()).isEqualTo("""
                        ---
                        title: "The \\"library\\""
                        ---
                        erDiagram
                            direction LR
                            authors {
                                BIGINT id PK
                                BIGINT mentor_id FK "NULL"
                            }
                            books {
                                BIGINT id PK
                                CHAR(13) isbn UK
                                BIGINT author_id FK
                                BIGINT editor_id FK "NULL"
                            }
                            authors |o--o{ authors : "mentor_id"
                            authors ||--o{ books : "author_id"
                            authors |o--o{ books : "editor_id"
                        """);
        assertThat(diagram.columns(ShownColumns.NONE).direction(Direction.DOWN).mermaid())
                .endsWith("""
                        erDiagram
                            direction TB
                            authors
                            books
                            authors |o--o{ authors : "mentor_id"
                            authors ||--o{ books : "author_id"
                            authors |o--o{ books : "editor_id"
                        """);
    }

    @Test
    void aTableOutsideIsShownWithWhatIsReferredTo() {
        assertThat(Diagram.of(MetaData.of(Library.BOOKS)).mermaid()).endsWith("""
                            authors {
                                BIGINT id PK
                            }
                            authors ||--o{ books : "author_id"
                            authors |o--o{ books : "editor_id"
                        """);
    }

    @Test
    void tablesAndColumnsWhoseWordsAreAlikeStayApart() {
        Table<?> one = Table.named("a b");
        one.integer("x y").primaryKey();
        one.integer("x-y");
        one.integer("x_y");
        Table<?> other = Table.named("a_b");
        other.integer("id");
        assertThat(Diagram.of(MetaData.of(one, other)).mermaid()).isEqualTo("""
                        erDiagram
                            a_b["a b"] {
                                INTEGER x_y_2 PK "x y"
                                INTEGER x_y_3 "x#45;y"
                                INTEGER x_y
                            }
                            a_b_2["a_b"] {
                                INTEGER id
                            }
                        """.replace("#45;", "-"));
    }

    @Test
    void uniqueForeignKeysReferAtMostOnce() {
        Table<?> parent = Table.named("parent");
        Column<?> id = parent.integer("id").primaryKey();
        Table<?> child = Table.named("child");
        child.integer("by_key").primaryKey().references(() -> id);
        child.integer("by_constraint").unique().references(() -> id);
        Column<?> indexed = child.integer("by_index").references(() -> id);
        child.index("ux", indexed.desc()).unique();
        Column<?> partial = child.integer("by_part").references(() -> id);
        child.index("ux_part", partial).unique().where(indexed.isNotNull());
        Column<?> together = child.integer("together").references(() -> id);
        child.unique(partial, together);
        assertThat(Diagram.of(MetaData.of(parent, child))
                        .columns(ShownColumns.NONE)
                        .mermaid())
                .isEqualTo("""
                        erDiagram
                            parent
                            child
                            parent ||--o| child : "by_key"
                            parent ||--o| child : "by_constraint"
                            parent ||--o| child : "by_index"
                            parent ||--o{ child : "by_part"
                            parent ||--o{ child : "together"
                        """);
    }

    @Test
    void aKeyOfSeveralColumnsIsOptionalIfOneMayBeNullOrWithMatchFullAll() {
        Table<?> parent = Table.named("parent");
        Column<?> first = parent.integer("a").primaryKey();
        Column<?> second = parent.integer("b").primaryKey();
        Table<?> child = Table.named("child");
        Column<?> always = child.integer("always");
        Column<?> maybe = child.integer("maybe").nullable();
        Column<?> perhaps = child.integer("perhaps").nullable();
        child.foreignKey(always, maybe).references(() -> first, () -> second);
        child.foreignKey(maybe, always).references(() -> first, () -> second).matchFull();
        child.foreignKey(maybe, perhaps).references(() -> first, () -> second).matchFull();
        assertThat(Diagram.of(MetaData.of(parent, child))
                        .columns(ShownColumns.NONE)
                        .mermaid())
                .contains("parent |o--o{ child : \"always, maybe\"")
                .contains("parent ||--o{ child : \"maybe, always\"")
                .contains("parent |o--o{ child : \"maybe, perhaps\"");
    }

    @Test
    void noTablesAreAnError() {
        assertThatThrownBy(() -> Diagram.of(MetaData.of()))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("This MetaData has no tables to show. Name them: MetaData.of(BOOKS, AUTHORS).");
    }

    @Test
    void toStringNamesTheTables() {
        assertThat(Diagram.of(MetaData.of(Library.BOOKS))).hasToString("Diagram of MetaData [books]");
    }
}
