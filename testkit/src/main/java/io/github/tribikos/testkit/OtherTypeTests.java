package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.coalesce;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.max;
import static io.github.tribikos.sql.Sql.caseWhen;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.literal;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.DataError;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.BitString;
import io.github.tribikos.type.JsonCodec;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Booleans, bytes, UUIDs, enums, JSON, and types of the user's own. */
abstract class OtherTypeTests extends TypeTopic {
    enum Mood {
        HAPPY,
        SAD,
        VERY_SAD
    }

    record Email(String value) {
        Email {
            if (!value.contains("@")) {
                throw new IllegalArgumentException("no e-mail address");
            }
        }
    }

    record Money(long cents) {}

    /** Three documents: true, false, and JSON's null for UNKNOWN. */
    enum Flag {
        YES,
        NO,
        UNKNOWN
    }

    private static final class FlagCodec implements JsonCodec<Flag> {
        @Override
        public Class<Flag> javaType() {
            return Flag.class;
        }

        @Override
        public String write(Flag value) {
            return value == Flag.UNKNOWN ? "null" : String.valueOf(value == Flag.YES);
        }

        @Override
        public Flag read(String document) {
            return switch (document) {
                case "true" -> Flag.YES;
                case "false" -> Flag.NO;
                case "null" -> Flag.UNKNOWN;
                default -> throw new IllegalArgumentException("The stored document is no flag.");
            };
        }
    }

    private static final SqlType<Email> EMAIL_TYPE = Types.VARCHAR(100).as(Email.class, Email::new, Email::value);
    private static final SqlType<Money> MONEY_TYPE = Types.BIGINT.as(Money.class, Money::new, Money::cents);

    private static final Table<?> T = Table.named("other_types");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Column<@Nullable Boolean> BOOL = T.bool("a_boolean").nullable();
    private static final Column<byte @Nullable []> BLOB = T.blob("a_blob").nullable();
    private static final Column<byte @Nullable []> VARBINARY =
            T.varbinary("a_varbinary", 300).nullable();
    private static final Column<byte @Nullable []> BINARY =
            T.column("a_binary", Types.BINARY(4)).nullable();
    private static final Column<@Nullable BitString> BIT =
            T.column("a_bit", Types.BIT(4)).nullable();
    private static final Column<@Nullable BitString> BITS =
            T.column("a_bit_varying", Types.BIT_VARYING(100)).nullable();
    private static final Column<@Nullable UUID> UUID_COLUMN = T.uuid("a_uuid").nullable();
    private static final Column<@Nullable Mood> MOOD =
            T.enumOf("a_mood", Mood.class).nullable();
    private static final Column<@Nullable String> JSON = T.json("a_json").nullable();
    private static final Column<@Nullable Flag> FLAG =
            T.column("a_flag", Types.JSON.with(new FlagCodec())).nullable();
    private static final Column<@Nullable Email> EMAIL =
            T.column("an_email", EMAIL_TYPE).nullable();
    private static final Column<@Nullable Money> MONEY =
            T.column("an_amount", MONEY_TYPE).nullable();

    OtherTypeTests(DialectCompliance suite) {
        super(suite);
    }

    @Override
    Set<Table<?>> tables() {
        return Set.of(T);
    }

