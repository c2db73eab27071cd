package io.github.tribikos.orm.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.StateException;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What fits, and what each thing that does not fit is told. */
@SuppressWarnings("unused") // the fields are read by reflection
class MapperTest {
    static class Base {
        private long id;
    }

    static class User extends Base {
        static final Entity<User> TABLE = Entity.of(User.class, "users");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final Column<String> USER_NAME = TABLE.varchar("user_name", 20);
        static final Column<@Nullable Integer> AGE = TABLE.integer("age").nullable();

        private final String userName;
        private @Nullable Integer age;
        private final String shout;

        User(String userName) {
            this.userName = userName;
            this.shout = userName + "!";
        }

        User(String userName, int unknown) {
            this(userName + unknown);
        }
    }

    @Test
    void fieldsOfAnyKindAreFilled() {
        User user = User.TABLE.mapper().make(new Object[] {7L, "Ada", null});
        assertThat(user.userName).isEqualTo("Ada");
        assertThat(user.shout).isEqualTo("Ada!");
        assertThat(User.TABLE.mapper().read(user)).containsExactly(7L, "Ada", null);
        assertThat(User.TABLE.mapper()).isSameAs(User.TABLE.mapper()).hasToString("User -> users");
    }

    private static Table<?> keyed() {
        Table<?> table = Table.named("t");
        table.bigint("id").primaryKey();
        return table;
    }

    static class Plain {
        private @Nullable Long id;
        private int size;
        private @Nullable String label;
    }

    @Test
    void aColumnNeedsAField() {
        Table<?> table = keyed();
        table.varchar("lable", 5);
        assertThatThrownBy(() -> Mapper.of(Plain.class, table))
                .isInstanceOf(MappingException.class)
                .hasMessage("The class Plain has no field for the column t.lable. Add a field \"lable\"."
                        + " Did you mean \"label\"? Fields: id, size, label.");
    }

    @Test
    void aFieldHasTheTypeOfItsColumn() {
        Table<?> table = keyed();
        table.integer("label");
        assertThatThrownBy(() -> Mapper.of(Plain.class, table))
                .hasMessage("The field Plain.label is String, but the column t.label gives Integer."
                        + " Make the field that type.");
    }

    @Test
    void aPrimitiveCannotBeNull() {
        Table<?> table = keyed();
        table.integer("size").nullable();
        assertThatThrownBy(() -> Mapper.of(Plain.class, table))
                .hasMessage("The field Plain.size is primitive, but the column t.size may be NULL."
                        + " Make the field Integer, or the column NOT NULL.");
    }

    @Test
    void aTableHasAKey() {
        Table<?> table = Table.named("t");
        table.bigint("id");
        assertThatThrownBy(() -> Mapper.of(Plain.class, table))
                .hasMessage("The table \"t\" of the class Plain has no primary key, by which objects are told apart."
                        + " Declare one with primaryKey().");
    }

    static class Fixed {
        private final @Nullable Long id = null;
    }

    @Test
    void aGeneratedKeyIsNotFinal() {
        Table<?> table = Table.named("t");
        table.bigint("id").identity().primaryKey();
        assertThatThrownBy(() -> Mapper.of(Fixed.class, table))
                .hasMessage(
                        "The field Fixed.id is final, but the database generates the column t.id, so it is known only"
                                + " after the INSERT. Make the field non-final.");
    }

    static class Closed {
        private @Nullable Long id;

        Closed(String other) {}
    }

    @Test
    void rowsNeedAConstructor() {
        assertThatThrownBy(() -> Mapper.of(Closed.class, keyed()))
                .hasMessageStartingWith("No constructor of Closed can be used for rows")
                .hasMessageEndingWith("Mapped fields: id.");
    }

    record Pair(long id) {}

    @Test
    void recordsAndAliasesAreNotMapped() {
        assertThatThrownBy(() -> Mapper.of(Pair.class, keyed()))
                .hasMessageContaining("For a record select project(...).into(Pair::new).");
        assertThatThrownBy(() -> Mapper.of(Plain.class, keyed().as("x")))
                .hasMessage("Plain is mapped to the alias t AS x. Map it to the table.");
    }

    @Test
    void twoColumnsNeedTwoFields() {
        Table<?> table = keyed();
        table.varchar("label", 5);
        table.varchar("label_", 5);
        assertThatThrownBy(() -> Mapper.of(Plain.class, table))
                .hasMessage("The columns t.label and t.label_ both belong to the field Plain.label."
                        + " Give each a field of its name.");
    }

    @Test
    void aModuleMustBeOpen() {
        Table<?> table = keyed();
        assertThatThrownBy(() -> FieldHandles.open(String.class, String.class.getDeclaredField("value")))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Add \"opens java.lang to")
                .hasMessageContaining("to the module java.base.");
    }

    @Test
    void anEntityIsDeclaredBeforeItIsUsed() {
        User.TABLE.mapper();
        assertThatThrownBy(() -> User.TABLE.bigint("late")).isInstanceOf(StateException.class);
        assertThatThrownBy(() -> User.TABLE.as("u")).hasMessageContaining("Use aliased(\"...\")");
    }
}
