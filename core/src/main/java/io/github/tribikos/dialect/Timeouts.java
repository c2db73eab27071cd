package io.github.tribikos.dialect;

import java.time.Duration;

/**
 * How long connecting and statements may take. {@link Duration#ZERO} is no limit.
 *
 * @param connect until a new connection stands
 * @param statement until a statement has run
 * @param socket until the server answers anything, as a last resort; longer than {@code statement}
 */
public record Timeouts(Duration connect, Duration statement, Duration socket) {}
