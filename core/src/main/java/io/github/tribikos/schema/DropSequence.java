package io.github.tribikos.schema;

import java.util.Objects;

/** {@code DROP SEQUENCE invoice_no}. */
public final class DropSequence implements Ddl {
    private final Sequence sequence;
    private final boolean ifExists;

    private DropSequence(Sequence sequence, boolean ifExists) {
        this.sequence = Objects.requireNonNull(sequence, "sequence");
        this.ifExists = ifExists;
    }

    /** Returns the statement for {@code sequence}. */
    public static DropSequence of(Sequence sequence) {
        return new DropSequence(sequence, false);
    }

    /** Returns this with {@code IF EXISTS}. */
    public DropSequence ifExists() {
        return new DropSequence(sequence, true);
    }

    /** Returns the sequence. */
    public Sequence sequence() {
        return sequence;
    }

    /** Whether the statement has {@code IF EXISTS}. */
    public boolean isIfExists() {
        return ifExists;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitDropSequence(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
