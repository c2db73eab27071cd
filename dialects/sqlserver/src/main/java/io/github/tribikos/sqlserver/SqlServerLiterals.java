package io.github.tribikos.sqlserver;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.LiteralWriter;

/** Transact-SQL's <a href="https://learn.microsoft.com/sql/t-sql/data-types/constants-transact-sql">constants</a>. */
final class SqlServerLiterals extends LiteralWriter {
    private static final char LAST_OF_ASCII = 0x7f;

    SqlServerLiterals(Capabilities capabilities) {
        super(capabilities);
    }

    @Override
    protected String bytes(String digits) {
        return "0x" + digits;
    }

    /** With an N where a code page might lack a character. */
    @Override
    protected String text(String value) {
        boolean isPlain = value.chars().allMatch(c -> c <= LAST_OF_ASCII);
        return (isPlain ? "" : "N") + super.text(value);
    }
}
