package io.github.tribikos.diagram;

/** Where a {@link Diagram} runs: from the tables that are referred to, to those that refer to them. */
public enum Direction {
    /** From left to right. Mermaid: {@code direction LR}. */
    RIGHT("LR"),
    /** From top to bottom. Mermaid: {@code direction TB}. */
    DOWN("TB");

    final String mermaid;

    Direction(String mermaid) {
        this.mermaid = mermaid;
    }
}
