package io.github.tribikos.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of each value of each type on one database: the outcome of the suite's topic of that name. For one thread while it
 * is filled; then read only.
 */
public final class TypeMatrix {
    /** What became of a value. */
    public enum Outcome {
        /** It came back as it was sent. */
        EXACT,
        /** It came back in another form, as the vendor documents: a {@link TypeNote} says why. */
        ROUNDED,
        /** It was refused before it was sent. */
        REFUSED,
        /** The database refused it, and stored nothing: a {@link TypeNote} says why. */
        REJECTED,
        /** The database has no such type, which was said when the table was compiled. */
        UNSUPPORTED
    }

    /**
     * What became of one value.
     *
     * @param type the name of the type
     * @param value the label of the value
     * @param outcome what became of it
     * @param note why, if it was rounded or rejected
     * @param isStandard whether every database was asked, or only this one, for a type of its own
     */
    public record Cell(
            String type,
            String value,
            Outcome outcome,
            @Nullable TypeNote note,
            boolean isStandard) {}

    private final String database;
    private final List<Cell> cells = new ArrayList<>();

    TypeMatrix(String database) {
        this.database = database;
    }

    void add(Cell cell) {
        cells.add(cell);
    }

    /** Returns the database, with its version. */
    public String database() {
        return database;
    }

    /** Returns what became of the values, in the order of types and values. */
    public List<Cell> cells() {
        return Collections.unmodifiableList(cells);
    }

    /** Shows the number of cells. */
    @Override
    public String toString() {
        return "Types of " + database + " (" + cells.size() + " cells)";
    }
}
