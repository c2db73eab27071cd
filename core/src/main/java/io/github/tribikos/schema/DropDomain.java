package io.github.tribikos.schema;

/** {@code DROP DOMAIN ...}: the database refuses while a column has it. Immutable. */
public final class DropDomain implements Ddl {
    private final Domain<?> domain;
    private final boolean ifExists;

    private DropDomain(Domain<?> domain, boolean ifExists) {
        this.domain = domain;
        this.ifExists = ifExists;
    }

    /**
     * Returns the statement for {@code domain}.
     */
    public static DropDomain of(Domain<?> domain) {
        return new DropDomain(domain, false);
    }

    /** Returns this with {@code IF EXISTS}. */
    public DropDomain ifExists() {
        return new DropDomain(domain, true);
    }

    /** Returns the domain. */
    public Domain<?> domain() {
        return domain;
    }

    /** Whether it is no error if there is none. */
    public boolean isIfExists() {
        return ifExists;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitDropDomain(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
