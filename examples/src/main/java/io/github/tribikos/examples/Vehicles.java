package io.github.tribikos.examples;

import static io.github.tribikos.orm.mapping.LoadOption.withSubclasses;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inheritance of {@code docs/orm.md}. */
public final class Vehicles {
    private Vehicles() {}

    // snippet begin
    static class Vehicle {
        static final Entity<Vehicle> TABLE = Entity.of(Vehicle.class, "vehicles");
        static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
        static final Column<String> KIND = TABLE.varchar("kind", 10);
        static final Column<String> PLATE = TABLE.varchar("plate", 20);
        static final Column<@Nullable Integer> SEATS = TABLE.integer("seats").nullable();

        static {
            TABLE.discriminatedBy(KIND, "other").subclass(Bus.class, "bus").subclass(Lorry.class, "lorry");
        }

        @Nullable
        Long id;

        @Nullable
        String kind; // set by the flush

        String plate;

        Vehicle(String plate) {
            this.plate = plate;
        }
    }

    static class Bus extends Vehicle { // its rows are in vehicles, seats is its own
        @Nullable
        Integer seats;

        Bus(String plate) {
            super(plate);
        }
    }

    static class Lorry extends Vehicle { // its rows are in both tables
        static final Entity<Lorry> TABLE = Entity.of(Lorry.class, "lorries");
        static final LongColumn VEHICLE_ID =
                TABLE.bigint("vehicle_id").primaryKey().references(() -> Vehicle.ID);
        static final Column<Integer> TONS = TABLE.integer("tons");

        @Nullable
        Integer tons;

        Lorry(String plate) {
            super(plate);
        }
    }

    // snippet end

    static List<String> all(Engine engine) {
        List<String> found = new ArrayList<>();
        // snippet begin
        MetaData.of(Vehicle.TABLE, Lorry.TABLE).createAll(engine);
        SessionFactory sessions = SessionFactory.of(engine, Vehicle.TABLE, Lorry.TABLE);
        sessions.begin(session -> {
            Bus bus = session.add(new Bus("ZH 1"));
            bus.seats = 50;
            Lorry lorry = session.add(new Lorry("ZH 2"));
            lorry.tons = 18; // INSERT INTO vehicles ..., and then INSERT INTO lorries ...
        });
        try (Session session = sessions.open()) {
            for (Vehicle vehicle : session.query(Vehicle.class)
                    .orderBy(Vehicle.PLATE)
                    .options(withSubclasses()) // ... LEFT OUTER JOIN lorries ON vehicles.id = lorries.vehicle_id
                    .all()) {
                found.add(vehicle.getClass().getSimpleName() + " " + vehicle.plate);
            }
            Bus bus = session.query(Bus.class).one(); // ... WHERE vehicles.kind IN (?)
            Lorry lorry = session.query(Lorry.class) // ... FROM vehicles JOIN lorries ON ...
                    .where(Lorry.TONS.gt(10))
                    .one();
            found.add(bus.seats + " seats, " + lorry.tons + " tons");
        }
        // snippet end
        return found;
    }
}
