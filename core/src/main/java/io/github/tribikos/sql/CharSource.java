package io.github.tribikos.sql;

import java.io.IOException;
import java.io.Reader;

/** Where text comes from that is too long for a string: {@code () -> Files.newBufferedReader(path)}. See {@link Sql#charStream}. */
@FunctionalInterface
public interface CharSource {
    /** Returns a new reader at the first character. Called each time the value is sent, so that a statement can be run again. */
    Reader open() throws IOException;
}
