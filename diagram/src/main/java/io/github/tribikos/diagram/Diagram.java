package io.github.tribikos.diagram;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.NeutralDialect;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.MetaData;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture of tables and the foreign keys between them, as text for Mermaid or as SVG:
 *
 * <pre>{@code
 * Diagram diagram = Diagram.of(LIBRARY).title("Library").types(postgresql());
 * Files.writeString(Path.of("library.svg"), diagram.svg());
 * }</pre>
 *
 * <p>The ends of a line say how many rows there may be (crow's foot). At the table referred to: one, or none or one if a column
 * of the key may be NULL. At the table that refers: none or many, or none or one if the key's columns are unique. A table
 * outside the {@link MetaData} that is referred to is shown with the columns of that reference only.
 *
 * <p>The same tables give the same text on every machine, so a picture can be kept under version control. Names and comments
 * may hold anything: what the format cannot hold is written in another way, and invisible characters are shown as
 * {@code \}{@code u200B}.
 *
 * <p>Immutable and safe for any thread; each option returns another diagram.
 */
public final class Diagram {
    private final MetaData metaData;
    private final @Nullable String title;
    private final ShownColumns columns;
    private final Dialect dialect;
    private final @Nullable Direction direction;
    private final boolean groupedBySchema;

    private Diagram(
            MetaData metaData,
            @Nullable String title,
            ShownColumns columns,
            Dialect dialect,
            @Nullable Direction direction,
            boolean groupedBySchema) {
        this.metaData = metaData;
        this.title = title;
        this.columns = columns;
        this.dialect = dialect;
        this.direction = direction;
        this.groupedBySchema = groupedBySchema;
    }

    /**
     * Returns a diagram of the tables: all columns, types in neutral SQL, no title.
     *
     * @throws ArgumentException if there are no tables
     */
    public static Diagram of(MetaData metaData) {
        if (metaData.tables().isEmpty()) {
            throw new ArgumentException("This MetaData has no tables to show. Name them: MetaData.of(BOOKS, AUTHORS).");
        }
        return new Diagram(metaData, null, ShownColumns.ALL, new NeutralDialect(), null, false);
    }

    /** Returns this diagram with a title above it. */
    public Diagram title(String text) {
        return new Diagram(
                metaData, Objects.requireNonNull(text, "text"), columns, dialect, direction, groupedBySchema);
    }

    /** Returns this diagram with these columns only. */
    public Diagram columns(ShownColumns which) {
        return new Diagram(
                metaData, title, Objects.requireNonNull(which, "which"), dialect, direction, groupedBySchema);
    }

    /** Returns this diagram with types as they are spelled on {@code database}. */
    public Diagram types(Dialect database) {
        return new Diagram(
                metaData, title, columns, Objects.requireNonNull(database, "database"), direction, groupedBySchema);
    }

    /**
     * Returns this diagram running in a direction. Without this, SVG runs to the right and Mermaid is left to choose. In Mermaid
     * text it needs Mermaid 11.5 or newer ({@code direction} of an entity relationship diagram).
     */
    public Diagram direction(Direction where) {
        return new Diagram(metaData, title, columns, dialect, Objects.requireNonNull(where, "where"), groupedBySchema);
    }

    /**
     * Returns this diagram with a frame around the tables of each schema; those of the default schema stand free. In SVG only:
     * Mermaid shows the schema before the table's name, as both do without this.
     */
    public Diagram groupedBySchema() {
        return new Diagram(metaData, title, columns, dialect, direction, true);
    }

    /**
     * Returns the diagram as text for Mermaid, an {@code erDiagram}; GitHub and many editors draw it. A table or column whose name
     * Mermaid does not take has a made-up one, and its own is shown as the table's label or in the column's comment. A column that
     * may be NULL says so in its comment.
     *
     * @throws io.github.tribikos.error.CompileException if the database of {@link #types} has no such type
     */
    public String mermaid() {
        return new MermaidWriter(Picture.of(metaData, columns, dialect), title, direction).write();
    }

    /**
     * Returns the diagram as SVG that stands alone: no scripts, no fonts or files from elsewhere, dark where the reader prefers it.
     * Lines end at the rows of their columns. Pointing at a table, column or line shows its comment and what else is known of it.
     * It is to be stored as UTF-8, and can be put into an HTML page.
     *
     * @throws io.github.tribikos.error.CompileException if the database of {@link #types} has no such type
     */
    public String svg() {
        Picture picture = Picture.of(metaData, columns, dialect);
        Direction way = direction == null ? Direction.RIGHT : direction;
        return new SvgWriter(picture, title, Layout.of(picture, way, groupedBySchema)).write();
    }

    /** Shows what is in it. */
    @Override
    public String toString() {
        return "Diagram of " + metaData;
    }
}
