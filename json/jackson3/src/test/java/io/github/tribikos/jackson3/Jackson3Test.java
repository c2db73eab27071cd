package io.github.tribikos.jackson3;

import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static io.github.tribikos.type.Types.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.DataError;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import io.github.tribikos.type.JsonCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

class Jackson3Test {
    record Address(String street, @Nullable Integer number, List<String> tags) {}

    private static final Table<?> T = Table.named("people");
    private static final LongColumn ID = T.bigint("id").primaryKey();
    private static final Column<@Nullable Address> ADDRESS =
            T.column("address", JSON.with(Jackson3.codec(Address.class))).nullable();
    private static final Column<@Nullable JsonNode> ANY =
            T.column("any_json", JSON.with(Jackson3.nodes())).nullable();

    private final Engine engine = Engine.create("jdbc:h2:mem:jackson3");
    private final Connection connection = engine.connect();

    @BeforeEach
    void create() {
        MetaData.of(T).createAll(engine);
        connection.execute(insert(T).set(ID, 1));
    }

    @AfterEach
    void close() {
        connection.close();
        MetaData.of(T).dropAll(engine);
        engine.close();
    }

    private <V> @Nullable V stored(Column<@Nullable V> column, V value) {
        connection.execute(update(T).set(column, value).where(ID.eq(1)));
        return connection.execute(select(column)).one();
    }

    @Test
    void recordsAreKept() {
        Address address = new Address("Via \"Roma\" \u4e66", null, List.of("a", "b"));

        assertThat(stored(ADDRESS, address)).isEqualTo(address);
    }

    @Test
    void jsonNullIsNotSqlNull() {
        assertThat(stored(ANY, NullNode.getInstance())).isEqualTo(NullNode.getInstance());
        assertThat(connection.execute(select(ID).where(ANY.isNull())).all()).isEmpty();

        connection.execute(update(T).setNull(ANY));

        assertThat(connection.execute(select(ANY)).all()).containsOnlyNulls();
        assertThat(connection.execute(select(ID).where(ANY.isNull())).all()).containsExactly(1L);
    }

    @Test
    void numbersInTreesKeepAllTheirDigits() {
        String document = "[1.50,12345678901234567890.12345678901234567890,9007199254740993]";
        JsonCodec<JsonNode> codec = Jackson3.nodes();

        assertThat(codec.write(codec.read(document))).isEqualTo(document);
    }

    @Test
    void deepDocumentsAreRead() {
        String document = "[".repeat(500) + "]".repeat(500);
        JsonCodec<JsonNode> codec = Jackson3.nodes();

        assertThat(codec.write(codec.read(document))).isEqualTo(document);
    }

    @Test
    void genericTypesAreKept() {
        JsonCodec<List<Address>> codec = Jackson3.codec(new TypeReference<List<Address>>() {});
        List<Address> addresses = List.of(new Address("a", 1, List.of()));

        assertThat(codec.read(codec.write(addresses))).isEqualTo(addresses);
    }

    @Test
    void documentOfAnotherClassIsAnErrorThatDoesNotShowIt() {
        connection.execute(update(T).set(ANY, Jackson3.nodes().read("{\"secret\":1}")));
        Table<?> again = Table.named("people");
        Column<Address> address = again.column("any_json", JSON.with(Jackson3.codec(Address.class)));

        assertThatThrownBy(() -> connection.execute(select(address)).one())
                .isInstanceOf(DataError.class)
                .hasMessageContaining("Address")
                .hasMessageNotContaining("secret");
    }

    @Test
    void jsonNullIsNoRecord() {
        assertThatThrownBy(() -> Jackson3.codec(Address.class).read("null"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("JSON's null");
    }

    @Test
    void textAfterTheDocumentIsRefused() {
        assertThatThrownBy(() -> Jackson3.nodes().read("{} {}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Jackson3.nodes().read("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersAreNotRounded() {
        JsonCodec<Address> codec = Jackson3.codec(Address.class);

        assertThatThrownBy(() -> codec.read("{\"street\":\"a\",\"number\":1.5,\"tags\":[]}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valueWithoutJsonIsRefusedBeforeSending() {
        assertThatThrownBy(() -> Jackson3.codec(Object.class).write(new Object()))
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }

    @Test
    void codecsOfOneClassAreEqual() {
        assertThat(JSON.with(Jackson3.codec(Address.class))).isEqualTo(ADDRESS.type());
    }
}
