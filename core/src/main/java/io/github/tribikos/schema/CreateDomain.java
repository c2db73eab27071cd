package io.github.tribikos.schema;

/** {@code CREATE DOMAIN positive AS INTEGER CHECK (VALUE > 0)}; {@code MetaData.createAll} runs it by itself. Immutable. */
public final class CreateDomain implements Ddl {
    private final Domain<?> domain;

    private CreateDomain(Domain<?> domain) {
        this.domain = domain;
    }

    /** Returns the statement for {@code domain}. */
    public static CreateDomain of(Domain<?> domain) {
        return new CreateDomain(domain);
    }

    /** Returns the domain. */
    public Domain<?> domain() {
        return domain;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitCreateDomain(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
