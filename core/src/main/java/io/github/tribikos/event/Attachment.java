package io.github.tribikos.event;

import org.jspecify.annotations.Nullable;

/**
 * The key of something that a program keeps with a connection of the pool for as long as that lives, such as what it has
 * prepared there: {@code static final Attachment<String> TENANT = Attachment.of("tenant", String.class)}. Two keys are the
 * same only if they are one object. Immutable, for any thread.
 *
 * @param <T> the type of the value
 */
public final class Attachment<T> {
    private final String name;
    private final Class<T> type;

    private Attachment(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /** Returns a new key; the name is for people. */
    public static <T> Attachment<T> of(String name, Class<T> type) {
        return new Attachment<>(name, type);
    }

    /** Returns {@code value} as this key's type; null stays null. */
    public @Nullable T cast(@Nullable Object value) {
        return type.cast(value);
    }

    /** Shows the name and the type. */
    @Override
    public String toString() {
        return name + " (" + type.getSimpleName() + ")";
    }
}
