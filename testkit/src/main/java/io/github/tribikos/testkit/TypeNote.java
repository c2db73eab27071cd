package io.github.tribikos.testkit;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Why a database changes values of a type, or refuses them itself, as its vendor documents it. A {@link TypeMatrix} has no cell
 * of these two kinds without a note, and no note without a cell, unless it speaks of {@link #inSomeVersions()}. Immutable.
 */
public final class TypeNote {
    private final TypeMatrix.Outcome outcome;
    private final String reason;
    private final String link;
    private final Set<String> cells;
    private final boolean everywhere;

    private TypeNote(TypeMatrix.Outcome outcome, String reason, String link, Set<String> cells, boolean everywhere) {
        this.outcome = outcome;
        this.reason = Objects.requireNonNull(reason, "reason");
        this.link = Objects.requireNonNull(link, "link");
        this.cells = cells;
        this.everywhere = everywhere;
    }

    /**
     * Begins a note about values that come back in another form.
     *
     * @param reason one sentence, without the database's name
     * @param link the vendor's page that says so
     */
    public static TypeNote rounded(String reason, String link) {
        return new TypeNote(TypeMatrix.Outcome.ROUNDED, reason, link, Set.of(), true);
    }

    /** Begins a note about values that the database itself refuses, after they were sent. Nothing is stored. */
    public static TypeNote rejected(String reason, String link) {
        return new TypeNote(TypeMatrix.Outcome.REJECTED, reason, link, Set.of(), true);
    }

    /** Returns this note for further values: those of {@code type} with these labels. */
    public TypeNote of(String type, String... labels) {
        Set<String> more = new LinkedHashSet<>(cells);
        Arrays.stream(labels).map(label -> key(type, label)).forEach(more::add);
        return new TypeNote(outcome, reason, link, more, everywhere);
    }

    /** Returns this note for what some versions of the database or of its driver do; the others may keep these values. */
    public TypeNote inSomeVersions() {
        return new TypeNote(outcome, reason, link, cells, false);
    }

    static String key(String type, String label) {
        return type + ": " + label;
    }

    boolean covers(TypeMatrix.Outcome happened, String type, String label) {
        return happened == outcome && cells.contains(key(type, label));
    }

    boolean isEverywhere() {
        return everywhere;
    }

    Set<String> cells() {
        return cells;
    }

    /** Returns the reason, one sentence. */
    public String reason() {
        return reason;
    }

    /** Returns the address of the vendor's page. */
    public String link() {
        return link;
    }

    @Override
    public String toString() {
        return outcome + ": " + reason;
    }
}
