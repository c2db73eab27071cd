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

    record Pair(long id, @Nullable String label) {}

    @Test
    void aRecordIsMadeByItsConstructor() {
        Table<?> table = Table.named("t");
        table.varchar("label", 5).nullable();
        table.bigint("id").identity().primaryKey();
        Mapper<Pair> mapper = Mapper.of(Pair.class, table);
        assertThat(mapper.make(new Object[] {"a", 7L})).isEqualTo(new Pair(7, "a"));
        Object held = mapper.held(new Pair(0, "b"));
        mapper.attributes().get(1).set(held, 8L);
        assertThat(mapper.shown(held)).isEqualTo(new Pair(8, "b"));
    }

    @Test
    void aRecordNeedsAColumnForEachComponent() {
        assertThatThrownBy(() -> Mapper.of(Pair.class, keyed()))
                .isInstanceOf(MappingException.class)
                .hasMessage("The component Pair.label has no column, so no Pair can be made of a row. Declare a column"
                        + " for it, or leave it out. Mapped: id.");
    }

    record Leaf(long id, long treeId) {
        static final Entity<Leaf> TABLE = Entity.of(Leaf.class, "leaf");
        static final LongColumn ID = TABLE.bigint("id").primaryKey();
        static final LongColumn TREE_ID = TABLE.bigint("tree_id").references(() -> User.ID);
        static final Relationship<Leaf, User> TREE = TABLE.ref("tree", User.class, () -> Leaf.TREE_ID);
    }

    @Test
    void aRecordLeadsNowhere() {
        assertThatThrownBy(Leaf.TABLE::mapper)
                .isInstanceOf(MappingException.class)
                .hasMessage(
                        "The relationship Leaf.tree cannot be: Leaf is a record, of which there may be many with the"
                                + " same values, and none that changes. Make it a class, or leave the relationship out and join by"
                                + " the foreign key.");
    }

    interface Shape {}

    @Test
    void interfacesAndAliasesAreNotMapped() {
        assertThatThrownBy(() -> Mapper.of(Plain.class, keyed().as("x")))
                .hasMessage("Plain is mapped to the alias t AS x. Map it to the table.");
        assertThatThrownBy(() -> Mapper.of(Shape.class, keyed()))
                .hasMessageContaining("Shape has no field for the column t.id.");
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

    record Size(int width, int height) {}

    static class Box {
        private long id;
        private @Nullable Size size;
        private @Nullable String label;
    }

    private static Entity<Box> boxes() {
        Entity<Box> boxes = Entity.of(Box.class, "box");
        boxes.bigint("id").primaryKey();
        return boxes;
    }

    @Test
    void anEmbeddedValueNeedsAField() {
        Entity<Box> boxes = boxes();
        boxes.embedded("sise", Size.class, boxes.integer("w"), boxes.integer("h"));
        assertThatThrownBy(boxes::mapper)
                .isInstanceOf(MappingException.class)
                .hasMessage("The class Box has no field for the embedded Box.sise. Add a field \"Size sise\"."
                        + " Did you mean \"size\"?");
    }

    @Test
    void anEmbeddedValueHasTheTypeOfItsField() {
        Entity<Box> boxes = boxes();
        boxes.embedded("label", Size.class, boxes.integer("w"), boxes.integer("h"));
        assertThatThrownBy(boxes::mapper)
                .hasMessage(
                        "The field Box.label is String, but what is embedded in it is Size. Make the field that type.");
    }

    @Test
    void anEmbeddedValueFitsItsColumns() {
        Entity<Box> boxes = boxes();
        boxes.embedded("size", Size.class, boxes.integer("w"));
        assertThatThrownBy(boxes::mapper)
                .hasMessage(
                        "The embedded Box.size lies in the columns [box.w], but Size has no constructor that takes as"
                                + " many and calls each as a field. Name its columns in the order of the constructor's parameters;"
                                + " a class that is no record is compiled with -parameters.");
        Entity<Box> others = boxes();
        others.embedded("size", Size.class, others.integer("w"), others.varchar("h", 5));
        assertThatThrownBy(others::mapper)
                .hasMessage("The field Size.height is int, but the column box.h gives String."
                        + " Make the field that type.");
    }

    @Test
    void aColumnIsEmbeddedOnce() {
        Entity<Box> boxes = boxes();
        Column<Integer> width = boxes.integer("w");
        boxes.embedded("size", Size.class, width, boxes.integer("h"));
        assertThatThrownBy(() -> boxes.embedded("size", Size.class)).hasMessageContaining("names no column");
        assertThatThrownBy(() -> boxes.embedded("size", Size.class, keyed().integer("w")))
                .hasMessage(
                        "The embedded Box.size names the column t.w, which is none of \"box\". Name columns that are"
                                + " declared before it.");
        boxes.embedded("size", Size.class, width, boxes.integer("d"));
        assertThatThrownBy(boxes::mapper)
                .hasMessage(
                        "The column box.w is embedded twice, as Box.size.width and as Box.size.width. Give each value"
                                + " columns of its own.");
    }

    static class Film {
        private @Nullable Long id;
        private final Deferred<String> plot = new Deferred<>();
    }

    @Test
    void aDeferredFieldHoldsWhatItsColumnHas() {
        Table<?> table = keyed();
        table.varchar("plot", 90);
        Mapper<Film> mapper = Mapper.of(Film.class, table);
        Film film = mapper.make(new Object[] {7L, "Boy meets girl"});
        assertThat(film.plot.get()).isEqualTo("Boy meets girl");
        assertThat(mapper.readByDefault()).hasToString("{0}");
        Table<?> other = keyed();
        other.integer("plot");
        assertThatThrownBy(() -> Mapper.of(Film.class, other))
                .isInstanceOf(MappingException.class)
                .hasMessage("The field Film.plot is Deferred<String>, but the column t.plot gives Integer."
                        + " Make it Deferred<Integer>.");
    }

    static class Late {
        private final Deferred<Long> id = new Deferred<>();
    }

    @Test
    void aKeyIsNotDeferred() {
        assertThatThrownBy(() -> Mapper.of(Late.class, keyed()))
                .hasMessage(
                        "The field Late.id is Deferred, but its column t.id is read always: rows are told apart by it,"
                                + " or their versions. Make the field Long.");
    }

    static class Order {
        static final Entity<Order> TABLE = Entity.of(Order.class, "orders");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final LongColumn BILLED_TO = TABLE.bigint("billed_to").references(() -> User.ID);
        static final LongColumn SHIPPED_TO = TABLE.bigint("shipped_to").references(() -> User.ID);
        static final Column<String> NOTE = TABLE.varchar("note", 5);
        static final Relationship<Order, User> USER = TABLE.ref("user", User.class);
        static final Relationship<Order, User> NOTED = TABLE.ref("noted", User.class, () -> Order.NOTE);
        static final Relationship<Order, User> NAMED =
                TABLE.ref("named", User.class, () -> Order.NOTE).referringTo(() -> User.ID);

        private @Nullable Long id;
        private @Nullable Long billedTo;
        private @Nullable Long shippedTo;
        private @Nullable String note;
        private final Ref<User> user = new Ref<>();
        private final Ref<User> noted = new Ref<>();
        private final Ref<User> named = new Ref<>();
    }

    @Test
    void aRelationshipHasOneForeignKey() {
        assertThatThrownBy(Order.USER::on)
                .isInstanceOf(MappingException.class)
                .hasMessage("The relationship Order.user needs a foreign key from orders to users, but there are 2:"
                        + " (billed_to), (shipped_to). Name the columns of one of them.");
        assertThatThrownBy(Order.NOTED::on)
                .hasMessage(
                        "The relationship Order.noted needs a foreign key from orders to users in (note), but there is"
                                + " none. Declare it with references(...), or say referringTo(...) where the database is to know of"
                                + " none.");
        assertThatThrownBy(Order.NAMED::on)
                .hasMessage("The relationship Order.named has the key (note), which cannot refer to (id). Name as many"
                        + " columns, of the same types; for a table between use near(...) and far(...).");
    }
}
