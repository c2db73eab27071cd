package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Writes values as SQL literals, for DDL alone: statements bind their values. Text is quoted with doubled quotes (ISO
 * 9075-2, 5.3); a dialect whose backslash is special overrides {@link #text}.
 */
public class LiteralWriter {
    private final Capabilities capabilities;

    /** Creates a writer for a database. */
    public LiteralWriter(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    /**
     * Returns the literal of {@code value}.
     *
     * @throws CompileException if values of its class have no literal form here
     */
    public String write(Object value) {
        if (value instanceof Boolean flag) {
            boolean keywords = capabilities.style(BooleanStyle.class) != BooleanStyle.INTEGERS;
            return keywords ? flag.toString() : flag ? "1" : "0";
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return value.toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDateTime time) {
            return text(time.toLocalDate() + " " + time.toLocalTime());
        }
        if (value instanceof String
                || value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof UUID) {
            return text(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return text(constant.name());
        }
        throw new CompileException("A " + value.getClass().getSimpleName()
                + " cannot be written as a literal in DDL. Use text, a number, a date or an expression.");
    }

    /** Returns {@code value} in quotes. */
    protected String text(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new CompileException("Text with a NUL character cannot be written as a literal.");
        }
        return "'" + value.replace("'", "''") + "'";
    }
}
