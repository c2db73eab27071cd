package io.github.tribikos.diagram;

/** A part of a drawing, in pixels from its upper left corner. */
record Rectangle(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centerX() {
        return x + width / 2;
    }

    double centerY() {
        return y + height / 2;
    }
}
