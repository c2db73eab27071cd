package io.github.tribikos.reflect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each declared constraint or index of a table the one of the database that it is: by its name, else by what it says.
 *
 * @param <P> a kind of constraint, or an index
 */
final class PartPairs<P> {
    private final UnaryOperator<P> norm;
    private final Function<P, @Nullable String> nameOf;
    private final UnaryOperator<P> withoutName;

    /** A part as it was given and in its normal form. */
    private record Part<P>(P given, P normal) {}

    PartPairs(UnaryOperator<P> norm, Function<P, @Nullable String> nameOf, UnaryOperator<P> withoutName) {
        this.norm = norm;
        this.nameOf = nameOf;
        this.withoutName = withoutName;
    }

    /** Tells {@code different} of each pair that differs, with null for the one that is not there. */
    void compare(List<P> wanted, List<P> found, BiConsumer<@Nullable P, @Nullable P> different) {
        List<Part<P>> left = normal(found);
        List<Part<P>> open = new ArrayList<>();
        for (Part<P> part : normal(wanted)) {
            Part<P> same = taken(left, other -> isNamed(part, other));
            if (same == null) {
                open.add(part);
            } else if (!same.normal().equals(part.normal())) {
                different.accept(part.given(), same.given());
            }
        }
        for (Part<P> part : open) {
            Part<P> same = taken(left, other -> saysTheSame(part, other));
            if (same == null) {
                different.accept(part.given(), null);
            } else if (nameOf.apply(part.normal()) != null) {
                different.accept(part.given(), same.given());
            }
        }
        left.forEach(part -> different.accept(null, part.given()));
    }

    private List<Part<P>> normal(List<P> parts) {
        List<Part<P>> all = new ArrayList<>();
        parts.forEach(part -> all.add(new Part<>(part, norm.apply(part))));
        return all;
    }

    private boolean isNamed(Part<P> part, Part<P> other) {
        String name = nameOf.apply(part.normal());
        return name != null && Objects.equals(name, nameOf.apply(other.normal()));
    }

    private boolean saysTheSame(Part<P> part, Part<P> other) {
        return withoutName.apply(part.normal()).equals(withoutName.apply(other.normal()));
    }

    private static <P> @Nullable Part<P> taken(List<Part<P>> among, Predicate<Part<P>> test) {
        for (Part<P> part : among) {
            if (test.test(part)) {
                among.remove(part);
                return part;
            }
        }
        return null;
    }
}
