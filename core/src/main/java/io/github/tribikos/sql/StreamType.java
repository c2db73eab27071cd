package io.github.tribikos.sql;

import io.github.tribikos.type.Codec;
import io.github.tribikos.type.CustomType;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** The type of values that are sent as streams, and never read. */
final class StreamType<T> extends CustomType<T> {
    static final StreamType<ByteSource> BYTES =
            new StreamType<>(ByteSource.class, "BLOB", Types.VARBINARY, (statement, index, source) -> {
                InputStream stream = opened(source::open);
                statement.setBinaryStream(index, new ClosingStream(stream));
            });

    static final StreamType<CharSource> CHARS =
            new StreamType<>(CharSource.class, "TEXT", Types.VARCHAR, (statement, index, source) -> {
                Reader reader = opened(source::open);
                statement.setCharacterStream(index, new ClosingReader(reader));
            });

    private final Codec<T> codec;

    private StreamType(Class<T> javaType, String name, int jdbcType, Sender<T> sender) {
        super(javaType, name);
        this.codec = new StreamCodec<>(sender, jdbcType);
    }

    @Override
    public Codec<T> codec() {
        return codec;
    }

    private static <S extends Closeable> S opened(Opening<S> source) {
        try {
            return source.open();
        } catch (IOException e) {
            throw new UncheckedIOException("The stream of a value could not be opened: " + e.getMessage(), e);
        }
    }

    private interface Opening<S> {
        S open() throws IOException;
    }

    private interface Sender<T> {
        void send(PreparedStatement statement, int index, T source) throws SQLException;
    }

    private record StreamCodec<T>(Sender<T> sender, int jdbcType) implements Codec<T> {
        @Override
        public @Nullable T read(ResultSet row, int index) throws SQLException {
            throw new SQLException("A stream is sent and never read.");
        }

        @Override
        public void bind(PreparedStatement statement, int index, T value) throws SQLException {
            sender.send(statement, index, value);
        }
    }

    /**
     * Closes its source at the end: drivers do not. Cannot be marked: Connector/J would mark the first byte, and all that follow would
     * be kept.
     */
    private static final class ClosingStream extends FilterInputStream {
        ClosingStream(InputStream source) {
            super(source);
        }

        @Override
        public int read() throws IOException {
            return closedAtEnd(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return closedAtEnd(super.read(bytes, offset, length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void mark(int limit) {}

        private int closedAtEnd(int read) throws IOException {
            if (read < 0) {
                close();
                in = InputStream.nullInputStream(); // a driver may ask again
            }
            return read;
        }
    }

    /** As {@link ClosingStream}. */
    private static final class ClosingReader extends FilterReader {
        ClosingReader(Reader source) {
            super(source);
        }

        @Override
        public int read() throws IOException {
            return closedAtEnd(super.read());
        }

        @Override
        public int read(char[] chars, int offset, int length) throws IOException {
            return closedAtEnd(super.read(chars, offset, length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void mark(int limit) {}

        private int closedAtEnd(int read) throws IOException {
            if (read < 0) {
                close();
                in = Reader.nullReader();
            }
            return read;
        }
    }
}
