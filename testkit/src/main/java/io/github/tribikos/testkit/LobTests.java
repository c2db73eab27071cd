package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Sql.byteStream;
import static io.github.tribikos.sql.Sql.charStream;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.MultipleResultsException;
import io.github.tribikos.error.NoResultException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.Insert;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values that are sent and read as streams. */
abstract class LobTests extends Topic {
    private static final int SEED = 7;
    private static final Table<?> T = Table.named("lobs");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Column<byte @Nullable []> BYTES = T.blob("bytes").nullable();
    private static final Column<@Nullable String> CHARS = T.text("chars").nullable();

    LobTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T);
    }

    @Test
    void streamsArriveWhole() throws IOException {
        byte[] bytes = random(60_000);
        run(insert(T)
                .set(ID, 1)
                .set(BYTES, byteStream(() -> new ByteArrayInputStream(bytes)))
                .set(CHARS, charStream(() -> new StringReader("na\u00efve \ud83d\ude00"))));

        assertThat(one(select(BYTES).where(ID.eq(1)))).isEqualTo(bytes);
        assertThat(one(select(CHARS).where(ID.eq(1)))).isEqualTo("na\u00efve \ud83d\ude00");
        try (InputStream read = requireNonNull(connection().openBytes(BYTES, ID.eq(1)))) {
            assertThat(read).hasBinaryContent(bytes);
        }
        assertThat(text(1)).isEqualTo("na\u00efve \ud83d\ude00");
    }

    @Test
    @Requires(Feature.LARGE_TEXT)
    void megabytesAreReadPieceByPiece() throws IOException {
        byte[] bytes = random(9_000_000);
        String text = "\u20ac\ud83d\ude00x".repeat(1_500_000); // 6 million UTF-16 units, 4.5 million characters
        run(insert(T)
                .set(ID, 2)
                .set(BYTES, byteStream(() -> new ByteArrayInputStream(bytes)))
                .set(CHARS, charStream(() -> new StringReader(text))));

        try (InputStream read = requireNonNull(connection().openBytes(BYTES, ID.eq(2)))) {
            assertThat(read.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(text(2).equals(text)).isTrue();
    }

    @Test
    void anUpdateTakesAStreamToo() {
        run(insert(T).set(ID, 3).set(CHARS, "old"));
        run(update(T).set(CHARS, charStream(() -> new StringReader("new"))).where(ID.eq(3)));

        assertThat(one(select(CHARS).where(ID.eq(3)))).isEqualTo("new");
    }

    @Test
    void aStatementThatIsRunAgainOpensItsStreamAgainAndClosesIt() {
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Insert insert = insert(T).set(ID, 4).set(BYTES, byteStream(() -> {
            opened.incrementAndGet();
            return new FilterInputStream(new ByteArrayInputStream(random(1_000))) {
                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        }));
        run(insert);
        connection().rollback();
        run(insert);

        assertThat(one(select(BYTES).where(ID.eq(4)))).isEqualTo(random(1_000));
        assertThat(opened).hasValue(2);
        assertThat(closed).hasValue(2);
    }

    @Test
    void whatIsNotThereIsSaidBeforeAnythingIsRead() {
        run(insert(T).set(ID, 5));
        run(insert(T).set(ID, 6));

        assertThat(connection().openBytes(BYTES, ID.eq(5))).isNull();
        assertThat(connection().openText(CHARS, ID.eq(5))).isNull();
        assertThatThrownBy(() -> connection().openBytes(BYTES, ID.eq(99))).isInstanceOf(NoResultException.class);
        assertThatThrownBy(() -> connection().openText(CHARS, ID.ge(5))).isInstanceOf(MultipleResultsException.class);
    }

    @Test
    void aSourceThatCannotBeOpenedIsAnErrorAndTheConnectionGoesOn() {
        Insert insert = insert(T).set(ID, 7).set(BYTES, byteStream(() -> {
            throw new IOException("no such file");
        }));

        assertThatThrownBy(() -> run(insert))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The stream of a value could not be opened: no such file");
        connection().rollback();
        run(insert(T).set(ID, 7));
        assertThat(one(select(ID).where(ID.eq(7)))).isEqualTo(7L);
    }

    private String text(long id) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader read = requireNonNull(connection().openText(CHARS, ID.eq(id)))) {
            read.transferTo(text);
        }
        return text.toString();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(SEED).nextBytes(bytes);
        return bytes;
    }
}
