package io.github.tribikos.schema;

import org.jspecify.annotations.Nullable;

/** A constraint that one database alone has; see {@link ConstraintDefinition}. Made by {@link Table#constraint}. */
public final class CustomConstraint extends Constraint {
    private final ConstraintDefinition definition;

    CustomConstraint(Table<?> table, @Nullable String name, ConstraintDefinition definition, ConstraintTraits traits) {
        super(table, name, traits);
        this.definition = definition;
    }

    /** Returns what it says. */
    public ConstraintDefinition definition() {
        return definition;
    }

    @Override
    public CustomConstraint with(DialectOptions.OfConstraint options) {
        return (CustomConstraint) super.with(options);
    }

    @Override
    public CustomConstraint comment(String text) {
        return (CustomConstraint) super.comment(text);
    }

    @Override
    public CustomConstraint onlyOn(String... dialects) {
        return (CustomConstraint) super.onlyOn(dialects);
    }

    @Override
    public CustomConstraint exceptOn(String... dialects) {
        return (CustomConstraint) super.exceptOn(dialects);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitCustom(this);
    }

    @Override
    CustomConstraint remake(Table<?> owner, ConstraintTraits changed) {
        return new CustomConstraint(owner, name(), definition, changed);
    }

    @Override
    public String toString() {
        return prefix() + definition;
    }
}
