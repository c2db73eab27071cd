package io.github.tribikos.schema;

import static io.github.tribikos.schema.Library.Authors.AUTHORS;
import static io.github.tribikos.schema.Library.Books.BOOKS;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.Library.Books;
import io.github.tribikos.sql.Cte;
import org.junit.jupiter.api.Test;

class TableAliasTest {
    /** As a Kotlin {@code object}: one instance, no twin. */
    static final class Single extends Table<Single> {
        static final Single SINGLE = new Single();
        final LongColumn id = bigint("id").primaryKey();
        final Column<String> name = text("name");
        final LongColumn parentId = bigint("parent_id").references(() -> id);

        private Single() {
            super("single");
        }
    }

    @Test
    void anAliasIsAnotherInstanceWithColumnsOfItsOwn() {
        Books b = BOOKS.as("b");

        assertThat(b).isNotSameAs(BOOKS);
        assertThat(b.root()).isSameAs(BOOKS);
        assertThat(b.title.from()).isSameAs(b);
        assertThat(b.title).hasToString("b.title");
        assertThat(b).hasToString("books AS b");
        assertThat(BOOKS.title).hasToString("books.title");
        assertThat(BOOKS.aliasName()).isNull();
    }

    @Test
    void anAliasOfAnAliasHasTheSameRoot() {
        assertThat(BOOKS.as("b").as("c").root()).isSameAs(BOOKS);
        assertThat(BOOKS.as("b").as("c")).hasToString("books AS c");
    }

    @Test
    void anAnonymousAliasHasTheTablesNameForAHint() {
        Books b = BOOKS.alias();

        assertThat(b.aliasName()).isNotNull().satisfies(name -> {
            assertThat(name.isAnonymous()).isTrue();
            assertThat(name.text()).isEqualTo("books");
        });
    }

    @Test
    void equalAliasesGiveStatementsOfOneShapeAndDifferentOnesDoNot() {
        Books one = BOOKS.as("b");
        Books same = BOOKS.as("b");
        Books other = BOOKS.as("c");

        assertThat(select(one.title).shape()).isEqualTo(select(same.title).shape());
        assertThat(select(one.title).shape()).isNotEqualTo(select(other.title).shape());
        assertThat(select(one.title).shape()).isNotEqualTo(select(BOOKS.title).shape());
        assertThat(select(one.title).shape()).isNotEqualTo(select(one.year).shape());
    }

    @Test
    void getFindsTheColumnOfTheAliasWithItsKind() {
        Table<?> b = BOOKS.aliased("b");

        LongColumn id = b.get(BOOKS.id);
        NullableLongColumn sequel = b.get(BOOKS.sequelOf);
        NumberColumn<java.math.BigDecimal> price = b.get(BOOKS.price);
        Column<String> title = b.get(BOOKS.title);

        assertThat(id).hasToString("b.id");
        assertThat(sequel).hasToString("b.sequel_of");
        assertThat(price).hasToString("b.price");
        assertThat(title).hasToString("b.title");
        assertThat(BOOKS.get(title)).isSameAs(BOOKS.title);
        assertThat(b.root()).isSameAs(BOOKS);
    }

    @Test
    void getOfAnotherTablesColumnIsRefused() {
        assertThatThrownBy(() -> BOOKS.as("b").get(AUTHORS.name))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("\"authors.name\" is a column of table \"authors\", not of table \"books\".");
    }

    @Test
    void aTableWithOneInstanceHasGenericAliases() {
        Table<?> s = Single.SINGLE.aliased("s");

        assertThat(s.get(Single.SINGLE.id)).hasToString("s.id");
        assertThat(s.primaryKeyColumns()).containsExactly(s.get(Single.SINGLE.id));
        assertThat(s.foreignKeys().get(0).columns()).containsExactly(s.get(Single.SINGLE.parentId));
        assertThat(s.foreignKeys().get(0).targets()).containsExactly(Single.SINGLE.id);
        assertThatThrownBy(() -> Single.SINGLE.as("s"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(Single.class.getName()
                        + " has one instance only, so it has no typed aliases. Use aliased(\"...\") and get(column).");
    }

    @Test
    void looseTablesHaveAliasesToo() {
        Table<?> loose = Table.named("t");
        LongColumn id = loose.bigint("id").primaryKey();
        Column<String> name = loose.text("name");

        assertThat(loose.as("x").get(id)).hasToString("x.id");
        assertThat(loose.as("x").as("y").get(name)).hasToString("y.name");
        assertThat(loose.alias().get(name).from().root()).isSameAs(loose);
    }

    @Test
    void aTwinThatIsNoNewInstanceIsRefused() {
        final class Wrong extends Table<Wrong> {
            Wrong(java.util.function.Supplier<Wrong> twin) {
                super("wrong", twin);
            }
        }
        Wrong[] wrong = new Wrong[1];
        wrong[0] = new Wrong(() -> wrong[0]);

        assertThatThrownBy(() -> wrong[0].as("w"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageEndingWith(
                        "must be given what makes a new instance of the class, such as its constructor, ::new.");
    }

    @Test
    void columnsDeclaredOutsideTheClassAreRefusedInAnAlias() {
        final class Open extends Table<Open> {
            Open() {
                super("open", Open::new);
            }
        }
        Open open = new Open();
        open.text("added");

        assertThatThrownBy(() -> open.as("o"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageEndingWith(
                        "but table \"open\" has added. Declare columns in the class, not on its instance.");
    }

    @Test
    void aTableOverAQueryHasTheColumnsThatTheQuerySelects() {
        Cte recent = select(BOOKS.id, BOOKS.title).where(BOOKS.year.gt(2000)).cte("recent");
        Books r = recent.as(BOOKS);

        assertThat(r.source()).isSameAs(recent);
        assertThat(r.columns()).containsExactly(r.id, r.title);
        assertThat(r.title).hasToString("recent.title");
        assertThat(r.title.label().text()).isEqualTo("title");
        assertThatThrownBy(r.year::isNullable)
                .isInstanceOf(ArgumentException.class)
                .hasMessage("\"recent\" selects no books.year. It selects: id, title.");
        assertThatThrownBy(() -> r.as("again"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("Table \"books\" stands for a query here. Give the query its name: query.as(\"...\").");
    }

    @Test
    void aTableOverAQueryFindsItsOwnColumnAmongThoseOfOneName() {
        Cte both = select(BOOKS.id, AUTHORS.id.orNull()).cte("both");

        assertThat(both.as(BOOKS).id.label()).isSameAs(both.columns().get(0).label());
        assertThat(both.as(AUTHORS).id.label()).isSameAs(both.columns().get(1).label());
        assertThat(both.as(AUTHORS).id.isNullable()).isTrue();
        assertThat(both.as(AUTHORS).columns()).hasSize(1);
        assertThat(select(AUTHORS.id).cte("some").as(BOOKS).columns()).isEmpty();
    }

    @Test
    void anAliasHasTheKeysOfItsTable() {
        Books b = BOOKS.as("b");

        assertThat(b.primaryKeyColumns()).containsExactly(b.id);
        assertThat(b.foreignKeys())
                .extracting(ForeignKeyConstraint::columns)
                .containsExactly(java.util.List.of(b.sequelOf), java.util.List.of(b.authorId));
        assertThat(b.foreignKeys().get(0).targets()).containsExactly(BOOKS.id);
        assertThat(b.columnDefaults()).hasSize(1);
        assertThat(b.columnDefaults().get(0).column()).isSameAs(b.price);
    }
}
