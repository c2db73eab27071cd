package io.github.tribikos.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.Codec;
import io.github.tribikos.type.CustomType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SvgTest {
    private final Drawn library =
            new Drawn(Diagram.of(Library.ALL).title("Library").svg());

    @Test
    void everyTableIsAGroupWithARowPerColumn() {
        assertThat(library.all("table").stream().map(table -> table.getAttribute("id")))
                .containsExactly("table-authors", "table-books", "table-stock_copies", "table-stock_loans");
        Element books = library.all("table").get(1);
        assertThat(Drawn.texts(books, "table-name")).containsExactly("books");
        assertThat(Drawn.texts(books, "name")).containsExactly("id", "isbn", "list price", "author_id", "editor_id");
        assertThat(Drawn.texts(books, "type"))
                .containsExactly("BIGINT", "CHAR(13)", "NUMERIC(8, 2) ?", "BIGINT", "BIGINT ?");
        assertThat(Drawn.texts(books, "mark")).containsExactly("PK", "UK", "FK", "FK");
        assertThat(Drawn.texts(library.all("table").get(3), "mark")).containsExactly("PK FK", "PK FK");
    }

    @Test
    void everyForeignKeyIsALine() {
        assertThat(library.lines().stream().map(line -> line.id() + " " + line.from() + " " + line.to()))
                .containsExactlyInAnyOrder(
                        "key-authors-0 table-authors table-authors",
                        "key-books-0 table-books table-authors",
                        "key-books-1 table-books table-authors",
                        "key-stock_copies-0 table-stock_copies table-books",
                        "key-stock_loans-0 table-stock_loans table-stock_copies");
    }

    @Test
    void pointingAtAThingTellsWhatElseIsKnown() {
        Element authors = library.all("table").get(0);
        assertThat(Drawn.title(authors)).isEqualTo("authors\nWho writes.");
        assertThat(Drawn.title(Drawn.all(authors, "column").get(1)))
                .isEqualTo("name VARCHAR(80) NOT NULL\nas printed on the cover");
        assertThat(library.all("link").stream().map(Drawn::title))
                .contains(
                        "books (author_id) → authors (id)\nON DELETE CASCADE",
                        "stock.loans (book_id, copy_no) → stock.copies (book_id, copy_no)\nfk_loan_copy");
    }

    @Test
    void aKeyOfSeveralColumnsIsTiedTogether() {
        assertThat(library.all("bracket")).hasSize(2);
    }

    @Test
    void readersThatCannotSeeAreToldOfIt() {
        assertThat(library.root.getAttribute("role")).isEqualTo("img");
        assertThat(library.root.getAttribute("aria-labelledby")).isEqualTo("diagram-title diagram-description");
        assertThat(library.root.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Library");
        assertThat(library.root.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith(
                        "4 tables: authors, books, stock.copies, stock.loans. 5 foreign keys. authors refers to authors by"
                                + " mentor_id. books refers to authors by author_id.");
        assertThat(library.all("title")).hasSize(1);
        assertThat(new Drawn(Diagram.of(Library.ALL).svg()).all("title")).isEmpty();
    }

    @Test
    void linesAreLabelledWhereNoRowsTellThemApart() {
        Drawn boxes =
                new Drawn(Diagram.of(Library.ALL).columns(ShownColumns.NONE).svg());
        assertThat(boxes.all("column")).isEmpty();
        assertThat(Drawn.texts(boxes.root, "label")).containsExactly("author_id", "editor_id", "book_id, copy_no");
        assertThat(library.all("label")).isEmpty();
    }

    @Test
    void aTableOutsideIsMarked() {
        Drawn drawn = new Drawn(Diagram.of(MetaData.of(Library.BOOKS)).svg());
        Element authors = drawn.all("outside").get(0);
        assertThat(authors.getAttribute("id")).isEqualTo("table-authors");
        assertThat(Drawn.texts(authors, "name")).containsExactly("id");
        assertThat(Drawn.title(authors)).contains("Not in this picture: shown because it is referred to.");
        assertThat(drawn.lines()).hasSize(2);
    }

    @Test
    void schemasCanBeFramed() {
        Drawn drawn = new Drawn(Diagram.of(Library.ALL).groupedBySchema().svg());
        assertThat(Drawn.texts(drawn.root, "frame-name")).containsExactly("stock");
        assertThat(Drawn.texts(drawn.root, "table-name")).containsExactly("authors", "books", "copies", "loans");
    }

    @Test
    void theLegendExplainsOnlyWhatOccurs() {
        assertThat(Drawn.texts(library.root, "legend"))
                .containsExactly(
                        "PK",
                        "primary key",
                        "FK",
                        "foreign key",
                        "UK",
                        "unique",
                        "?",
                        "may be NULL",
                        "one",
                        "none or one",
                        "none or many");
        Table<?> alone = Table.named("alone");
        alone.integer("id");
        assertThat(new Drawn(Diagram.of(MetaData.of(alone)).svg()).all("legend"))
                .isEmpty();
    }

    @Test
    void itStandsAloneAndIsDarkWhereThatIsPreferred() {
        String svg = Diagram.of(Hostile.metaData()).title("<script>").svg();
        Drawn drawn = new Drawn(svg);
        assertThat(drawn.root.getElementsByTagName("script").getLength()).isZero();
        assertThat(drawn.root.getElementsByTagName("a").getLength()).isZero();
        assertThat(svg)
                .doesNotContain("href", "url(", "@import", "<!", "<?", "onload")
                .contains("@media (prefers-color-scheme: dark)");
        assertThat(Pattern.compile(" (on\\w+|src)=").matcher(svg).find()).isFalse();
    }

    @Test
    void itsStyleIsForItselfOnly() {
        String style = library.root.getElementsByTagName("style").item(0).getTextContent();
        assertThat(style.lines().filter(line -> line.contains("{") && !line.startsWith("@media")))
                .hasSizeGreaterThan(40)
                .allMatch(rule -> Pattern.matches(" *(?:, |\\.tribikos-diagram [\\w.: -]+)+ \\{.*", rule));
    }

    @Test
    void hostileNamesAreShownAsTheyAre() {
        Drawn drawn = new Drawn(Diagram.of(Hostile.metaData()).svg());
        List<Element> tables = drawn.all("table");
        assertThat(tables).hasSize(Hostile.NAMES.size() + 1);
        assertThat(tables.stream().map(table -> table.getAttribute("id")))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("table-\\w+"));
        for (int index = 0; index < Hostile.NAMES.size(); index++) {
            String name = Words.visible(Hostile.NAMES.get(index));
            String shown = Drawn.texts(tables.get(index), "table-name").get(0);
            assertThat(shown.endsWith("…") && name.length() > 40 ? name : shown).isEqualTo(name);
            assertThat(Drawn.title(tables.get(index))).isEqualTo(name + "\n" + name);
        }
    }

    @Test
    void longNamesAndTypesAreCutAndToldInFull() {
        Table<?> table = Table.named("n".repeat(128));
        table.varchar("c".repeat(128), 3).primaryKey();
        table.column("kind", new LongType());
        Drawn drawn = new Drawn(Diagram.of(MetaData.of(table)).svg());
        assertThat(Drawn.box(drawn.all("table").get(0)).width()).isLessThan(520);
        assertThat(Drawn.title(drawn.all("column").get(0))).isEqualTo("c".repeat(128) + " VARCHAR(3) NOT NULL");
        assertThat(Drawn.title(drawn.all("column").get(1))).isEqualTo("kind " + LongType.TEXT + " NOT NULL");
        assertThat(Drawn.texts(drawn.root, "table-name").get(0)).endsWith("n…");
        assertThat(Drawn.texts(drawn.root, "type").get(1))
                .startsWith("ENUM('vv")
                .endsWith("v…");
    }

    private static final class LongType extends CustomType<String> {
        static final String TEXT = "ENUM('" + "v".repeat(200) + "')";

        LongType() {
            super(String.class, TEXT);
        }

        @Override
        public Codec<String> codec() {
            throw new UnsupportedOperationException("nothing is read here");
        }
    }

    @Test
    void theSameTablesGiveTheSameText() {
        String first = Diagram.of(Shop.metaData()).svg();
        List<CompletableFuture<String>> others = IntStream.range(0, 3)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> Diagram.of(Shop.metaData()).svg()))
                .toList();
        assertThat(others.stream().map(CompletableFuture::join)).allMatch(first::equals);
    }

    @Test
    void nothingNeedsADisplayNorWhatTheBuildLeavesOut() {
        assertThat(Diagram.of(Library.ALL).svg()).isNotEmpty();
        assertThat(Stream.of("org.eclipse.emf.ecore.xmi.XMIResource", "com.google.j2objc.annotations.Weak")
                        .filter(SvgTest::isThere))
                .as("classes that ELK and Guava ask for, and do not need")
                .isEmpty();
    }

    private static boolean isThere(String name) {
        return SvgTest.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }
}
