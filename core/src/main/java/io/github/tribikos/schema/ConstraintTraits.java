package io.github.tribikos.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What constraints of every kind can be told.
 *
 * @param options of single dialects
 * @param comment null if there is none
 * @param filter on which dialects the constraint is there
 */
record ConstraintTraits(
        List<DialectOptions.OfConstraint> options, @Nullable String comment, DialectFilter filter) {
    static final ConstraintTraits NONE = new ConstraintTraits(List.of(), null, DialectFilter.ALL);

    ConstraintTraits with(DialectOptions.OfConstraint added) {
        return new ConstraintTraits(OptionLists.with(options, added), comment, filter);
    }

    ConstraintTraits withComment(String text) {
        return new ConstraintTraits(options, Names.withoutNul("A comment", text), filter);
    }

    ConstraintTraits on(DialectFilter dialects) {
        return new ConstraintTraits(options, comment, dialects);
    }
}
