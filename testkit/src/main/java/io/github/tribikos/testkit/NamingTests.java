package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.error.CheckViolation;
import io.github.tribikos.error.DatabaseException;
import io.github.tribikos.error.ForeignKeyViolation;
import io.github.tribikos.error.IntegrityViolation;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.schema.AddConstraint;
import io.github.tribikos.schema.CheckConstraint;
import io.github.tribikos.schema.Constraint;
import io.github.tribikos.schema.CreateIndex;
import io.github.tribikos.schema.CreateSchema;
import io.github.tribikos.schema.DropConstraint;
import io.github.tribikos.schema.DropIndex;
import io.github.tribikos.schema.DropSchema;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.NamingConvention;
import io.github.tribikos.schema.Table;
import io.github.tribikos.schema.UniqueConstraint;
import io.github.tribikos.sql.Insert;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names that a convention makes, and what is added to a table and dropped from it by its name. */
abstract class NamingTests extends Topic {
    private static final NamingConvention NAMES = NamingConvention.builder()
            .primaryKey("pk_{table_name}")
            .foreignKey("fk_{table_name}_{column_0_name}_{referred_table_name}")
            .unique("uq_{table_name}_{column_0_name}")
            .check("ck_{table_name}_{constraint_name}")
            .index("ix_{column_0_label}_c")
            .build();

    /** The two tables, made anew for each test: a table that was used takes no further constraints. */
    private static final class Ships {
        final Table<?> yard = Table.named("nc_yards");
        final LongColumn yardId = yard.bigint("id").primaryKey();
        final Table<?> ship = Table.named("nc_ships");
        final LongColumn id = ship.bigint("id").primaryKey();
        final LongColumn number = ship.bigint("hull_number");
        final LongColumn home = ship.bigint("yard_id");
        final LongColumn crew = ship.bigint("crew");

        Insert row(long key, long hull, long where) {
            return insert(ship).set(id, key).set(number, hull).set(home, where).set(crew, 1);
        }
    }

    private Ships ships = new Ships();

    NamingTests(DialectCompliance suite) {
        super(suite);
    }

    @BeforeEach
    void makeTables() {
        ships = new Ships();
    }

    @AfterEach
    void dropAll() {
        disconnect();
        MetaData.of(ships.yard, ships.ship).dropAll(engine());
    }

    private void insertRow(long key, long hull, long where) {
        engine().begin(connection -> connection.execute(ships.row(key, hull, where)));
    }

    private <E extends IntegrityViolation> void broken(
            Class<E> type, String constraint, long key, long hull, long where) {
        E violation = catchThrowableOfType(type, () -> insertRow(key, hull, where));
        assertThat(violation).isNotNull();
        if (violation.constraint() != null) {
            assertThat(violation.constraint()).isEqualToIgnoringCase(constraint);
        }
    }

    @Test
    void whatBreaksAConstraintIsToldByTheNameOfTheConvention() {
        Table<?> ship = ships.ship;
        ship.unique(ships.number);
        ship.check("hull", ships.number.gt(0));
        ship.foreignKey(ships.home).references(() -> ships.yardId);
        Index index = ship.index(ships.crew);
        MetaData.of(ships.yard, ship).named(NAMES).createAll(engine());
        engine().begin(connection -> connection.execute(insert(ships.yard).set(ships.yardId, 1)));
        insertRow(1, 1, 1);

        broken(UniqueViolation.class, "uq_nc_ships_hull_number", 2, 1, 1);
        broken(CheckViolation.class, "ck_nc_ships_hull", 2, 0, 1);
        broken(ForeignKeyViolation.class, "fk_nc_ships_yard_id_nc_yards", 2, 2, 9);
        engine().begin(connection -> connection.execute(DropIndex.of(index).named(NAMES)));
        engine().begin(connection -> connection.execute(CreateIndex.of(index).named(NAMES)));
    }

    @Test
    @Requires(Feature.ADD_CONSTRAINT)
    void constraintsHoldFromTheirAdditionToTheirEnd() {
        UniqueConstraint unique = ships.ship.unique(ships.number);
        CheckConstraint check = ships.ship.check("ck_nc_hull", ships.number.gt(0));
        ForeignKeyConstraint key = ships.ship.foreignKey(ships.home).references(() -> ships.yardId);
        Ships bare = new Ships(); // without what is added later
        MetaData.of(bare.yard, bare.ship).createAll(engine());
        engine().begin(connection -> connection.execute(insert(bare.yard).set(bare.yardId, 1)));
        insertRow(1, 1, 1);
        for (Constraint each : List.of(unique, check, key)) {
            engine().begin(connection -> connection.execute(AddConstraint.of(each)));
        }

        broken(UniqueViolation.class, "uq_nc_ships_hull_number", 2, 1, 1);
        broken(CheckViolation.class, "ck_nc_hull", 2, 0, 1);
        broken(ForeignKeyViolation.class, "fk_nc_ships_yard_id", 2, 2, 9);

        for (Constraint each : List.of(key, check, unique)) {
            engine().begin(connection -> connection.execute(DropConstraint.of(each)));
        }
        insertRow(2, 1, 9);
        insertRow(3, 0, 9);
        assertThat(one(select(count()).from(bare.ship))).isEqualTo(3L);
    }

    @Test
    @Requires(Feature.CREATE_SCHEMA)
    void schemaHoldsTablesUntilItIsDropped() {
        String name = "nc_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        Table<?> inside = Table.named(name, "nc_inside");
        inside.bigint("id").primaryKey();
        engine().begin(connection -> connection.execute(CreateSchema.of(name)));
        try {
            MetaData.of(inside).createAll(engine());
            assertThat(engine().hasTable(inside)).isTrue();
            MetaData.of(inside).dropAll(engine());
        } finally {
            engine().begin(connection -> connection.execute(DropSchema.of(name)));
        }
        assertThatThrownBy(() -> MetaData.of(inside).createAll(engine())).isInstanceOf(DatabaseException.class);
    }
}
