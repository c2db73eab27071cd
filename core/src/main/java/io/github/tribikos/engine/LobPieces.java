package io.github.tribikos.engine;

import static io.github.tribikos.sql.Functions.function;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.select;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.RowStatement;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/**
 * A large value, read piece by piece. Lengths count as the database counts: H2 in UTF-16 units, others in characters; so a piece
 * that is shorter than asked for says nothing, and the end is where a piece is empty.
 */
final class LobPieces<T> {
    private static final int PIECE = 4 << 20;
    private static final Param<Integer> FROM = param("from", Types.INTEGER);
    private static final Param<Integer> SIZE = param("size", Types.INTEGER);

    private final Connection connection;
    private final RowStatement<@Nullable T> query;
    private int from = 1;
    private boolean hasEnded;

    private LobPieces(Connection connection, SqlType<T> type, Expression<?> value, Condition... where) {
        this.connection = connection;
        this.query = select(function("substr", type, value, FROM, SIZE)).where(where);
    }

    static @Nullable InputStream openBytes(Connection connection, Expression<?> value, Condition... where) {
        if (!connection.engine().dialect().capabilities().supports(Feature.SUBSTR_OF_BYTES)) {
            byte[] whole =
                    (byte[]) connection.execute(select(value).where(where)).one();
            return whole == null ? null : new ByteArrayInputStream(whole);
        }
        LobPieces<byte[]> pieces = new LobPieces<>(connection, Types.BLOB, value, where);
        byte[] first = pieces.next();
        return first == null ? null : new Bytes(pieces, first);
    }

    static @Nullable Reader openText(Connection connection, Expression<?> value, Condition... where) {
        LobPieces<String> pieces = new LobPieces<>(connection, Types.TEXT, value, where);
        String first = pieces.next();
        return first == null ? null : new Text(pieces, first);
    }

    private @Nullable T next() {
        Parameters range = Parameters.of(FROM, from).and(SIZE, PIECE);
        from = Math.addExact(from, PIECE);
        return connection.execute(query, range).one();
    }

    /** Returns the next piece, null at the end. */
    private @Nullable T following() throws IOException {
        T piece = hasEnded ? null : next();
        if (piece == null && !hasEnded) {
            throw new IOException("The value has become NULL while it was read.");
        }
        hasEnded = piece == null || (piece instanceof byte[] bytes ? bytes.length == 0 : ((String) piece).isEmpty());
        return hasEnded ? null : piece;
    }

    private static final class Bytes extends InputStream {
        private final LobPieces<byte[]> pieces;
        private InputStream piece;

        Bytes(LobPieces<byte[]> pieces, byte[] first) {
            this.pieces = pieces;
            this.piece = new ByteArrayInputStream(first);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = piece.read(target, offset, length);
            while (read < 0) {
                byte[] more = pieces.following();
                if (more == null) {
                    return -1;
                }
                piece = new ByteArrayInputStream(more);
                read = piece.read(target, offset, length);
            }
            return read;
        }
    }

    private static final class Text extends Reader {
        private final LobPieces<String> pieces;
        private Reader piece;

        Text(LobPieces<String> pieces, String first) {
            this.pieces = pieces;
            this.piece = new StringReader(first);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int read = piece.read(target, offset, length);
            while (read < 0) {
                String more = pieces.following();
                if (more == null) {
                    return -1;
                }
                piece = new StringReader(more);
                read = piece.read(target, offset, length);
            }
            return read;
        }

        @Override
        public void close() {} // nothing is open between two pieces
    }
}
