package io.github.tribikos.sql;

/** A dialect's own clause at a place of a statement. */
public final class Extension implements Part {
    private final StatementSlot slot;
    private final CustomElement<?> element;

    Extension(StatementSlot slot, CustomElement<?> element) {
        this.slot = slot;
        this.element = element;
    }

    /** Returns where the clause goes. */
    public StatementSlot slot() {
        return slot;
    }

    /** Returns the clause. */
    public CustomElement<?> element() {
        return element;
    }

    @Override
    public void describe(Parts parts) {
        parts.kind(Extension.class).value(slot).node(element);
    }
}