    static Stream<Named<byte[]>> bytes() {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        return Stream.of(
                named("none", new byte[0]),
                named("zero", new byte[1]),
                named("every value", every),
                named("text", "it's".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void booleanIsKept(boolean value) {
        kept(BOOL, value);
    }

    @Test
    void booleanConditionOfNullIsUnknown() {
        nullIsKept(BOOL);

        assertThat(all(select(ID).where(BOOL.isTrue()))).isEmpty();
        assertThat(all(select(ID).where(BOOL.isFalse()))).isEmpty();
        assertThat(all(select(ID).where(BOOL.isTrue().not()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void blobIsKept(byte[] value) {
        keptAs(BLOB, value, java.util.Arrays::equals);
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void varbinaryIsKept(byte[] value) {
        kept(VARBINARY, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "1111", "0101"})
    void bitsAreKept(String bits) {
        kept(BIT, BitString.of(bits));
        connection().rollback();
        kept(BITS, BitString.of(bits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000", "00000"})
    void bitsOfAnotherNumberAreRefusedBeforeSending(String bits) {
        assertThatThrownBy(() -> run(insert(T).set(ID, 1).set(BIT, BitString.of(bits))))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("BIT(4) cannot hold " + bits.length() + " bits");
    }

    @Test
    void binaryOfItsWholeLengthIsKept() {
        keptAs(BINARY, new byte[] {0, 1, -1, -128}, java.util.Arrays::equals);
    }

    @Test
    @Requires(Feature.LARGE_TEXT)
    void megabyteOfBytesIsKept() {
        byte[] large = new byte[1_000_000];
        new java.util.SplittableRandom(7).nextBytes(large);

        keptAs(BLOB, large, java.util.Arrays::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "123e4567-e89b-12d3-a456-426614174000",
                "80000000-0000-0000-8000-000000000000"
            })
    void uuidIsKept(String value) {
        kept(UUID_COLUMN, UUID.fromString(value));
    }

    @Test
    void uuidsAreFoundInAList() {
        UUID one = new UUID(1, 2);
        run(insert(T).set(ID, 1).set(UUID_COLUMN, one));

        assertThat(all(select(ID).where(UUID_COLUMN.in(one, new UUID(3, 4))))).containsExactly(1L);
        assertThat(all(select(ID).where(UUID_COLUMN.in(List.of())))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void enumIsKept(Mood value) {
        kept(MOOD, value);
    }

    @Test
    void enumIsStoredByItsName() {
        run(insert(T).set(ID, 1).set(MOOD, Mood.VERY_SAD));

        assertThat(one(select(MOOD.cast(Types.VARCHAR(20))))).isEqualTo("VERY_SAD");
        assertThat(all(select(ID).where(MOOD.in(Mood.SAD, Mood.VERY_SAD)))).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "true",
                "1.5",
                "\"it's\"",
                "{\"a\": [1, 2, {\"b\": null}]}",
                "{\"emoji\": \"\ud83d\ude00\", \"quote\": \"\\\"\", \"newline\": \"\\n\"}"
            })
    void jsonTextIsKeptOrRefused(String value) {
        keptOrRefused(JSON, value, (sent, read) -> sent.replace(" ", "").equals(read.replace(" ", "")));
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 100})
    void deepJsonIsKeptOrRefused(int depth) {
        String deep = "[".repeat(depth) + "]".repeat(depth);

        keptOrRefused(JSON, deep, (sent, read) -> sent.equals(read.replace(" ", "")));
    }

    @Test
    void typeOfTheUsersOwnIsKept() {
        kept(EMAIL, new Email("ada@example.org"));
        connection().rollback();
        kept(MONEY, new Money(1_999));
    }

    @Test
    void typeOfTheUsersOwnIsComparedAndAggregated() {
        run(insert(T).values(List.of(1L, 2L), (row, id) -> row.set(ID, id).set(MONEY, new Money(id * 100))));

        assertThat(all(select(max(MONEY)))).containsExactly(new Money(200));
        assertThat(all(select(ID).where(MONEY.gt(new Money(100))))).containsExactly(2L);
        assertThat(all(select(ID).where(MONEY.in(new Money(100), new Money(1)))))
                .containsExactly(1L);
        assertThat(one(select(coalesce(MONEY, new Money(0))).where(ID.eq(1)))).isEqualTo(new Money(100));
        assertThat(all(select(caseWhen(ID.eq(1), MONEY).otherwise(new Money(5))).orderBy(ID)))
                .containsExactly(new Money(100), new Money(5));
    }

    @Test
    void exceptionOfTheUsersOwnConversionReachesTheCaller() {
        run(text("INSERT INTO other_types (id, an_email) VALUES (1, 'nobody')"));

        assertThatThrownBy(() -> all(select(EMAIL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no e-mail address");
        assertThat(one(select(count()).from(T))).isEqualTo(1L);
    }

    @Test
    void nullOfEachType() {
        for (Column<?> column : List.of(BOOL, BLOB, VARBINARY, BINARY, UUID_COLUMN, MOOD, JSON, EMAIL, MONEY)) {
            nullIsKept(column);
            connection().rollback();
        }
    }

    @Test
    void literalsOfEachType() {
        assertThat(one(select(literal(new UUID(1, 2))))).isEqualTo(new UUID(1, 2));
        assertThat(one(select(literal(Mood.SAD)))).isEqualTo(Mood.SAD);
        assertThat(one(select(literal(new byte[] {1, 2})))).containsExactly(1, 2);
        assertThat(one(select(literal(new Email("a@b"), EMAIL_TYPE)))).isEqualTo(new Email("a@b"));
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void jsonOfACodecIsKept(Flag value) {
        keptAs(FLAG, value, Flag::equals);
        assertThat(all(select(ID).where(FLAG.isNull())))
                .as("JSON's null is not SQL NULL")
                .isEmpty();
    }

    @Test
    void jsonThatTheCodecRefusesIsADataError() {
        nullIsKept(FLAG);
        connection().rollback();
        run(insert(T).set(ID, 1).set(JSON, "[1]"));
        Column<Flag> flag = Table.named("other_types").column("a_json", Types.JSON.with(new FlagCodec()));

        assertThatThrownBy(() -> all(select(flag)))
                .isInstanceOf(DataError.class)
                .hasMessageContaining("The stored document is no flag.");
    }
}
