package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;

/** Checks what users write as operators of their own, which goes into the SQL as it is. */
final class Operators {
    private Operators() {}

    /** Lets operator characters, letters, digits, dots and single spaces pass. */
    static String checked(String symbol) {
        boolean clean = !symbol.isBlank()
                && symbol.chars().allMatch(c -> Character.isLetterOrDigit(c) || "+-*/<>=~!@#%^&|?:._ ".indexOf(c) >= 0)
                && !symbol.contains("--")
                && !symbol.contains("/*");
        if (!clean) {
            throw new ArgumentException(
                    "\"" + symbol + "\" is no operator: it may hold operator characters, or words.");
        }
        return symbol;
    }

    /** Returns an expression as it is, and binds a value. */
    static Expression<?> operand(Expression<?> peer, Object operand) {
        return operand instanceof Expression<?> expression ? expression : Literals.required(peer, operand);
    }
}
