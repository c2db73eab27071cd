package io.github.tribikos.orm.mapping;

/** Has looking at a relationship fail that no other option loads. */
public final class RaiseOthers extends LoadOption<Object> {
    static final RaiseOthers INSTANCE = new RaiseOthers();

    private RaiseOthers() {}

    /** Shows the name of the option. */
    @Override
    public String toString() {
        return "RAISE *";
    }
}
