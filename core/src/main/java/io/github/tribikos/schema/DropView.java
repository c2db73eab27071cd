package io.github.tribikos.schema;

/** {@code DROP VIEW pricey}. */
public final class DropView implements Ddl {
    private final Table<?> view;
    private final boolean ifExists;
    private final boolean materialized;

    private DropView(Table<?> view, boolean ifExists, boolean materialized) {
        this.view = view;
        this.ifExists = ifExists;
        this.materialized = materialized;
    }

    /**
     * Returns the statement for {@code view}.
     *
     * @throws io.github.tribikos.error.ArgumentException if it is an alias
     */
    public static DropView of(Table<?> view) {
        return new DropView(DdlText.requireTable("DROP VIEW", view), false, false);
    }

    /** Returns this with {@code IF EXISTS}. */
    public DropView ifExists() {
        return new DropView(view, true, materialized);
    }

    /** Returns this as {@code DROP MATERIALIZED VIEW}. */
    public DropView materialized() {
        return new DropView(view, ifExists, true);
    }

    /** Returns the table that it is about. */
    public Table<?> table() {
        return view;
    }

    /** Whether a missing view is no error. */
    public boolean isIfExists() {
        return ifExists;
    }

    /** Whether it is a materialized view. */
    public boolean isMaterialized() {
        return materialized;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitDropView(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
