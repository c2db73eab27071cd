package io.github.tribikos.postgresql;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.LiteralWriter;
import java.time.Duration;
import java.time.Period;

/** Literals of the types that PostgreSQL has and others emulate, as text that takes the type of its column. */
final class PostgresLiterals extends LiteralWriter {
    PostgresLiterals(Capabilities capabilities) {
        super(capabilities);
    }

    @Override
    protected String interval(Duration value) {
        return text(PostgresInterval.of(value).toString());
    }

    @Override
    protected String months(Period value) {
        return text(PostgresInterval.of(value).toString());
    }

    @Override
    protected String bytes(String digits) {
        return text("\\x" + digits);
    }
}
