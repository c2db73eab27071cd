package io.github.tribikos.type;

/** JSON as text: {@link String}. The document is handed over as it is; the database checks and may normalise it. */
public final class JsonType extends SqlType<String> {
    JsonType() {
        super(String.class);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitJson(this);
    }

    @Override
    public String toString() {
        return "JSON";
    }
}
