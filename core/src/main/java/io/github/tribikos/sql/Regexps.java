package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.Types;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of regular expressions. */
final class Regexps {
    private Regexps() {}

    static Condition match(Expression<?> text, String pattern, @Nullable String flags) {
        Family.TEXT.require(text, "A regular expression");
        return new RegexpMatch(text, bind(text, pattern), checked(flags), false);
    }

    static <T extends @Nullable Object> Expression<T> replace(
            Expression<T> text, String pattern, String replacement, @Nullable String flags) {
        Family.TEXT.require(text, "A regular expression");
        return new RegexpReplace<>(text, bind(text, pattern), bind(text, replacement), checked(flags));
    }

    /** A pattern is text, however short the column. */
    private static Expression<?> bind(Expression<?> text, String value) {
        return new BindParameter<>(Types.TEXT, Hints.of(text), value);
    }

    private static @Nullable String checked(@Nullable String flags) {
        if (flags != null && !flags.chars().allMatch(Character::isLetter)) {
            throw new ArgumentException("Flags of a regular expression are letters, but were \"" + flags + "\".");
        }
        return flags;
    }
}
