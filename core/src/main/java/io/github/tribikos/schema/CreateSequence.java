package io.github.tribikos.schema;

import java.util.Objects;

/** {@code CREATE SEQUENCE invoice_no}. */
public final class CreateSequence implements Ddl {
    private final Sequence sequence;
    private final boolean ifNotExists;

    private CreateSequence(Sequence sequence, boolean ifNotExists) {
        this.sequence = Objects.requireNonNull(sequence, "sequence");
        this.ifNotExists = ifNotExists;
    }

    /** Returns the statement for {@code sequence}. */
    public static CreateSequence of(Sequence sequence) {
        return new CreateSequence(sequence, false);
    }

    /** Returns this with {@code IF NOT EXISTS}. */
    public CreateSequence ifNotExists() {
        return new CreateSequence(sequence, true);
    }

    /** Returns the sequence. */
    public Sequence sequence() {
        return sequence;
    }

    /** Whether the statement has {@code IF NOT EXISTS}. */
    public boolean isIfNotExists() {
        return ifNotExists;
    }

    @Override
    public <R> R accept(DdlVisitor<R> visitor) {
        return visitor.visitCreateSequence(this);
    }

    @Override
    public String toString() {
        return DdlText.render(this);
    }
}
