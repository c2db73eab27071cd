package io.github.tribikos.type;

import io.github.tribikos.error.ArgumentException;

/** Checks of type arguments, with one wording. */
final class Arguments {
    private Arguments() {}

    static int positive(String type, String what, int value) {
        if (value < 1) {
            throw new ArgumentException(type + ": " + what + " must be 1 or more, but was " + value + ".");
        }
        return value;
    }

    static int fraction(int precision) {
        if (precision < -1 || precision > 9) {
            throw new ArgumentException("The precision of a time must be 0 to 9 digits, but was " + precision + ".");
        }
        return precision;
    }
}
