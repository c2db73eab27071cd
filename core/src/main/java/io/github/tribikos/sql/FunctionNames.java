package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;

/** Checks names of functions, which are written into the SQL unquoted. */
final class FunctionNames {
    private FunctionNames() {}

    /** Lets letters, digits, underscores and dots between names pass: {@code json_extract}, {@code my_schema.my_function}. */
    static String checked(String name) {
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            boolean inside = letter || (c >= '0' && c <= '9') || c == '$';
            if (start ? !letter : !(inside || c == '.')) {
                throw bad(name);
            }
            start = c == '.';
        }
        if (start) {
            throw bad(name);
        }
        return name;
    }

    /** Whether {@code text} is one name. */
    static boolean isPlain(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.charAt(0))
                && text.chars().allMatch(Character::isJavaIdentifierPart);
    }

    private static ArgumentException bad(String name) {
        return new ArgumentException("\"" + name + "\" is no name of a function: it may hold letters, digits and"
                + " underscores, and dots between names.");
    }
}
