package io.github.tribikos.sql;

import java.io.IOException;
import java.io.InputStream;

/** Where bytes come from that are too many for an array: {@code () -> Files.newInputStream(path)}. See {@link Sql#byteStream}. */
@FunctionalInterface
public interface ByteSource {
    /** Returns a new stream at the first byte. Called each time the value is sent, so that a statement can be run again. */
    InputStream open() throws IOException;
}
