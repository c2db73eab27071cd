package io.github.tribikos.diagram;

/** The sides of a box at which lines end: those where its rows do. */
enum Side {
    LEFT,
    RIGHT
}
